package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.syntax.Syntax;
import org.dateline.importer.extract.syntax.SyntaxParser;

/** Reads a document once for all later stages. */
public final class Reader {
    /** Longer sentences are no prose; they are read in pieces, so that no text takes more than linear time. */
    private static final int LONGEST_SENTENCE = 300;

    private final VerbForms verbs;
    private final MentionFinder mentions;
    private final ActorLexicon lexicon;
    private final Titles titles;
    private final SyntaxParser parser = new SyntaxParser();
    private final GivenNames given = new GivenNames();

    /** Shares the verbs with the stages that add theirs. */
    public Reader(VerbForms verbs, UserLexicon own) {
        this.verbs = verbs;
        this.titles = new Titles(own);
        this.lexicon = new ActorLexicon(own, titles);
        this.mentions = new MentionFinder(lexicon, titles, given);
    }

    /** The actors that are known, and the offices they held. */
    public ActorLexicon lexicon() {
        return lexicon;
    }

    /** The words that make a name a person's. */
    public Titles titles() {
        return titles;
    }

    /**
     * A part with its sentences and expressions, as found by the stages before.
     *
     * @param part which part
     * @param sentences its sentences
     * @param timexes its expressions
     */
    public record Input(DocumentPart part, List<Sentence> sentences, List<Timex3> timexes) {}

    private record Piece(Sentence sentence, List<Token> tokens, List<Mention> mentions) {}

    /** The parts, read in the order given; names met in any of them are known in all. */
    public List<Reading> read(Document document, List<Input> inputs) {
        LocalDate published =
                document.published() == null ? null : document.published().date();
        Cast cast = new Cast(lexicon, titles, given, published);
        List<List<Piece>> pieces = new ArrayList<>();
        for (Input input : inputs) {
            pieces.add(pieces(document.part(input.part()), input.sentences(), cast));
        }
        cast.settle();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            readings.add(reading(document, inputs.get(i), pieces.get(i), cast));
        }
        return readings;
    }

    /** Names are met over the whole document before any is resolved: "Mr. Peskov" may come before "Dmitry Peskov". */
    private List<Piece> pieces(String text, List<Sentence> sentences, Cast cast) {
        List<Piece> pieces = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = Tokenizer.tokens(text, sentence.span());
            for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                List<Token> some = List.copyOf(tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE)));
                List<Mention> found = mentions.find(some);
                cast.meet(found, some);
                pieces.add(new Piece(sentence, some, found));
            }
        }
        return pieces;
    }

    private Reading reading(Document document, Input input, List<Piece> pieces, Cast cast) {
        String text = document.part(input.part());
        List<TextSpan> quotations = Quotations.in(text, input.sentences());
        List<ReadSentence> read = new ArrayList<>();
        int timex = 0;
        int quotation = 0;
        LocalDate told =
                document.published() == null ? null : document.published().date();
        for (Piece piece : pieces) {
            int start = piece.tokens().get(0).start();
            int end = piece.tokens().get(piece.tokens().size() - 1).end();
            timex = skip(input.timexes(), timex, start);
            while (quotation < quotations.size() && quotations.get(quotation).end() <= start) {
                quotation++;
            }
            List<Timex3> inside = upTo(input.timexes(), timex, end);
            told = inside.isEmpty() ? told : NarratedDay.of(inside).orElse(told);
            cast.tells(told);
            ClauseReader.Parted parted = ClauseReader.part(piece.tokens(), verbs);
            List<Mention> unnamed = cast.candidates(outside(piece.mentions(), piece.tokens(), inside), piece.tokens());
            List<Boolean> quoted = quoted(piece.tokens(), quotations, quotation);
            Syntax syntax = parser.parse(piece.tokens(), unnamed, inside, quoted);
            List<Mention> named = cast.name(unnamed, piece.tokens(), new Grammar(piece.tokens(), syntax));
            List<Integer> clauseOf = Arrays.stream(parted.clauseOf()).boxed().toList();
            read.add(new ReadSentence(
                    piece.sentence(), piece.tokens(), named, parted.clauses(), clauseOf, inside, quoted, syntax));
        }
        return new Reading(document, input.part(), text, quotations, read);
    }

    private static int skip(List<Timex3> timexes, int from, int start) {
        int i = from;
        while (i < timexes.size() && timexes.get(i).span().start() < start) {
            i++;
        }
        return i;
    }

    private static List<Timex3> upTo(List<Timex3> timexes, int from, int end) {
        int i = from;
        while (i < timexes.size() && timexes.get(i).span().start() < end) {
            i++;
        }
        return List.copyOf(timexes.subList(from, i));
    }

    /** "Thursday" and "March" are dates, not names; a name that merely holds a date stays one. */
    private static List<Mention> outside(List<Mention> found, List<Token> tokens, List<Timex3> timexes) {
        if (timexes.isEmpty()) {
            return found;
        }
        List<Mention> outside = new ArrayList<>(found.size());
        int at = 0;
        for (Mention mention : found) {
            int start = tokens.get(mention.first()).start();
            int end = tokens.get(mention.end() - 1).end();
            while (at < timexes.size() && timexes.get(at).span().end() <= start) {
                at++;
            }
            boolean date = at < timexes.size() && timexes.get(at).span().contains(new TextSpan(start, end));
            if (!date) {
                outside.add(mention);
            }
        }
        return outside;
    }

    private static List<Boolean> quoted(List<Token> tokens, List<TextSpan> quotations, int from) {
        boolean none = from >= quotations.size()
                || quotations.get(from).start() > tokens.get(tokens.size() - 1).start();
        if (none) {
            return Collections.nCopies(tokens.size(), false);
        }
        List<Boolean> quoted = new ArrayList<>(tokens.size());
        int i = from;
        for (Token token : tokens) {
            while (i < quotations.size() && quotations.get(i).end() <= token.start()) {
                i++;
            }
            quoted.add(i < quotations.size() && quotations.get(i).start() <= token.start());
        }
        return List.copyOf(quoted);
    }
}
