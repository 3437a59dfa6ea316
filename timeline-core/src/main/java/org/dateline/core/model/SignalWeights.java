package org.dateline.core.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What signals weigh, by name: a data file of lines {@code name | points}, with comments after {@code #}. */
public final class SignalWeights {
    private final Map<String, Double> byName = new LinkedHashMap<>();
    private final String file;

    /**
     * Reads a file.
     *
     * @param beside a class, whose module holds the file
     * @param resource its absolute path
     * @throws IllegalStateException if there is no such file, or a line is not of its form
     */
    public SignalWeights(Class<?> beside, String resource) {
        file = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + resource + " is missing from the build");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!entry.isEmpty()) {
                entry(entry, file + ":" + number);
            }
        }
    }

    private void entry(String entry, String where) {
        int bar = entry.indexOf('|');
        try {
            double points = Double.parseDouble(entry.substring(bar + 1).strip());
            if (bar < 1 || byName.put(entry.substring(0, bar).strip(), points) != null) {
                throw new IllegalStateException(where + ": no name, or one that is there already: " + entry);
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException(where + ": no number: " + entry, e);
        }
    }

    /** The names, in the file's order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The points of a name, which the file must have. */
    public double points(String name) {
        Double points = byName.get(name);
        if (points == null) {
            throw new IllegalStateException(file + " has no line for: " + name);
        }
        return points;
    }

    /** Adds the signal of a name, unless it weighs nothing. */
    public void add(String name, List<Signal> to) {
        double points = points(name);
        if (points != 0) {
            to.add(new Signal(name, points));
        }
    }
}
