package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;

/** Finds the verbs that patterns name, with the objects they ask for. */
final class TriggerFinder {
    private static final int WINDOW = 9;
    private static final Set<String> PARTICLES = Set.of("out", "off", "away", "down", "up", "back", "aside", "forward");
    private static final Set<String> MEASURES = Set.of(
            "package",
            "state",
            "packages",
            "round",
            "rounds",
            "series",
            "number",
            "group",
            "millions",
            "dozens",
            "hundreds",
            "thousands",
            "tons",
            "tonnes",
            "billions",
            "barrage",
            "worth",
            "amount",
            "amounts",
            "wave",
            "set",
            "pair",
            "draft",
            "shipment",
            "delivery",
            "batch",
            "kind",
            "types");

    private final VerbForms verbs;
    private final Map<String, List<EventPattern>> byVerb = new HashMap<>();

    TriggerFinder(VerbForms verbs) {
        this.verbs = verbs;
        for (DataFile.Row row : DataFile.rows("event-verbs.txt")) {
            EventPattern pattern = EventPattern.verb(row);
            for (String verb : pattern.words()) {
                int space = verb.indexOf(' ');
                String lemma = space < 0 ? verb : verb.substring(0, space);
                verbs.add(lemma);
                byVerb.computeIfAbsent(lemma, key -> new ArrayList<>()).add(pattern);
            }
        }
        byVerb.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(EventPattern::narrowness).reversed()));
    }

    /** Where patterns fit at a token, the narrowest first. */
    List<Trigger> at(ReadSentence s, int i) {
        List<Form> readings = verbs.of(s.lower(i));
        if (readings.isEmpty() || s.mentionAt(i).isPresent()) {
            return List.of();
        }
        VerbGroup group = VerbGroup.of(s, i, readings);
        if (!verbal(s, i, group)) {
            return List.of();
        }
        List<Trigger> found = new ArrayList<>();
        String lemma = readings.get(0).lemma();
        for (Form reading : readings) {
            lemma = reading.shape() == group.shape() ? reading.lemma() : lemma;
        }
        for (EventPattern pattern : byVerb.getOrDefault(lemma, List.of())) {
            fit(s, group, pattern, lemma).ifPresent(found::add);
        }
        return found;
    }

    private static boolean verbal(ReadSentence s, int i, VerbGroup group) {
        if (group.nominal(s) || s.token(i).capitalised() && i > 0) {
            return false;
        }
        if (group.shape() == Shape.PRESENT
                && group.bare()
                && Words.NOUN_OR_VERB.has(s.lower(i))
                && !s.token(Math.max(0, i - 1)).capitalised()
                && !Words.PRONOUN.has(s.lower(i - 1))) {
            return false;
        }
        boolean compound = group.bare()
                && !group.infinitive()
                && (group.shape() == Shape.BASE || group.shape() == Shape.PRESENT)
                && verbAfter(s, i + 1);
        if (compound) {
            return false;
        }
        boolean bareBase = group.shape() == Shape.BASE && group.bare() && !group.infinitive();
        return !bareBase
                || (i > 0
                        && (group.plural(s)
                                || s.lower(i - 1).equals("and")
                                || s.mentionAt(i - 1).isPresent()));
    }

    /** "the missile attack killed": a verb right behind makes a noun of the word. */
    private static boolean verbAfter(ReadSentence s, int i) {
        String next = s.lower(i);
        return next.endsWith("ed") && next.length() > 4 && s.mentionAt(i).isEmpty()
                || next.equals("was")
                || next.equals("were")
                || next.equals("has")
                || next.equals("have")
                || next.equals("will");
    }

    private Optional<Trigger> fit(ReadSentence s, VerbGroup group, EventPattern pattern, String lemma) {
        int after = group.verb() + 1;
        String phrasal = pattern.words().stream()
                .filter(word -> word.startsWith(lemma + " "))
                .map(word -> word.substring(lemma.length() + 1))
                .findFirst()
                .orElse("");
        boolean plain = pattern.words().contains(lemma)
                && !(PARTICLES.contains(s.lower(after))
                        && pattern.nouns().isEmpty()
                        && !pattern.particle().contains(s.lower(after)));
        if (!phrasal.isEmpty() && s.lower(after).equals(phrasal)) {
            after++;
        } else if (!plain) {
            return Optional.empty();
        }
        if (!pattern.particle().isEmpty()) {
            if (!pattern.particle().contains(s.lower(after))) {
                return Optional.empty();
            }
            after++;
        }
        if (pattern.nouns().isEmpty()) {
            return Optional.of(new Trigger(pattern, s, group, after, -1, -1));
        }
        int end = after;
        return noun(s, group, pattern, after).map(n -> new Trigger(pattern, s, group, end, n[0], n[1]));
    }

    /** First and end of the object noun: after the verb, or before it where the verb is passive. */
    private Optional<int[]> noun(ReadSentence s, VerbGroup group, EventPattern pattern, int after) {
        if (group.passive() || reduced(s, group)) {
            for (int i = group.first() - 1; i >= Math.max(0, group.first() - WINDOW); i--) {
                int end = nounEnd(s, i, pattern);
                if (end > i) {
                    return Optional.of(new int[] {i, end});
                }
                if (s.finite(i, verbs) || s.token(i).comma() || Words.CONJUNCTION.has(s.lower(i))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
        for (int i = after; i < Math.min(s.size(), after + WINDOW); i++) {
            int end = nounEnd(s, i, pattern);
            if (end > i) {
                return Optional.of(new int[] {i, end});
            }
            if (stops(s, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean reduced(ReadSentence s, VerbGroup group) {
        return group.bare() && s.lower(group.verb() + 1).equals("by");
    }

    private boolean stops(ReadSentence s, int i) {
        String lower = s.lower(i);
        boolean list = s.token(i).comma() && i + 1 < s.size() && Words.CONJUNCTION.has(s.lower(i + 1));
        return s.finite(i, verbs)
                || lower.equals("to")
                || lower.equals("that")
                || lower.equals(";")
                || list
                || Words.RELATIVE.has(lower)
                || Words.CONJUNCTION.has(lower)
                        && !verbs.of(s.lower(i + 1)).isEmpty()
                        && s.lower(i + 2).length() > 0
                        && !Words.NOUN_OR_VERB.has(s.lower(i + 2))
                        && Words.NOUN_OR_VERB.has(s.lower(i + 1))
                || Words.PREPOSITION.has(lower) && !(lower.equals("of") && measured(s, i));
    }

    /** "a package of aid": the aid is what is sent; "a letter of support" is a letter. */
    private static boolean measured(ReadSentence s, int of) {
        String before = s.lower(of - 1);
        return MEASURES.contains(before) || Character.isDigit(before.isEmpty() ? ' ' : before.charAt(0));
    }

    /** The longest of the pattern's nouns that starts at a token. */
    private static int nounEnd(ReadSentence s, int i, EventPattern pattern) {
        StringBuilder words = new StringBuilder();
        int end = i;
        for (int j = i; j < Math.min(s.size(), i + 3); j++) {
            words.append(j == i ? "" : " ").append(s.lower(j));
            if (pattern.nouns().contains(words.toString())) {
                end = j + 1;
            }
        }
        return end;
    }
}
