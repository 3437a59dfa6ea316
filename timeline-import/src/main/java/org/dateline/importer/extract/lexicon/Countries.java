package org.dateline.importer.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor.Kind;
import org.dateline.importer.extract.lexicon.ActorLexicon.Sort;
import org.jspecify.annotations.Nullable;

/** Countries from several files, of which a later one adds to an earlier one, takes away from it or names anew. */
final class Countries {
    private static final int PEOPLE = 1;
    private static final int SEATS = 2;
    private static final int OTHERS = 3;
    private static final int CODE = 4;

    private final List<Country> all = new ArrayList<>();
    private final Map<String, Country> byKey = new HashMap<>();

    /** What the files say of one country so far. */
    private static final class Country {
        private String name = "";
        private final Map<Integer, Set<String>> words = new LinkedHashMap<>();

        Set<String> of(int column) {
            return words.computeIfAbsent(column, key -> new LinkedHashSet<>());
        }
    }

    /** Takes words in. */
    interface Receiver {
        /** A name of an actor and how it stands for it. */
        void alias(String alias, Actor actor, Sort sort);
    }

    void add(DataFile.Row row) {
        String name = row.column(0);
        Country country = known(row.column(CODE), name);
        if (!country.name.isEmpty() && !country.name.equals(name)) {
            country.of(OTHERS).add(country.name);
        }
        country.name = name;
        byKey.put(name, country);
        for (int column : List.of(PEOPLE, SEATS, OTHERS)) {
            for (String word : row.list(column)) {
                if (word.startsWith("-")) {
                    country.of(column).remove(word.substring(1));
                } else {
                    country.of(column).add(word);
                }
            }
        }
    }

    private Country known(String code, String name) {
        @Nullable Country known = byKey.get(code.isEmpty() ? name : code);
        if (known != null) {
            return known;
        }
        Country added = new Country();
        all.add(added);
        if (!code.isEmpty()) {
            byKey.put(code, added);
        }
        return added;
    }

    /** All names, those of a kind that is surer first: "Georgia" is no seat. */
    void tell(Receiver receiver) {
        for (Country country : all) {
            Actor actor = new Actor(country.name, Kind.COUNTRY, country.name, adjective(country));
            receiver.alias(country.name, actor, Sort.NAME);
            receiver.alias("Government of " + country.name, actor, Sort.NAME);
            for (String other : country.of(OTHERS)) {
                boolean both = country.of(PEOPLE).contains(other);
                receiver.alias(other, actor, both ? Sort.EITHER : Sort.NAME);
            }
            country.of(PEOPLE).forEach(word -> receiver.alias(word, actor, Sort.ADJECTIVE));
        }
        for (Country country : all) {
            Actor actor = new Actor(country.name, Kind.COUNTRY, country.name, adjective(country));
            country.of(SEATS).forEach(seat -> receiver.alias(seat, actor, Sort.SEAT));
        }
    }

    /** The first that is no name of the country itself: "American", not "US"; the name where there is none. */
    private static String adjective(Country country) {
        for (String word : country.of(PEOPLE)) {
            if (!country.of(OTHERS).contains(word)) {
                return word;
            }
        }
        return country.name;
    }
}
