package org.dateline.core.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts and hashes the rows of a COPY in text form, whatever their order: the sum of their SHA-256, as four numbers
 * of 64 bits that each wrap around. A row ends with a line feed; one within a value is escaped by COPY.
 */
final class RowHash extends OutputStream {
    private final OutputStream onwards;
    private final MessageDigest row = sha256();
    private final long[] sum = new long[4];
    private long rows;

    /** @param onwards gets every byte, too */
    RowHash(OutputStream onwards) {
        this.onwards = onwards;
    }

    RowHash() {
        this(OutputStream.nullOutputStream());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        onwards.write(bytes, start, length);
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (bytes[i] == '\n') {
                row.update(bytes, from, i + 1 - from);
                from = i + 1;
                add();
            }
        }
        row.update(bytes, from, start + length - from);
    }

    private void add() {
        ByteBuffer hash = ByteBuffer.wrap(row.digest());
        for (int i = 0; i < sum.length; i++) {
            sum[i] += hash.getLong();
        }
        rows++;
    }

    Manifest.Table of(Catalog.Table table) {
        return new Manifest.Table(table.name(), table.columns(), rows, hash());
    }

    long rows() {
        return rows;
    }

    String hash() {
        ByteBuffer bytes = ByteBuffer.allocate(sum.length * Long.BYTES);
        for (long part : sum) {
            bytes.putLong(part);
        }
        return HexFormat.of().formatHex(bytes.array());
    }
}
