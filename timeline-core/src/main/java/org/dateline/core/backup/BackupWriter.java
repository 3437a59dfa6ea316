package org.dateline.core.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a backup: FILE.part until it is whole, then FILE. It is a ZIP whose comment, the last bytes of the file, is the
 * SHA-256 of all that is before it. Readable by its owner only, as it holds passwords' hashes.
 */
final class BackupWriter implements AutoCloseable {
    static final String SEAL = "sha256 ";
    static final int SEAL_DIGITS = 64;
    static final String MANIFEST = "manifest.json";

    private static final int BUFFER = 1 << 16;
    private static final int LEVEL = 3;
    private static final Set<StandardOpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipArchiveOutputStream zip;
    private boolean whole;

    /** @throws BackupException if the file is there, or another backup is writing it */
    BackupWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.part = this.file.resolveSibling(file.getFileName() + ".part");
        refuseToOverwrite(this.file);
        removeRemains(part);
        channel = FileChannel.open(part, FRESH, ownersOnly(part));
        channel.lock();
        zip = new ZipArchiveOutputStream(channel);
        zip.setLevel(LEVEL);
        zip.setComment(SEAL + "0".repeat(SEAL_DIGITS));
    }

    static void refuseToOverwrite(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BackupException(file + " is there already and is not overwritten; give another name");
        }
    }

    /** What a killed backup left is taken away; one that is being written is not. */
    private static void removeRemains(Path part) throws IOException {
        try (FileChannel old = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (old.tryLock() == null) {
                throw new BackupException("another backup is writing " + part + "; wait for it or give another name");
            }
        } catch (NoSuchFileException nothingLeft) {
            return;
        }
        Files.delete(part);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) throws IOException {
        Path folder = file.getParent();
        return folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Begins an entry; closing it ends it. */
    OutputStream entry(String name) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(0);
        zip.putArchiveEntry(entry);
        return new BufferedOutputStream(zip, BUFFER) {
            @Override
            public void close() throws IOException {
                flush();
                zip.closeArchiveEntry();
            }
        };
    }

    /** Ends the file, puts it on the disk for good and gives it its name. */
    void finish(Manifest manifest) throws IOException {
        byte[] json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        try (OutputStream entry = entry(MANIFEST)) {
            entry.write(json);
        }
        zip.finish();
        channel.position(channel.size() - SEAL_DIGITS);
        channel.write(ByteBuffer.wrap(hash(channel).getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
        refuseToOverwrite(file);
        Files.move(part, file);
        whole = true;
        settleFolder();
    }

    /** Of all bytes but those that say it. */
    static String hash(FileChannel channel) throws IOException {
        var digest = RowHash.sha256();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        long end = channel.size() - SEAL_DIGITS;
        for (long at = 0; at < end; at += bytes.limit()) {
            bytes.clear().limit((int) Math.min(BUFFER, end - at));
            if (channel.read(bytes, at) <= 0) {
                throw new IOException("the file became shorter while it was read");
            }
            bytes.flip();
            digest.update(bytes.duplicate());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The new name, too, outlasts a power cut; a platform that cannot do this for a folder does it by itself. */
    private void settleFolder() {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notForFolders) {
            // Windows
        }
    }

    /** Takes away what is not whole. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!whole) {
            Files.deleteIfExists(part);
        }
    }
}
