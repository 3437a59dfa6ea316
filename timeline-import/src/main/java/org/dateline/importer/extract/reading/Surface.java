package org.dateline.importer.extract.reading;

import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;

/** What the order of the words tells of a mention's part in its sentence. */
final class Surface implements Cast.Setting {
    private final List<Token> tokens;
    private final ClauseReader.Parted parted;
    private final VerbForms verbs;

    Surface(List<Token> tokens, ClauseReader.Parted parted, VerbForms verbs) {
        this.tokens = tokens;
        this.parted = parted;
        this.verbs = verbs;
    }

    /** A verb follows, past an adverb; or the sentence begins with it and a comma parts the verb from it. */
    @Override
    public boolean subject(Mention mention) {
        int at = mention.end();
        if (mention.first() == 0 && at < tokens.size() && tokens.get(at).comma()) {
            return true;
        }
        at = pastAdverbs(at);
        return at < tokens.size()
                && (ClauseReader.finite(tokens, at, verbs)
                        || !verbs.of(tokens.get(at).lower()).isEmpty());
    }

    private int pastAdverbs(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 2
                && Words.ADVERB.has(tokens.get(at).lower())) {
            at++;
        }
        return at;
    }

    @Override
    public boolean object(Mention mention) {
        return switch (mention.words()) {
            case "him", "her", "them", "us" -> true;
            default -> false;
        };
    }

    @Override
    public int clause(Mention mention) {
        return parted.clauses().get(parted.clauseOf()[mention.first()]).first();
    }

    @Override
    public boolean says(Mention mention) {
        int at = pastAdverbs(mention.end());
        return at < tokens.size() && Words.SAID.has(tokens.get(at).lower());
    }

    @Override
    public boolean owned(Mention mention) {
        return mention.first() > 0 && tokens.get(mention.first() - 1).is("'s");
    }
}
