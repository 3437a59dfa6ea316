package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Writes the line a reader sees, from the pattern's title, the parties and the right tense. */
final class TitleWriter {
    private static final int LONGEST = 120;
    private static final Set<String> FAILED = Set.of("fail", "refuse", "decline", "avoid", "stop", "unable");

    private final VerbForms verbs;
    private final TitlePhrase phrases;

    TitleWriter(VerbForms verbs) {
        this.verbs = verbs;
        this.phrases = new TitlePhrase(verbs);
    }

    /** What a title is made for: the act as it is told. */
    record Told(Modality modality, boolean fact, boolean plural, boolean passive, Tense tense) {}

    private static final Set<String> NOT_DONE = Set.of("refusal", "failure", "reluctance", "unwillingness");

    private static final Set<String> HEARSAY =
            Set.of("known", "believed", "thought", "understood", "rumored", "rumoured");

    /** How a title puts what is under way, and what is not. */
    enum Tense {
        PAST,
        PRESENT,
        PROGRESSIVE,
        FUTURE,
        INFINITIVE
    }

    /** The title; empty where the text does not give enough for one. */
    Optional<String> title(
            Trigger t, Parties parties, Modality modality, boolean told, boolean phone, @Nullable String speaker) {
        if (isHearsay(t)) {
            return Optional.empty();
        }
        boolean passive = parties.actors().isEmpty();
        String recipients = and(parties.recipients());
        boolean plural = passive ? pluralVerb(t) : plural(parties.actors());
        Told how = new Told(modality, told, plural, passive, tense(t));
        if (!passive) {
            String other = t.pattern().joint() && parties.actors().size() > 1 && recipients.isEmpty() ? "" : recipients;
            return phrases.active(t, other, phone)
                    .map(phrase ->
                            attributed(t, and(parties.actors()), conjugated(phrase, how), modality, told, speaker));
        }
        boolean noun = t.nounFirst() >= 0;
        String verb = phrases.active(t, "", phone).orElse(t.pattern().title());
        int space = verb.indexOf(' ');
        String lemma = space < 0 ? verb : verb.substring(0, space);
        return phrases.subject(t).map(subject -> {
            String behind = noun ? TitlePhrase.behind(t, recipients) : lemma.equals("be") ? verb.substring(3) : "";
            String line = Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " "
                    + conjugated((lemma.equals("be") ? "be " + behind : lemma + behind), how);
            return shortened(prefixed(line, modality, told, speaker));
        });
    }

