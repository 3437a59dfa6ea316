package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.NounPhrases;
import org.dateline.importer.extract.reading.NounPhrases.Phrase;
import org.dateline.importer.extract.reading.ReadSentence;

/** Fills a pattern's title: the verb as the text has it, the other party, the object. */
final class TitlePhrase {
    private static final Set<String> DANGLING =
            Set.of("with", "to", "on", "from", "against", "of", "for", "in", "into", "by");
    private static final Set<String> COMPLEMENTS =
            Set.of("to", "of", "for", "that", "over", "with", "against", "not", "in", "about");

    private final ObjectPhrase objects;
    private final NounPhrases phrases;
    private final VerbForms verbs;

    TitlePhrase(VerbForms verbs) {
        this.verbs = verbs;
        this.objects = new ObjectPhrase(verbs);
        this.phrases = new NounPhrases(verbs);
    }

    /** The words from the verb on, in its base form; empty where the title would lack what it is about. */
    Optional<String> active(Trigger t, String other, boolean phone) {
        String title = verb(t);
        boolean wants = title.contains("{O}") || title.contains("{C}");
        String object = wants ? object(t) : "";
        if (wants && object.isEmpty()) {
            return Optional.empty();
        }
        String complement = title.contains("{I}") ? complement(t) : "";
        if (title.contains("{I}!") && complement.isEmpty()) {
            return Optional.empty();
        }
        String noun = noun(t);
        String line = title.replace("{N}", noun).replace("{O}", object).replace("{C}", object);
        line = line.replace("{P}", phone ? " by phone" : "");
        line = line.replace(" {I}!", "{I}").replace(" {I}", "{I}");
        line = line.replace("{L}", noun.endsWith("invasion") || noun.endsWith("occupation") ? "of" : "on");
        if (noun.endsWith("visit") || noun.endsWith("trip")) {
            line = line.replace(" with {R}", " to {R}");
        }
        if (line.contains("{R}")) {
            line = other.isEmpty() ? before(line) : line.replace("{R}", other);
        }
        return Optional.of(line.replace("{I}", complement.isEmpty() ? "" : " " + complement)
                .strip());
    }

    /** What is said of the subject of a passive verb, behind the verb: "on Belarus". */
    static String behind(Trigger t, String other) {
        String title = t.pattern().title();
        int at = title.indexOf("{N}");
        if (at < 0 || other.isEmpty() || !title.endsWith("{R}")) {
            return "";
        }
        String link = title.substring(at + 3).replace("{L}", "on");
        return link.contains("{R}") ? link.replace("{R}", other) : "";
    }

    /** The words of a passive verb's subject; empty where it has none that can be read. */
    Optional<String> subject(Trigger t) {
        ReadSentence s = t.s();
        Optional<Phrase> phrase = phrases.left(s, t.group().first());
        if (phrase.isEmpty() || phrase.get().end() - phrase.get().first() > 14) {
            return Optional.empty();
        }
        Mention head = phrase.get().head();
        int first = phrase.get().first();
        boolean whole = head != null
                && head.first() == first
                && head.end() == phrase.get().end();
        boolean named = head != null && whole && (head.kind() != Mention.Kind.ACTOR || head.side() == null);
        if (head != null && named) {
            return Optional.ofNullable(head.name());
        }
        for (int i = first; i < phrase.get().end(); i++) {
            if (s.token(i).comma() || Words.RELATIVE.has(s.lower(i))) {
                return Optional.empty();
            }
        }
        boolean pronoun = Words.PRONOUN.has(s.lower(first)) || Words.RELATIVE.has(s.lower(first));
        return pronoun
                ? Optional.empty()
                : Optional.of(ObjectPhrase.words(s, first, phrase.get().end()));
    }

