package org.dateline.importer.extract.event;

import java.util.Optional;
import org.dateline.core.model.Place;
import org.dateline.core.model.Place.Precision;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an act took place, no finer than its clause says: "at the Hofburg in Vienna", "off the coast of Libya".
 * Of several places one inside the other the finest is taken.
 */
final class PlaceFinder {
    private static final int LONGEST_GAP = 3;
    private static final int BEHIND = 10;

    private final PlaceNames names;

    /** Reads the data file. */
    PlaceFinder() {
        this.names = new PlaceNames();
    }

    /**
     * The place that the clause of an act gives, or the phrase of its noun.
     *
     * @param p the act's verb, or null
     * @param noun the act's noun, or null
     */
    Optional<Place> of(ReadSentence s, @Nullable Predicate p, @Nullable NounPhrase noun) {
        Place finest = null;
        int first = p != null ? p.first() : noun == null ? 0 : noun.first();
        int end = Math.min(s.size(), p != null ? p.end() : noun == null ? 0 : noun.reach());
        for (int i = first; i < end; i++) {
            boolean own = p == null || s.syntax().predicateOf().get(i) == p.number();
            if (own && names.is("where", s.lower(i))) {
                Place found = at(s, i + 1, end, s.lower(i)).orElse(null);
                finest = finer(found, finest) ? found : finest;
            }
        }
        return finest == null && p != null ? antecedent(s, p) : Optional.ofNullable(finest);
    }