    /** "He is not known to have spoken with her": nobody says whether he did. */
    private static boolean isHearsay(Trigger t) {
        for (int i = Math.max(0, t.verb() - 4); i < t.verb(); i++) {
            if (HEARSAY.contains(t.s().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private String attributed(
            Trigger t, String subject, String words, Modality modality, boolean told, @Nullable String speaker) {
        boolean own = !told && modality == Modality.CLAIMED && subject.equals(speaker);
        if (!own) {
            return shortened(prefixed(subject + " " + words, modality, told, speaker));
        }
        for (int i = t.group().first() - 1; i >= 0; i--) {
            String lower = t.s().lower(i);
            if (lower.equals("he") || lower.equals("she") || lower.equals("it") || lower.equals("they")) {
                String be = lower.equals("they") ? "were " + words.substring(words.indexOf(' ') + 1) : words;
                return shortened(subject + " says " + lower + " " + (words.startsWith("was ") ? be : words));
            }
        }
        return shortened(
                subject + " " + words + ", by the account of " + subject.substring(subject.lastIndexOf(' ') + 1));
    }

    private static String prefixed(String line, Modality modality, boolean told, @Nullable String speaker) {
        boolean attributed = !told
                && speaker != null
                && (modality == Modality.CLAIMED || modality == Modality.DENIED || modality == Modality.NEGATED);
        return attributed ? speaker + (modality == Modality.DENIED ? " denies: " : ": ") + line : line;
    }

    /** Subject, verb in its tense, the rest: for an act that a noun tells of. */
    String sentence(String subject, String phrase, Modality modality, boolean plural, @Nullable String speaker) {
        Told how = new Told(modality, false, plural, false, Tense.PROGRESSIVE);
        return shortened(prefixed(subject + " " + conjugated(phrase, how), modality, false, speaker));
    }

    private Tense tense(Trigger t) {
        VerbGroup group = t.group();
        if (group.progressive()) {
            return Tense.PROGRESSIVE;
        }
        if (group.modal().startsWith("w")
                || group.modal().equals("'ll")
                || group.modal().equals("shall")) {
            return Tense.FUTURE;
        }
        if (group.infinitive()) {
            return failed(t.s(), group.first()) ? Tense.PAST : Tense.INFINITIVE;
        }
        return group.shape() == Shape.PRESENT || group.shape() == Shape.BASE && group.bare()
                ? Tense.PRESENT
                : Tense.PAST;
    }

    private boolean failed(ReadSentence s, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            if (NOT_DONE.contains(s.lower(i))
                    || verbs.of(s.lower(i)).stream().anyMatch(form -> FAILED.contains(form.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private String conjugated(String phrase, Told how) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        boolean passive = how.passive() || verb.equals("be");
        String part = verb.equals("be") ? rest.strip() : verbs.participle(verb) + rest;
        return passive ? passive(part, how) : active(verb, rest, how);
    }

    private String active(String verb, String rest, Told how) {
        String be = how.plural() ? "are" : "is";
        if (how.fact() && !(how.modality() == Modality.DENIED && how.tense() == Tense.PRESENT)) {
            return verbs.past(verb) + rest;
        }
        String present = (how.plural() ? verb : verbs.present(verb)) + rest;
        return switch (how.modality()) {
            case HAPPENED, CLAIMED, DENIED -> how.fact() ? present : verbs.past(verb) + rest;
            case ONGOING -> how.tense() == Tense.PRESENT ? present : be + " " + verbs.gerund(verb) + rest;
            case PLANNED -> be + " to " + verb + rest;
            case EXPECTED -> be + " expected to " + verb + rest;
            case NEGATED -> not(how) + " " + verb + rest;
            case DEMANDED -> be + " asked to " + verb + rest;
            case OFFERED -> be + " ready to " + verb + rest;
            case CONDITIONAL -> "may " + verb + rest;
        };
    }

    private static String not(Told how) {
        String be = how.plural() ? "are" : "is";
        return switch (how.tense()) {
            case FUTURE -> "will not";
            case INFINITIVE -> be + " not to";
            case PRESENT -> how.plural() ? "do not" : "does not";
            case PROGRESSIVE, PAST -> "did not";
        };
    }

    private static String passive(String participle, Told how) {
        String was = how.plural() ? "were" : "was";
        String is = how.plural() ? "are" : "is";
        if (how.fact()) {
            return was + " " + participle;
        }
        return switch (how.modality()) {
            case HAPPENED, CLAIMED, DENIED -> was + " " + participle;
            case ONGOING -> is + (how.tense() == Tense.PROGRESSIVE ? " being " : " ") + participle;
            case NEGATED -> (how.tense() == Tense.FUTURE ? "will not be " : was + " not ") + participle;
            case CONDITIONAL -> "may be " + participle;
            case EXPECTED -> is + " expected to be " + participle;
            default -> is + " to be " + participle;
        };
    }

    private static boolean pluralVerb(Trigger t) {
        for (int i = t.group().first(); i < t.verb(); i++) {
            String lower = t.s().lower(i);
            if (lower.equals("were") || lower.equals("are") || lower.equals("have")) {
                return true;
            }
        }
        return t.group().first() > 0
                && !t.s().lower(t.group().first()).equals("was")
                && !t.s().lower(t.group().first()).equals("is")
                && t.s().lower(t.group().first() - 1).endsWith("s")
                && !Words.PRONOUN.has(t.s().lower(t.group().first() - 1));
    }

    static String and(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static boolean plural(List<String> names) {
        return names.size() > 1 || names.stream().anyMatch(name -> name.endsWith("leaders"));
    }

    /** Cut at a word, with an ellipsis. */
    static String shortened(String line) {
        String one = line.replace('\n', ' ').strip();
        if (one.length() <= LONGEST) {
            return one;
        }
        int cut = one.lastIndexOf(' ', LONGEST - 1);
        return one.substring(0, cut < LONGEST / 2 ? safe(one, LONGEST - 1) : cut) + "…";
    }

    private static int safe(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
