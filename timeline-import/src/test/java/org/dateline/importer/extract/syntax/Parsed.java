package org.dateline.importer.extract.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reader;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.extract.timex.TimexTagger;

/** Reads texts for the tests as the extractor does, and writes their grammar in one line a predicate. */
final class Parsed {
    private static final Reader READER = new Reader(UserLexicon.NONE);
    private static final TimexTagger TIMEXES = new TimexTagger();

    private Parsed() {}

    static List<ReadSentence> sentences(String text) {
        Published published = new Published(LocalDate.of(2024, 5, 16), null, null);
        Document document = new Document("test", null, text, published, null, null);
        List<Sentence> sentences = SentenceSplitter.split(text);
        Reader.Input input =
                new Reader.Input(DocumentPart.TEXT, sentences, TIMEXES.tag(document, DocumentPart.TEXT, sentences));
        return READER.read(document, List.of(input)).get(0).sentences();
    }

    /** The predicates: {@code met(subj=President Kovac, obj=Chancellor Huber, in=Vienna)}, with links behind. */
    static List<String> predicates(ReadSentence sentence) {
        List<String> lines = new ArrayList<>();
        for (Predicate predicate : sentence.syntax().predicates()) {
            lines.add(written(sentence, predicate));
        }
        return lines;
    }

    private static String written(ReadSentence s, Predicate p) {
        List<String> parts = new ArrayList<>();
        if (p.subject() != null) {
            String mark = p.subjectFrom() == Predicate.SubjectFrom.OWN ? "subj=" : "subj~";
            parts.add(mark + phrase(s, p.subject()));
        }
        p.objects().forEach(object -> parts.add("obj=" + phrase(s, object)));
        if (p.attribute() >= 0) {
            parts.add("is=" + s.token(p.attribute()).text());
        }
        p.prepositionals().forEach(each -> parts.add(prepositional(s, each)));
        if (p.complement() >= 0) {
            parts.add("that=" + word(s, p.complement()));
        }
        String parent = p.parent() < 0 ? "" : " < " + word(s, p.parent());
        String opener = p.opener().isEmpty() ? "" : " '" + p.opener() + "'";
        return verb(s, p.verb()) + "(" + String.join(", ", parts) + ") " + p.link() + parent + opener;
    }

    private static String word(ReadSentence s, int number) {
        return s.token(s.syntax().predicates().get(number).verb().verb()).text();
    }

    private static String verb(ReadSentence s, VerbPhrase verb) {
        StringBuilder word = new StringBuilder(s.token(verb.verb()).text());
        word.append(verb.particle().isEmpty() ? "" : "+" + verb.particle());
        String marks = (verb.negated() ? "!" : "")
                + (verb.passive() ? "P" : "")
                + (verb.perfect() ? "H" : "")
                + (verb.progressive() ? "G" : "")
                + (verb.infinitive() ? "T" : "")
                + (verb.modal().isEmpty() ? "" : ":" + verb.modal());
        return marks.isEmpty() ? word.toString() : word + "/" + marks;
    }

    private static String prepositional(ReadSentence s, Prepositional pp) {
        String object = pp.object() == null ? "" : phrase(s, pp.object());
        return pp.preposition() + "=" + (pp.clause() < 0 ? object : object + "<" + word(s, pp.clause()) + ">");
    }

    private static String phrase(ReadSentence s, NounPhrase noun) {
        StringBuilder words = new StringBuilder(words(s, noun.first(), noun.end()));
        noun.attached()
                .forEach(each ->
                        words.append(" [").append(prepositional(s, each)).append("]"));
        if (noun.apposition() != null) {
            words.append(" (= ").append(phrase(s, noun.apposition())).append(")");
        }
        noun.conjuncts().forEach(each -> words.append(" + ").append(phrase(s, each)));
        return words.toString();
    }

    /** The same with the extent of each clause behind it. */
    static List<String> predicatesAndExtents(ReadSentence sentence) {
        List<String> lines = new ArrayList<>();
        List<String> predicates = predicates(sentence);
        for (int i = 0; i < predicates.size(); i++) {
            Predicate p = sentence.syntax().predicates().get(i);
            lines.add(predicates.get(i) + " {" + words(sentence, p.first(), p.end()) + "}");
        }
        return lines;
    }

    /** The words of an extent. */
    static String words(ReadSentence s, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean apart = i > first && s.token(i).start() > s.token(i - 1).end();
            words.append(apart ? " " : "").append(s.token(i).text());
        }
        return words.toString();
    }
}
