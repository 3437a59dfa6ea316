package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.reading.Dateline;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Phrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Cuts a tagged sentence into base phrases and the words between them. */
final class Chunker {
    private static final Set<String> ABOUT = Set.of("about", "around", "over", "under", "nearly", "almost", "roughly");
    private static final Set<String> UP_TO = Set.of("up", "close");
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "us$");

    private final List<Token> tokens;
    private final Part[] parts;
    private final Phrases phrases;
    private final NounChunker nouns;
    private final VerbChunker verbs;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Boolean> quoted;

    Chunker(List<Token> tokens, Part[] parts, boolean[] time, boolean[] actors, List<Boolean> quoted, Phrases phrases) {
        this.quoted = quoted;
        this.tokens = tokens;
        this.parts = parts;
        this.phrases = phrases;
        this.nouns = new NounChunker(tokens, parts, time, actors);
        this.verbs = new VerbChunker(tokens, parts, phrases);
    }

    List<Chunk> chunks() {
        int i = Dateline.end(tokens);
        if (i > 0) {
            chunks.add(Chunk.of(Kind.SEMICOLON, 0, i, tokens.get(i - 1).lower()));
        }
        while (i < tokens.size()) {
            Chunk chunk = bracketed(i);
            chunk = chunk == null ? at(i) : chunk;
            chunks.add(chunk);
            i = chunk.end();
        }
        for (int c = 1; c < chunks.size(); c++) {
            if (chunks.get(c - 1).is(Kind.PREPOSITION) && describes(chunks, c)) {
                Chunk verb = chunks.get(c);
                chunks.set(c, Chunk.of(Kind.ADVERB, verb.first(), verb.end(), verb.word()));
            }
        }
        return chunks;
    }

    /** "heightened tensions": whether a verb may be a participle that describes the noun right behind it. */
    static boolean describes(List<Chunk> chunks, int c) {
        Verb verb = chunks.get(c).verb();
        Noun noun = verb == null || c + 1 == chunks.size()
                ? null
                : chunks.get(c + 1).noun();
        boolean bare = noun != null && !noun.determined && !noun.pronoun && !noun.time;
        boolean single = chunks.get(c).end() == chunks.get(c).first() + 1;
        return bare
                && single
                && verb != null
                && verb.form() == Verb.Form.EITHER
                && chunks.get(c + 1).is(Kind.NOUN);
    }

    private Chunk at(int i) {
        int quantity = quantity(i);
        if (quantity > 0) {
            return Chunk.of(Kind.ADVERB, i, i + quantity, tokens.get(i).lower());
        }
        Phrase phrase = phrases.at(tokens, i);
        if (!phrase.words().isEmpty()
                && !parts[i].noun()
                && parts[i + phrase.words().size() - 1] != Part.TO) {
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

    /** Number of words such as "around", "up to" that stand before a large number and govern nothing; 0 for none. */
    private int quantity(int i) {
        String word = tokens.get(i).lower();
        int length = UP_TO.contains(word)
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("to")
                ? 2
                : 1;
        boolean about = length == 2 || ABOUT.contains(word) && (i == 0 || !parts[i - 1].noun());
        return about && large(i + length) ? length : 0;
    }

    /** "$400 million", "720,000", "one million". */
    private boolean large(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String word = tokens.get(i).lower();
        boolean thousands = word.indexOf(',') > 0 && Character.isDigit(word.charAt(0));
        boolean scaled = parts[i] == Part.NUM
                && i + 1 < tokens.size()
                && SCALES.contains(tokens.get(i + 1).lower());
        return thousands || scaled || CURRENCY.contains(word);
    }

    /** A short remark in brackets, without a verb: "(EU)". */
    private @Nullable Chunk bracketed(int i) {
        if (!tokens.get(i).is("(") && !tokens.get(i).is("[")) {
            return null;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 12); k++) {
            if (tokens.get(k).is(")") || tokens.get(k).is("]")) {
                Noun noun = nouns.at(i + 1);
                return new Chunk(Kind.OTHER, i, k + 1, "", noun != null && noun.end == k ? noun : null, null);
            }
            if (parts[k] == Part.PRES || parts[k] == Part.PAST || parts[k].auxiliary()) {
                return null;
            }
        }
        return null;
    }

    private Chunk word(Kind kind, int i) {
        return Chunk.of(kind, i, i + 1, tokens.get(i).lower());
    }

    private Chunk phrase(int i) {
        if (parts[i] == Part.ADV && tokens.get(i).is("there")) {
            return word(Kind.ADVERB, i);
        }
        Noun noun = parts[i] == Part.ADV && !beforeNoun(i) ? null : nouns.at(i);
        if (noun != null) {
            boolean whose = tokens.get(i).is("whose");
            return new Chunk(Kind.NOUN, i, noun.end, whose ? "whose" : "", noun, null);
        }
        Verb verb = verbs.at(i);
        if (verb != null) {
            return new Chunk(Kind.VERB, i, verb.phrase().end(), tokens.get(i).lower(), null, verb);
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
        return i + 1 < parts.length
                && (parts[i + 1] == Part.NUM
                        || (parts[i + 1] == Part.ADJ || parts[i + 1] == Part.PART)
                                && tokens.get(i).lower().endsWith("ly"));
    }

    private Chunk mark(int i) {
        Token token = tokens.get(i);
        String mark = token.lower();
        boolean inside = quoted.get(i);
        if (inside && (i == 0 || !quoted.get(i - 1))) {
            return word(Kind.OPEN_QUOTE, i);
        }
        if (inside && (i + 1 == tokens.size() || !quoted.get(i + 1)) && (token.quote() || mark.equals("'"))) {
            return word(Kind.CLOSE_QUOTE, i);
        }
        boolean last = i + 1 < tokens.size() - 1 && quoted.get(i) && !quoted.get(i + 2);
        if (last && (mark.equals(".") || mark.equals("?") || mark.equals("!"))) {
            return word(Kind.COMMA, i);
        }
        return switch (mark) {
            case ",", "—", "–", "-", "--" -> word(Kind.COMMA, i);
            case ":" -> word(Kind.COLON, i);
            case ";", "?", "!" -> word(Kind.SEMICOLON, i);
            case "(", "[", ")", "]" -> word(Kind.COMMA, i);
            default -> word(Kind.OTHER, i);
        };
    }
}
