package org.dateline.importer.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** Reads a name with a colon before what is said, as in headlines and transcripts: "Holm: No deal without Kovac". */
final class Labels {
    /** The pattern of a turn in a transcript, which quotes without marks. */
    static final String TRANSCRIPT = "transcript";

    private static final int LONGEST = 10;
    private static final int LONGEST_NAME = 4;
    /** So many turns make a transcript; a lone "MOSCOW:" is where a report was written. */
    private static final int FEWEST_TURNS = 3;

    private final Reading reading;
    private final boolean transcript;
    private final boolean named;

    Labels(Reading reading) {
        this.reading = reading;
        int turns = 0;
        int names = 0;
        boolean again = false;
        Set<String> labels = new HashSet<>();
        for (ReadSentence s : reading.sentences()) {
            int colon = colon(s);
            turns += shouted(s, colon) ? 1 : 0;
            if (opensTurn(s, colon)) {
                names++;
                again |= !labels.add(words(s, colon));
            }
        }
        this.transcript = turns >= FEWEST_TURNS;
        this.named = names >= FEWEST_TURNS && again;
    }

    Optional<Attribution> find(Place p) {
        int colon = colon(p.s());
        if (colon <= 0 || colon + 2 >= p.size() || p.s().token(colon + 1).kind() == Token.Kind.NUMBER) {
            return Optional.empty();
        }
        boolean turn = transcript && shouted(p.s(), colon) || named && opensTurn(p.s(), colon);
        boolean quotes = p.opensQuotation(colon + 1) && person(p, colon);
        if (!turn && !quotes && !headline(p, colon)) {
            return Optional.empty();
        }
        TextSpan first = p.s().span(colon + 1, p.size());
        int end = turn ? paragraphEnd(p.s()) : first.end();
        TextSpan content =
                quotes && !turn ? reading.quotationAt(first.start()).orElse(first) : new TextSpan(first.start(), end);
        return Optional.of(new Attribution(
                List.of(content),
                p.s().span(0, colon),
                p.s().token(colon).span(),
                colon,
                speaker(p, colon),
                Stance.ASSERTS,
                ":",
                true,
                turn ? TRANSCRIPT : quotes ? "label-quotation" : "headline-colon"));
    }

    private static int colon(ReadSentence s) {
        for (int i = 0; i < Math.min(LONGEST + 1, s.size()); i++) {
            if (s.lower(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Mention speaker(Place p, int colon) {
        Mention last = p.s().mentionAt(colon - 1).orElse(null);
        return last != null && last.name() != null ? last : null;
    }

    /** A person, from the beginning of the sentence on. */
    private static boolean person(Place p, int colon) {
        Mention named = speaker(p, colon);
        return named != null && named.kind() == Mention.Kind.PERSON && !p.finiteBetween(0, colon);
    }

    /** A person or a body before the colon, and nothing else; a country there is a subject, not a speaker. */
    private static boolean headline(Place p, int colon) {
        boolean first =
                p.reading().part() == DocumentPart.TITLE || p.s().sentence().index() == 0;
        Mention named = speaker(p, colon);
        if (!first || named == null || named.first() > 1 || p.quoted(0)) {
            return false;
        }
        Actor actor = named.actor();
        boolean person = named.kind() == Mention.Kind.PERSON || named.kind() == Mention.Kind.ROLE;
        return person || actor != null && actor.kind() != Actor.Kind.COUNTRY;
    }

    /** A name at the beginning of a paragraph, as turns of a conversation have it where one of them speaks twice. */
    private boolean opensTurn(ReadSentence s, int colon) {
        int start = s.token(0).start();
        boolean paragraph = start == 0 || reading.text().charAt(start - 1) == '\n';
        if (!paragraph || colon <= 0 || colon > LONGEST_NAME || colon + 1 >= s.size()) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            Token token = s.token(i);
            if (!token.capitalised() && !token.is(".")) {
                return false;
            }
        }
        return true;
    }

    private String words(ReadSentence s, int colon) {
        return reading.text().substring(s.token(0).start(), s.token(colon).start());
    }

    /** Every word of it in capitals, as transcripts name who speaks. */
    private static boolean shouted(ReadSentence s, int colon) {
        boolean letters = false;
        for (int i = 0; i < colon; i++) {
            Token token = s.token(i);
            if (token.word() && !token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                return false;
            }
            letters |= token.word() && token.text().length() > 2;
        }
        return letters && s.sentence().span().start() == s.token(0).start();
    }

    private int paragraphEnd(ReadSentence s) {
        int paragraph = s.sentence().paragraph();
        int end = s.sentence().span().end();
        List<ReadSentence> all = reading.sentences();
        for (int i = after(end); i < all.size() && all.get(i).sentence().paragraph() == paragraph; i++) {
            end = all.get(i).sentence().span().end();
        }
        return end;
    }

    /** The first sentence that starts at a character or behind it. */
    private int after(int character) {
        List<ReadSentence> all = reading.sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).sentence().span().start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
