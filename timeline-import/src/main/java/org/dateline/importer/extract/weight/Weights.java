package org.dateline.importer.extract.weight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Signal;
import org.dateline.importer.extract.lexicon.DataFile;

/** The points of signals by name, as a data file has them. */
final class Weights {
    private final Map<String, Signal> byName = new HashMap<>();
    private final String file;

    Weights(String file) {
        this.file = file;
        for (DataFile.Row row : DataFile.rows(file)) {
            String name = row.column(0);
            double points;
            try {
                points = Double.parseDouble(row.column(1));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(row.where() + ": no number: " + row.column(1), e);
            }
            if (byName.put(name, new Signal(name, points)) != null) {
                throw new IllegalStateException(row.where() + ": twice: " + name);
            }
        }
    }

    /** The signal of a name, which the data file must have. */
    Signal of(String name) {
        Signal signal = byName.get(name);
        if (signal == null) {
            throw new IllegalStateException(file + " has no line for: " + name);
        }
        return signal;
    }

    /** Adds the signal of a name if it says anything. */
    void add(String name, List<Signal> to) {
        Signal signal = of(name);
        if (signal.points() != 0) {
            to.add(signal);
        }
    }
}