    /** "flew to Oslo, where she met ...": the place that the clause hangs on. */
    private Optional<Place> antecedent(ReadSentence s, Predicate p) {
        boolean where = p.link() == Predicate.Link.RELATIVE && p.opener().equals("where");
        for (int i = p.first() - 1; where && i >= Math.max(0, p.first() - BEHIND); i--) {
            boolean near = names.is("where", s.lower(i)) || s.lower(i).equals("to");
            Optional<Place> found = near ? at(s, i + 1, p.first(), "in") : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where a visit goes to: "visited Oslo", "a trip to Oslo". */
    Optional<Place> goal(ReadSentence s, @Nullable Predicate p, @Nullable NounPhrase noun) {
        int first = noun != null ? noun.head() : p == null ? 0 : p.verb().verb();
        int end = Math.min(s.size(), noun != null ? noun.reach() : p == null ? 0 : p.end());
        NounPhrase object = p == null || noun != null ? null : Scene.patient(p);
        if (object != null) {
            return at(s, object.first(), object.end(), "");
        }
        for (int i = first; i < end; i++) {
            Optional<Place> found = s.lower(i).equals("to") ? at(s, i + 1, end, "in") : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean finer(@Nullable Place found, @Nullable Place before) {
        if (found == null) {
            return false;
        }
        return before == null || before.precision() == Precision.UNKNOWN || rank(found) < rank(before);
    }

    private static int rank(Place place) {
        return switch (place.precision()) {
            case VENUE -> 0;
            case CITY -> 1;
            case WATER, REGION -> 2;
            case COUNTRY -> 3;
            case UNKNOWN -> 4;
        };
    }

    /** The place named right behind a preposition, past articles and the words that describe it. */
    private Optional<Place> at(ReadSentence s, int from, int end, String preposition) {
        int limit = Math.min(end, Math.min(s.size(), from + LONGEST_GAP));
        int start = from;
        while (start < limit && Words.ARTICLE.has(s.lower(start))) {
            start++;
        }
        if (start >= s.size() || s.timexAt(start).isPresent() || preposition.equals("from")) {
            return Optional.empty();
        }
        if (names.is("part", s.lower(start))) {
            Optional<Place> part = part(s, start);
            if (part.isPresent()) {
                return part;
            }
        }
        if (names.is("region-word", s.lower(start)) && s.lower(start + 1).equals("of")) {
            int inner = Words.ARTICLE.has(s.lower(start + 2)) ? start + 3 : start + 2;
            String region = s.lower(start);
            return known(s, inner).map(place -> new Place(region + " of " + place.name(), Precision.REGION));
        }
        for (int i = start; i < limit; i++) {
            Optional<Place> known = named(s, i, preposition, start);
            if (known.isPresent()) {
                return known;
            }
            if (!s.token(i).word() || s.mentionAt(i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "northern Syria": a part of a country. */
    private Optional<Place> part(ReadSentence s, int start) {
        return known(s, start + 1)
                .filter(place -> place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION)
                .map(place -> new Place(s.token(start).text() + " " + place.name(), Precision.REGION));
    }

    /** The longest known name that starts at a token. */
    private Optional<Place> known(ReadSentence s, int start) {
        Place longest = null;
        StringBuilder words = new StringBuilder();
        for (int i = start; i < Math.min(s.size(), start + PlaceNames.longest()); i++) {
            words.append(i == start ? "" : " ").append(s.token(i).text());
            Place place = names.of(words.toString()).orElse(null);
            boolean word =
                    place != null && s.token(start).capitalised() && !possessor(s, i + 1) && !described(s, i + 1);
            longest = word ? place : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** "in Vienna's old town" is in Vienna; "in Russia's war" is nowhere. */
    private static boolean possessor(ReadSentence s, int after) {
        return s.lower(after).equals("'s") || s.lower(after).equals("'");
    }

    /** "in Gaza ceasefire talks", "at NATO headquarters": the name only describes what follows. */
    private boolean described(ReadSentence s, int after) {
        boolean noun = after < s.size()
                && s.syntax().tags().get(after) == Tag.NOUN
                && s.timexAt(after).isEmpty()
                && !names.is("region-word", s.lower(after))
                && !names.is("venue-word", s.lower(after));
        if (noun) {
            return true;
        }
        boolean goesOn = after < s.size()
                && s.token(after).word()
                && s.mentionAt(after).isPresent()
                && s.token(after).capitalised()
                && s.token(after).start() == s.token(after - 1).end() + 1
                && s.timexAt(after).isEmpty();
        return goesOn
                && s.mentionAt(after).equals(s.mentionAt(after - 1))
                && !known(s, after).isPresent();
    }

    private Optional<Place> named(ReadSentence s, int i, String preposition, int start) {
        Optional<Place> known = known(s, i);
        boolean onlyDescribes = i > start && names.is("where", s.lower(i - 1));
        if (known.isPresent() && !onlyDescribes) {
            return onlyAt(preposition, known.get()) ? Optional.empty() : known;
        }
        Optional<Mention> mention = s.mentionAt(i);
        if (mention.isEmpty()
                || mention.get().kind() != Mention.Kind.NAME
                || mention.get().first() != start) {
            return Optional.empty();
        }
        return byWord(s, mention.get(), preposition);
    }

    /** One acts "on" a region or a sea, not on a country: "on Iran" is about it. */
    private static boolean onlyAt(String preposition, Place place) {
        boolean loose = preposition.equals("on")
                || preposition.equals("over")
                || preposition.equals("across")
                || preposition.equals("around");
        boolean ground = place.precision() == Precision.WATER || place.precision() == Precision.VENUE;
        boolean spread = !preposition.equals("on") && place.precision() != Precision.COUNTRY;
        return loose && !ground && !spread || preposition.equals("at") && place.precision() == Precision.COUNTRY;
    }

    /** What an unknown name is by a word in it: "Lake Orvan", "Sorrel Palace". */
    private Optional<Place> byWord(ReadSentence s, Mention mention, String preposition) {
        int first = mention.first();
        while (first < mention.end() && Words.ARTICLE.has(s.lower(first))) {
            first++;
        }
        StringBuilder name = new StringBuilder();
        Precision precision = Precision.UNKNOWN;
        for (int i = first; i < mention.end(); i++) {
            boolean apart = i > first && s.token(i).start() > s.token(i - 1).end();
            name.append(apart ? " " : "").append(s.token(i).text());
            String word = s.lower(i);
            precision = names.is("water-word", word)
                    ? Precision.WATER
                    : names.is("venue-word", word)
                            ? Precision.VENUE
                            : names.is("region-word", word) ? Precision.REGION : precision;
            if (Words.ORGANISATION.has(s.token(i).text()) && precision == Precision.UNKNOWN) {
                return Optional.empty();
            }
        }
        String next = s.lower(mention.end());
        Precision behind = names.is("region-word", next)
                ? Precision.REGION
                : names.is("venue-word", next) ? Precision.VENUE : precision;
        boolean told = behind != Precision.UNKNOWN || preposition.equals("in") || preposition.equals("near");
        String whole = behind == precision
                ? name.toString()
                : name + " " + s.token(mention.end()).text();
        return told ? Optional.of(new Place(whole, behind)) : Optional.empty();
    }
}
