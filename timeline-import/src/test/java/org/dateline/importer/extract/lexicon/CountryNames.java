package org.dateline.importer.extract.lexicon;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@code countries-library.txt}: the members of the United Nations with their names from CLDR (in ICU4J) and further
 * names, adjectives, inhabitants and capitals from WordNet.
 */
final class CountryNames {
    private static final List<String> HEAD = List.of(
            "# Made by CountryNames (src/test) from CLDR (ICU4J) and WordNet 3.1; do not change by hand, use countries.txt.",
            "# name | adjectives and inhabitants | capital | other names | ISO 3166 code");

    private final WordNetPlaces places = new WordNetPlaces();
    private final UResourceBundle regions =
            UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata/region", ULocale.ENGLISH);

    /** The whole file. */
    List<String> lines() {
        TreeMap<String, String> byName = new TreeMap<>();
        for (Region region : Region.getInstance("UN").getContainedRegions(RegionType.TERRITORY)) {
            String line = line(region.toString());
            byName.put(line, line);
        }
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(byName.values());
        return lines;
    }

    private String line(String code) {
        Set<String> names = new LinkedHashSet<>();
        names.add(plain(new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH)));
        for (String table : List.of("Countries%variant", "Countries%short")) {
            other(table, code, names);
        }
        String name = names.iterator().next();
        Set<String> others = new LinkedHashSet<>(names);
        Set<String> capitals = new LinkedHashSet<>();
        for (String each : names) {
            others.addAll(places.names(each));
            others.addAll(places.names(withoutAccents(each)));
            capitals.addAll(places.capitals(each));
        }
        others.remove(name);
        capitals.removeIf(words -> words.contains("capital"));
        return String.join(" | ", name, joined(people(names, others)), joined(capitals), joined(others), code);
    }

    private Set<String> people(Set<String> names, Set<String> others) {
        Set<String> people =
                new LinkedHashSet<>(places.adjectives(names.iterator().next()));
        others.forEach(name -> people.addAll(places.adjectives(name)));
        Set<String> inhabitants = new LinkedHashSet<>();
        for (String adjective : people) {
            if (adjective.endsWith("an") || adjective.endsWith("i")) {
                inhabitants.add(adjective);
            }
        }
        names.forEach(name -> inhabitants.addAll(places.inhabitants(name)));
        inhabitants.removeIf(word -> word.endsWith(" person"));
        for (String inhabitant : inhabitants) {
            people.add(inhabitant);
            people.add(places.plural(inhabitant));
        }
        return people;
    }

    private void other(String table, String code, Set<String> names) {
        try {
            names.add(plain(regions.get(table).getString(code)));
        } catch (MissingResourceException none) {
            // Most have no such name.
        }
    }

    private static String plain(String name) {
        return name.replace("&", "and").replace("’", "'").replace("St. ", "Saint ");
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String joined(Set<String> words) {
        List<String> kept = words.stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> word.indexOf(',') < 0)
                .toList();
        return kept.isEmpty() ? "-" : String.join(",", kept);
    }
}
