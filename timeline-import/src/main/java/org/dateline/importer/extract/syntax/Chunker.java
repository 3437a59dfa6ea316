package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Phrases.Phrase;

/** Cuts a tagged sentence into base phrases and the words between them. */
final class Chunker {
    private final List<Token> tokens;
    private final Part[] parts;
    private final Phrases phrases;
    private final NounChunker nouns;
    private final VerbChunker verbs;
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean quoting;

    Chunker(List<Token> tokens, Part[] parts, boolean[] time, Phrases phrases) {
        this.tokens = tokens;
        this.parts = parts;
        this.phrases = phrases;
        this.nouns = new NounChunker(tokens, parts, time);
        this.verbs = new VerbChunker(tokens, parts, phrases);
    }

    List<Chunk> chunks() {
        int i = 0;
        while (i < tokens.size()) {
            Chunk chunk = at(i);
            chunks.add(chunk);
            i = chunk.end();
        }
        return chunks;
    }

    private Chunk at(int i) {
        Phrase phrase = phrases.at(tokens, i);
        if (!phrase.words().isEmpty() && !parts[i].noun()) {
            Kind kind =
                    switch (phrase.sign()) {
                        case "*" -> Kind.SUBORDINATOR;
                        case "&" -> Kind.CONJUNCTION;
                        case "+" -> Kind.ADVERB;
                        default -> Kind.PREPOSITION;
                    };
            return Chunk.of(kind, i, i + phrase.words().size(), phrase.text());
        }
        return switch (parts[i]) {
            case MARK -> mark(i);
            case CONJ -> word(Kind.CONJUNCTION, i);
            case PREP, PARTICLE -> word(Kind.PREPOSITION, i);
            case SUB -> word(Kind.SUBORDINATOR, i);
            case THAT -> word(Kind.THAT, i);
            case WH -> word(Kind.WH, i);
            case POSS -> word(Kind.OTHER, i);
            default -> phrase(i);
        };
    }

    private Chunk word(Kind kind, int i) {
        return Chunk.of(kind, i, i + 1, tokens.get(i).lower());
    }

    private Chunk phrase(int i) {
        Noun noun = parts[i] == Part.ADV && !beforeNoun(i) ? null : nouns.at(i);
        if (noun != null) {
            return new Chunk(Kind.NOUN, i, noun.end, "", noun, null);
        }
        Verb verb = verbs.at(i);
        if (verb != null) {
            return new Chunk(Kind.VERB, i, verb.phrase().end(), "", null, verb);
        }
        int end = i + 1;
        if (parts[i] == Part.ADV || parts[i] == Part.ADJ) {
            while (end < parts.length && (parts[end] == Part.ADV || parts[end] == Part.ADJ) && nouns.at(end) == null) {
                end++;
            }
        }
        Kind kind = parts[end - 1] == Part.ADJ ? Kind.ADJECTIVE : parts[i] == Part.ADV ? Kind.ADVERB : Kind.OTHER;
        return Chunk.of(kind, i, end, tokens.get(i).lower());
    }

    /** "nearly 200 people", "newly elected president": an adverb that belongs to a noun phrase. */
    private boolean beforeNoun(int i) {
        return i + 1 < parts.length && (parts[i + 1] == Part.NUM);
    }

    private Chunk mark(int i) {
        Token token = tokens.get(i);
        String mark = token.lower();
        if (token.quote()) {
            quoting = mark.equals("“") || !mark.equals("”") && !quoting;
            return word(quoting ? Kind.OPEN_QUOTE : Kind.CLOSE_QUOTE, i);
        }
        return switch (mark) {
            case ",", "—", "–", "-", "--" -> word(Kind.COMMA, i);
            case ":" -> word(Kind.COLON, i);
            case ";", "?", "!" -> word(Kind.SEMICOLON, i);
            case "(", "[" -> word(Kind.OPEN_BRACKET, i);
            case ")", "]" -> word(Kind.CLOSE_BRACKET, i);
            default -> word(Kind.OTHER, i);
        };
    }
}
