package org.dateline.web.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dateline.core.bench.BenchException;

/**
 * An HTTP/1.1 client that costs next to nothing, so that what is measured is the server: one connection that is kept, and
 * answers that are read and thrown away.
 */
final class HttpClient implements Client {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int LONGEST_LINE = 8_192;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final List<byte[]> requests;
    private final int expected;
    private final byte[] line = new byte[LONGEST_LINE];

    private HttpClient(Socket socket, List<byte[]> requests, int expected) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.requests = requests;
        this.expected = expected;
    }

    /**
     * Clients that ask for some addresses in turn.
     *
     * @param port on this machine
     * @param paths each with its query
     * @param header one more header line, or nothing
     * @param expected the status that each answer must have
     */
    static Client.Kind of(int port, List<String> paths, String header, int expected) {
        List<byte[]> requests = paths.stream()
                .map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + header
                        + (header.isEmpty() ? "\r\n" : "\r\n\r\n"))
                .map(request -> request.getBytes(StandardCharsets.US_ASCII))
                .toList();
        return () -> {
            try {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(TIMEOUT_MILLIS);
                return new HttpClient(socket, requests, expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public void ask(int round) {
        byte[] request = requests.get(Math.floorMod(round, requests.size()));
        try {
            socket.getOutputStream().write(request);
            int status = Integer.parseInt(line().substring(9, 12));
            if (status != expected) {
                throw new BenchException("the answer was " + status + " and not " + expected + " to "
                        + new String(request, StandardCharsets.US_ASCII)
                                .lines()
                                .findFirst()
                                .orElse(""));
            }
            long length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                    length = Long.parseLong(header.substring(LENGTH.length()).strip());
                } else if (header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding:")) {
                    throw new BenchException("an answer came in pieces, without its length");
                }
            }
            in.skipNBytes(Math.max(0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        int length = 0;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || length == line.length) {
                throw new IOException("the connection ended within an answer's head");
            }
            line[length++] = (byte) c;
        }
        return new String(line, 0, Math.max(0, length - 1), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
