package org.dateline.importer.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Place;
import org.dateline.core.model.Place.Precision;
import org.dateline.importer.extract.lexicon.DataFile;

/** Names of places with what they are, from {@code places.txt} and the capitals of the files of countries. */
final class PlaceNames {
    private static final int LONGEST = 5;

    private final Map<String, Place> byName = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Reads the files. */
    PlaceNames() {
        for (DataFile.Row row : DataFile.rows("places.txt")) {
            Optional<Precision> precision = precision(row.column(0));
            if (precision.isEmpty()) {
                words.computeIfAbsent(row.column(0), kind -> new HashSet<>()).addAll(row.list(1));
                continue;
            }
            for (String entry : row.list(1)) {
                int same = entry.indexOf('=');
                String name = same < 0 ? entry : entry.substring(same + 1).strip();
                String written = same < 0 ? entry : entry.substring(0, same).strip();
                byName.putIfAbsent(DataFile.fold(written), new Place(name, precision.get()));
            }
        }
        DataFile.rows("countries-library.txt").forEach(this::country);
        DataFile.rows("countries.txt").forEach(this::country);
    }

    /** A country with its seats; what the file takes away by a minus is no place here either. */
    private void country(DataFile.Row row) {
        Place country = new Place(row.column(0), Precision.COUNTRY);
        for (String seat : row.list(2)) {
            if (!seat.startsWith("-")) {
                byName.putIfAbsent(DataFile.fold(seat), new Place(seat, Precision.CITY));
            }
        }
        byName.putIfAbsent(DataFile.fold(row.column(0)), country);
        for (String other : row.list(3)) {
            if (!other.startsWith("-")) {
                byName.putIfAbsent(DataFile.fold(other), country);
            }
        }
    }

    private static Optional<Precision> precision(String word) {
        for (Precision each : Precision.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The most words that a name has. */
    static int longest() {
        return LONGEST;
    }

    /** The place of exactly this name, words parted by single spaces. */
    Optional<Place> of(String name) {
        return Optional.ofNullable(byName.get(DataFile.fold(name)));
    }

    /** Whether a word in lower case is of a kind: {@code venue-word}, {@code where} and so on. */
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
