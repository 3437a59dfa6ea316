package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Writes the line a reader sees, from the pattern's title, the parties and the right tense. */
final class TitleWriter {
    private static final int LONGEST = 120;
    private static final int OBJECT_WORDS = 12;
    private static final Set<String> OBJECT_ENDS = Set.of("that", "since", "after", "before", "while", "when");
    private static final Set<String> DANGLING = Set.of("with", "to", "on", "from", "against", "of", "for", "in");

    private final VerbForms verbs;

    TitleWriter(VerbForms verbs) {
        this.verbs = verbs;
    }

    String title(Trigger t, Parties parties, Modality modality, boolean told, boolean phone, @Nullable String speaker) {
        boolean passive = parties.actors().isEmpty();
        List<String> first = passive ? parties.recipients() : parties.actors();
        String other = t.pattern().joint()
                        && parties.recipients().isEmpty()
                        && parties.actors().size() > 1
                ? ""
                : and(parties.recipients());
        String phrase = filled(t, t.pattern().title(), passive ? "" : other, phone);
        return sentence(and(first), phrase, modality, told, plural(first), passive, speaker);
    }

    /** Subject, verb in its tense, the rest. */
    String sentence(
            String subject,
            String phrase,
            Modality modality,
            boolean told,
            boolean plural,
            boolean passive,
            @Nullable String speaker) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        String words =
                passive ? passive(verb, rest, modality, told, plural) : active(verb, rest, modality, told, plural);
        String line = subject + " " + words;
        boolean attributed = speaker != null && (modality == Modality.CLAIMED || modality == Modality.DENIED);
        return shortened(attributed ? speaker + (modality == Modality.DENIED ? " denies: " : ": ") + line : line);
    }

    private String active(String verb, String rest, Modality modality, boolean told, boolean plural) {
        if (told) {
            return past(verb, plural) + rest;
        }
        String be = plural ? "are" : "is";
        return switch (modality) {
            case HAPPENED, CLAIMED, DENIED -> past(verb, plural) + rest;
            case ONGOING -> be + " " + verbs.gerund(verb) + rest;
            case PLANNED -> be + " to " + verb + rest;
            case EXPECTED -> be + " expected to " + verb + rest;
            case NEGATED -> verb.equals("be") ? past(verb, plural) + " not" + rest : "did not " + verb + rest;
            case DEMANDED -> be + " asked to " + verb + rest;
            case OFFERED -> be + " ready to " + verb + rest;
            case CONDITIONAL -> "may " + verb + rest;
        };
    }

    private String passive(String verb, String rest, Modality modality, boolean told, boolean plural) {
        String participle = verb.equals("be") ? rest.strip() : verbs.participle(verb) + rest;
        if (told || modality == Modality.HAPPENED || modality == Modality.CLAIMED || modality == Modality.DENIED) {
            return (plural ? "were " : "was ") + participle;
        }
        return switch (modality) {
            case ONGOING -> (plural ? "are being " : "is being ") + participle;
            case NEGATED -> (plural ? "were not " : "was not ") + participle;
            case CONDITIONAL -> "may be " + participle;
            case EXPECTED -> (plural ? "are" : "is") + " expected to be " + participle;
            default -> (plural ? "are" : "is") + " to be " + participle;
        };
    }

    private String past(String verb, boolean plural) {
        return verb.equals("be") ? (plural ? "were" : "was") : verbs.past(verb);
    }

    private String filled(Trigger t, String title, String other, boolean phone) {
        String noun = t.nounFirst() < 0 ? "" : words(t.s(), t.nounFirst(), t.nounEnd());
        String object = title.contains("{O}") || title.contains("{C}") ? object(t) : "";
        String line = title.replace("{N}", noun).replace("{O}", object).replace("{C}", object);
        line = line.replace("{P}", phone ? " by phone" : "");
        line = line.replace("{L}", noun.endsWith("invasion") || noun.endsWith("occupation") ? "of" : "on");
        if (!line.contains("{R}")) {
            return object.isEmpty() && !title.equals(line) ? withoutDangling(line) : line.strip();
        }
        int at = line.indexOf("{R}");
        String before = line.substring(0, at);
        return other.isEmpty() ? withoutDangling(before) : before + other + line.substring(at + 3);
    }

    private static String withoutDangling(String line) {
        String words = line.strip();
        int space = words.lastIndexOf(' ');
        return space > 0 && DANGLING.contains(words.substring(space + 1)) ? words.substring(0, space) : words;
    }

    private String object(Trigger t) {
        ReadSentence s = t.s();
        int end = t.after();
        while (end < s.size() && end - t.after() < OBJECT_WORDS && !endsObject(s, end, t.after())) {
            end++;
        }
        while (end > t.after()
                && (Words.PREPOSITION.has(s.lower(end - 1))
                        || Words.ARTICLE.has(s.lower(end - 1))
                        || s.lower(end - 1).equals("and"))) {
            end--;
        }
        return end > t.after() ? words(s, t.after(), end) : "";
    }

    private boolean endsObject(ReadSentence s, int i, int from) {
        String lower = s.lower(i);
        boolean mark = !s.token(i).word()
                && !Character.isDigit(s.token(i).text().charAt(0))
                && !s.token(i).quote();
        return mark
                || s.timexAt(i).isPresent()
                || Words.RELATIVE.has(lower)
                || i > from && OBJECT_ENDS.contains(lower)
                || i > from && !s.lower(from).equals("that") && s.finite(i, verbs);
    }

    private static String words(ReadSentence s, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean gap = i > first && s.token(i).start() > s.token(i - 1).end();
            words.append(gap ? " " : "").append(s.token(i).text());
        }
        return words.toString();
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
