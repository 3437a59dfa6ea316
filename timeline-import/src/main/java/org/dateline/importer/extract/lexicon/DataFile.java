package org.dateline.importer.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A data file among the extractor's resources: one entry a line, columns parted by {@code |}, comments after {@code #}. */
public final class DataFile {
    private static final String FOLDER = "/org/dateline/importer/extract/";

    private DataFile() {}

    /**
     * One entry.
     *
     * @param columns its columns without the white space around them
     * @param where file and line, for messages
     */
    public record Row(List<String> columns, String where) {

        /** A column; empty when it is missing or {@code -}. */
        public String column(int index) {
            String text = index < columns.size() ? columns.get(index) : "";
            return text.equals("-") ? "" : text;
        }

        /**
         * The date in a column.
         *
         * @throws java.time.DateTimeException if it is none
         */
        public LocalDate date(int index) {
            return LocalDate.parse(column(index));
        }

        /** The comma-separated words of a column. */
        public List<String> list(int index) {
            return parts(column(index), ',');
        }
    }

    /**
     * All entries of a file, in order.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static List<Row> rows(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + name + " is missing from the build");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(BufferedReader lines, String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String entry = entry(line);
            if (!entry.isEmpty()) {
                rows.add(new Row(columns(entry), name + ":" + number));
            }
        }
        return rows;
    }

    /** A line without its comment and the white space around it. */
    static String entry(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    static List<String> columns(String entry) {
        List<String> columns = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= entry.length(); i++) {
            if (i == entry.length() || entry.charAt(i) == '|') {
                columns.add(entry.substring(start, i).strip());
                start = i + 1;
            }
        }
        return columns;
    }

    /** The parts of a text between separators, without empty ones. */
    public static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Lower case, with typographic apostrophes made plain. */
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Without accents, as much of news writes foreign names. */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return withoutAccents(text);
            }
        }
        return text;
    }

    private static String withoutAccents(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(
                        switch (c) {
                            case 'ø' -> 'o';
                            case 'Ø' -> 'O';
                            case 'ł' -> 'l';
                            case 'Ł' -> 'L';
                            case 'ı' -> 'i';
                            case 'đ' -> 'd';
                            case '’' -> '\'';
                            default -> c;
                        });
            }
        }
        return plain.toString();
    }
}
