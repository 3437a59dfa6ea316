package org.dateline.core.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A backup that is whole, byte by byte: it is read through once before it is opened. */
public final class BackupFile implements AutoCloseable {
    private static final int MOST_MANIFEST = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup after it was read through.
     *
     * @throws BackupException if it is not there, not a backup, cut, altered, or of a form that came later than this
     *     program
     */
    public static BackupFile open(Path path) {
        try {
            checkSeal(path);
            ZipFile zip = ZipFile.builder().setPath(path).get();
            try {
                return new BackupFile(path, zip, manifest(path, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new BackupException("there is no file " + path + "; give the name of a backup", e);
        } catch (IOException e) {
            throw new BackupException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static void checkSeal(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate(BackupWriter.SEAL.length() + BackupWriter.SEAL_DIGITS);
            if (channel.size() > end.capacity()) {
                channel.read(end, channel.size() - end.capacity());
            }
            String seal = new String(end.array(), StandardCharsets.ISO_8859_1);
            if (!seal.equals(
                    BackupWriter.SEAL + (seal.startsWith(BackupWriter.SEAL) ? BackupWriter.hash(channel) : ""))) {
                throw new BackupException(
                        path + " is not a whole backup of Dateline: it is cut, altered or another file;"
                                + " nothing was restored, use another copy");
            }
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(BackupWriter.MANIFEST);
        if (entry == null || entry.getSize() > MOST_MANIFEST) {
            throw new BackupException(path + " holds no manifest and so is not a backup of Dateline");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readNBytes(MOST_MANIFEST);
            if (JSON.readTree(json).path("format").asInt() != Manifest.FORMAT) {
                throw new BackupException(path + " is of another form than this Dateline reads ("
                        + JSON.readTree(json).path("format") + ", not " + Manifest.FORMAT + "); use the Dateline that"
                        + " made it, " + JSON.readTree(json).path("dateline"));
            }
            return JSON.readValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new BackupException(path + " has a manifest that cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    /** The rows of a table, in COPY's text form. */
    InputStream rows(Manifest.Table table) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(entry(table.name()));
        if (entry == null) {
            throw new BackupException(path + " lacks the rows of table " + table.name() + "; use another copy");
        }
        return zip.getInputStream(entry);
    }

    /**
     * Reads every row and compares with the manifest; needs no database.
     *
     * @throws BackupException naming the first table whose rows are not those that were saved
     */
    public void check() {
        for (Manifest.Table table : manifest.tables()) {
            RowHash hash = new RowHash();
            try (InputStream rows = rows(table)) {
                rows.transferTo(hash);
            } catch (IOException e) {
                throw new BackupException(
                        "cannot read table " + table.name() + " of " + path + ": " + e.getMessage(), e);
            }
            if (hash.rows() != table.rows() || !hash.hash().equals(table.hash())) {
                throw new BackupException(path + ": the rows of table " + table.name()
                        + " are not those that were saved; use another copy");
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupException("cannot close " + path + ": " + e.getMessage(), e);
        }
    }
}