    /** "ratify treaty" where the text has "ratified", though the pattern's name for it is "accept". */
    private String verb(Trigger t) {
        String title = t.pattern().title();
        int space = title.indexOf(' ');
        String first = space < 0 ? title : title.substring(0, space);
        String rest = space < 0 ? "" : title.substring(space);
        List<String> known = t.pattern().words();
        boolean preposition = rest.startsWith(" to ") || rest.startsWith(" from ") || rest.startsWith(" against ");
        if (!known.contains(first) || t.pattern().joint() && rest.startsWith(" {R}") || preposition) {
            return title;
        }
        for (Form form : verbs.of(t.s().lower(t.verb()))) {
            if (known.contains(form.lemma())) {
                return form.lemma() + rest;
            }
            String two = form.lemma() + " " + t.s().lower(t.verb() + 1);
            if (known.contains(two)) {
                return two + rest;
            }
        }
        return title;
    }

    private String noun(Trigger t) {
        if (t.nounFirst() < 0) {
            return "";
        }
        ReadSentence s = t.s();
        int first = t.nounFirst();
        int from = t.nounFirst() > t.verb() ? t.after() : t.nounFirst();
        while (first > from && describes(s, first - 1)) {
            first--;
        }
        return ObjectPhrase.words(s, first, t.nounEnd());
    }

    private boolean describes(ReadSentence s, int i) {
        return (s.token(i).word()
                        || s.lower(i).equals("-")
                        || Character.isDigit(s.token(i).text().charAt(0)))
                && !s.token(i).quote()
                && !Words.ADVERB.has(s.lower(i))
                && !Words.PREPOSITION.has(s.lower(i))
                && !Words.CONJUNCTION.has(s.lower(i))
                && !s.lower(i).equals("no")
                && !s.lower(i).equals("any")
                && !s.lower(i).equals("'s");
    }

    private String object(Trigger t) {
        if (t.group().passive()) {
            return subject(t).orElse("");
        }
        int from = t.after();
        boolean place = t.s().lower(from).equals("in") || t.s().lower(from).equals("at");
        if (place && t.s().mentionAt(from + 1).isPresent()) {
            from = t.s().mentionAt(from + 1).get().end();
        }
        String first = t.s().lower(from);
        boolean loose = t.pattern().title().contains("{O}")
                && t.pattern().particle().isEmpty()
                && (place && !first.equals("to") && !Words.DETERMINER.has(first)
                        || Words.PREPOSITION.has(first)
                                && !first.equals("to")
                                && t.s().timexAt(from + 1).isEmpty());
        if (loose) {
            return "";
        }
        String object = objects.after(t.s(), from);
        return object.startsWith("no ") ? "any " + object.substring(3) : object;
    }

    /** "to leave", "of lying": what follows the one who is asked or accused. */
    private String complement(Trigger t) {
        ReadSentence s = t.s();
        int at = t.after();
        if (!t.group().passive()) {
            for (Mention mention : s.mentions()) {
                boolean joined =
                        mention.first() > at && s.lower(mention.first() - 1).equals("and");
                if (mention.first() >= t.after() && (at == t.after() || joined && mention.first() <= at + 1)) {
                    at = mention.end();
                }
            }
            at = at == t.after() && s.mentionAt(at).isEmpty() ? at + 1 : at;
        }
        while (at < s.size() && (s.timexAt(at).isPresent() || Words.ADVERB.has(s.lower(at)))) {
            at++;
        }
        boolean dated = Words.PREPOSITION.has(s.lower(at)) && s.timexAt(at + 1).isPresent();
        while (dated && at + 1 < s.size() && s.timexAt(at + 1).isPresent()) {
            at++;
        }
        at = dated ? at + 1 : at;
        return COMPLEMENTS.contains(s.lower(at)) ? objects.after(s, at) : "";
    }

    private static String before(String line) {
        String words = line.substring(0, line.indexOf("{R}")).strip();
        int space = words.lastIndexOf(' ');
        String plain = space > 0 && DANGLING.contains(words.substring(space + 1)) ? words.substring(0, space) : words;
        return plain + (line.contains("{I}") ? "{I}" : "");
    }
}
