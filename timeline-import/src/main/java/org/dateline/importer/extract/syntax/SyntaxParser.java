package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Token;

/** Reads the grammar of sentences. Never fails on one: what is garbled has fewer links. Safe for several threads. */
public final class SyntaxParser {
    private final Tagger tagger = new Tagger(new TagLexicon());
    private final Phrases phrases = new Phrases();
    private final Government government = new Government();

    /**
     * The grammar of a sentence.
     *
     * @param tokens its words and marks
     * @param mentions who is named in it
     * @param timexes the expressions in it, in order
     * @param quoted for each token whether it stands in a quotation, its marks included
     */
    public Syntax parse(List<Token> tokens, List<Mention> mentions, List<Timex3> timexes, List<Boolean> quoted) {
        Part[] parts = tagger.tag(tokens, mentions, timexes);
        List<Chunk> chunks =
                new Chunker(tokens, parts, times(tokens, timexes), actors(tokens, mentions), quoted, phrases).chunks();
        Parse parse = new Parse(tokens.size());
        Runs.NounLemmas lemmas = new Known(tokens, parts);
        new ClauseParser(chunks, parse, government, lemmas, phrases).read();
        return Assembly.of(parts, nouns(chunks), parse, government, lemmas);
    }

    private record Known(List<Token> tokens, Part[] parts) implements Runs.NounLemmas {
        @Override
        public String of(int token) {
            return Dictionary.english().lexeme(tokens.get(token).lower()).base();
        }

        @Override
        public boolean onlyPerson(int token) {
            Set<NounClass> classes =
                    Dictionary.english().classes(tokens.get(token).lower());
            return classes.size() == 1 && classes.contains(NounClass.PERSON);
        }

        @Override
        public boolean person(int token) {
            return Dictionary.english().classes(tokens.get(token).lower()).stream()
                    .anyMatch(each -> each == NounClass.PERSON || each == NounClass.GROUP);
        }
    }

    private static boolean[] actors(List<Token> tokens, List<Mention> mentions) {
        boolean[] actors = new boolean[tokens.size()];
        for (Mention mention : mentions) {
            for (int i = mention.first(); i < mention.end(); i++) {
                actors[i] = mention.kind() == Mention.Kind.ACTOR;
            }
        }
        return actors;
    }

    private static boolean[] times(List<Token> tokens, List<Timex3> timexes) {
        boolean[] times = new boolean[tokens.size()];
        int at = 0;
        for (int i = 0; i < times.length; i++) {
            while (at < timexes.size()
                    && timexes.get(at).span().end() <= tokens.get(i).start()) {
                at++;
            }
            times[i] = at < timexes.size()
                    && timexes.get(at).span().start() < tokens.get(i).end();
        }
        return times;
    }

    private static List<Noun> nouns(List<Chunk> chunks) {
        List<Noun> nouns = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int from = nouns.size();
            for (Noun noun = chunk.noun(); noun != null; noun = noun.possessor) {
                nouns.add(from, noun);
            }
        }
        return nouns;
    }
}
