package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.core.dedup.Contradiction.Kind;
import org.dateline.core.dedup.Contradiction.Side;
import org.dateline.core.model.Place;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.jspecify.annotations.Nullable;

/** Finds what the tellings of one event do not agree on. */
public final class Contradictions {
    private Contradictions() {}

    /** What is at odds between the tellings of one event. */
    public static List<Contradiction> among(List<Telling> tellings) {
        List<Contradiction> found = new ArrayList<>();
        whether(tellings, found);
        day(tellings, found);
        place(tellings, found);
        numbers(tellings, found);
        return found;
    }

    private static void whether(List<Telling> tellings, List<Contradiction> found) {
        boolean told = tellings.stream().anyMatch(Telling::fact);
        boolean disclaimed = tellings.stream().anyMatch(Telling::disclaimed);
        if (told && disclaimed) {
            found.add(new Contradiction(
                    Kind.WHETHER,
                    "",
                    sides(
                            tellings,
                            telling -> telling.fact() || telling.disclaimed()
                                    ? telling.modality().label()
                                    : null)));
        }
    }

    /** Days that the texts give and that do not meet; a plan and what came of it may differ. */
    private static void day(List<Telling> tellings, List<Contradiction> found) {
        Function<Telling, @Nullable String> says =
                telling -> stated(telling) ? EdtfWords.english(Objects.requireNonNull(telling.edtf())) : null;
        boolean apart = false;
        for (Telling a : tellings) {
            for (Telling b : tellings) {
                apart |= stated(a) && stated(b) && before(a.edtf(), b.edtf());
            }
        }
        if (apart) {
            found.add(new Contradiction(Kind.DAY, "", sides(tellings, says)));
        }
    }

    private static boolean stated(Telling telling) {
        return telling.fact() && telling.edtf() != null;
    }

    private static boolean before(@Nullable Edtf a, @Nullable Edtf b) {
        if (a == null || b == null) {
            return false;
        }
        CalendarTime end = a.latestExclusive().orElse(null);
        CalendarTime start = b.earliestInclusive().orElse(null);
        return end != null && start != null && end.compareTo(start) <= 0;
    }

    /** Two names of the same precision that is fine enough to tell them apart. */
    private static void place(List<Telling> tellings, List<Contradiction> found) {
        for (Place.Precision precision : List.of(Place.Precision.CITY, Place.Precision.COUNTRY)) {
            List<Side> sides = sides(tellings, telling -> {
                Place place = telling.place();
                return place != null && place.precision() == precision ? place.name() : null;
            });
            if (sides.size() > 1) {
                found.add(new Contradiction(Kind.PLACE, "", sides));
            }
        }
    }

    /** Numbers of the same things that cannot both be right; a text that has two of its own says nothing. */
    private static void numbers(List<Telling> tellings, List<Contradiction> found) {
        Map<String, Map<Integer, Figure>> byMatter = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Map.Entry<String, Figure> own : single(tellings.get(i)).entrySet()) {
                byMatter.computeIfAbsent(own.getKey(), key -> new TreeMap<>()).put(i, own.getValue());
            }
        }
        byMatter.forEach((matter, figures) -> {
            if (disagree(new ArrayList<>(figures.values()))) {
                found.add(new Contradiction(Kind.NUMBER, matter, grouped(figures)));
            }
        });
    }

    private static List<Side> grouped(Map<Integer, Figure> figures) {
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        figures.forEach((telling, figure) -> byWords.computeIfAbsent(figure.words(), key -> new ArrayList<>())
                .add(telling));
        List<Side> sides = new ArrayList<>();
        byWords.forEach((words, who) -> sides.add(new Side(words, who)));
        return sides;
    }

    private static Map<String, Figure> single(Telling telling) {
        Map<String, Figure> byMatter = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        for (String quote : telling.quotes()) {
            for (Figure figure : Figure.in(quote)) {
                Figure known = byMatter.putIfAbsent(figure.of(), figure);
                if (known != null && known.value() != figure.value()) {
                    twice.add(figure.of());
                }
            }
        }
        byMatter.keySet().removeAll(twice);
        return byMatter;
    }

    private static boolean disagree(List<Figure> figures) {
        for (Figure a : figures) {
            for (Figure b : figures) {
                if (!a.agrees(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What each says, those who say the same together, in the order of the tellings. */
    private static List<Side> sides(List<Telling> tellings, Function<Telling, @Nullable String> says) {
        Map<String, List<Integer>> who = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            String words = says.apply(tellings.get(i));
            if (words != null) {
                who.computeIfAbsent(words, key -> new ArrayList<>()).add(i);
            }
        }
        List<Side> sides = new ArrayList<>();
        who.forEach((words, by) -> sides.add(new Side(words, by)));
        return sides;
    }
}
