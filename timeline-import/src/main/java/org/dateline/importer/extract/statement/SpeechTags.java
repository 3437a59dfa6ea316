package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads who speaks behind a quotation, from the words alone: "…," said Holm; "…?" the minister, Ana Ruiz, asked. */
final class SpeechTags {
    private static final int FARTHEST = 40;

    private final CueLexicon cues;
    private final VerbForms forms;
    private final SourceFinder sources;

    SpeechTags(CueLexicon cues, VerbForms forms, SourceFinder sources) {
        this.cues = cues;
        this.forms = forms;
        this.sources = sources;
    }

    private record Tagged(Cue cue, int verb, Source source, int end, String pattern) {}

    void find(Place p, List<Attribution> found) {
        for (int i = 0; i + 1 < p.size(); i++) {
            if (closes(p, i)) {
                int from = p.comma(i + 1) ? i + 2 : i + 1;
                Optional<Tagged> tagged = verbFirst(p, from).or(() -> sourceFirst(p, from));
                int quotation = i;
                tagged.ifPresent(tag -> found.add(made(p, tag, quotation + 1)));
            }
        }
    }

    /** Whether a quotation that can be a whole saying ends at a token: a mark of the sentence parts it from the rest. */
    private static boolean closes(Place p, int token) {
        if (!p.quoted(token) || p.quoted(token + 1)) {
            return false;
        }
        int last = token;
        while (last > 0
                && p.quoted(last - 1)
                && !p.s().token(last).word()
                && ",.?!—…".indexOf(p.lower(last).charAt(0)) < 0) {
            last--;
        }
        return p.comma(token + 1) || ",.?!—…-".indexOf(p.lower(last).charAt(0)) >= 0;
    }

    private Optional<Tagged> verbFirst(Place p, int at) {
        Cue cue = cue(p, at);
        NounPhrase noun = cue == null ? null : phrase(p, at + 1);
        if (cue == null || noun == null) {
            return Optional.empty();
        }
        int end = Math.max(noun.end(), noun.reach());
        return Optional.of(new Tagged(cue, at, sources.phrase(p, noun, end), end, "quotation-verb-source"));
    }

    private Optional<Tagged> sourceFirst(Place p, int at) {
        NounPhrase noun = phrase(p, at);
        if (noun == null) {
            return Optional.empty();
        }
        for (int i = noun.end(); i < Math.min(p.size(), at + FARTHEST) && !p.quoted(i); i++) {
            Cue cue = cue(p, i);
            boolean behind = i == noun.end()
                    || p.comma(i - 1)
                    || p.is(i - 1, Tag.ADVERB)
                    || i == noun.reach()
                    || p.is(i - 1, Tag.AUXILIARY)
                    || Words.ADVERB.has(p.lower(i - 1));
            if (cue != null && behind) {
                return Optional.of(new Tagged(cue, i, sources.phrase(p, noun, i), i + 1, "quotation-source-verb"));
            }
            if (p.is(i, Tag.VERB) && i == noun.end() || p.is(i, Tag.MODAL)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The verb of saying that a token is, in a tense of its own. */
    private @Nullable Cue cue(Place p, int token) {
        if (token >= p.size() || p.quoted(token) || !p.s().token(token).word()) {
            return null;
        }
        for (Form form : forms.of(p.lower(token))) {
            if (form.shape() == Shape.PAST || form.shape() == Shape.PRESENT || form.shape() == Shape.BASE) {
                for (Cue cue : cues.verb(form.lemma())) {
                    if (cue.kind() == Cue.Kind.SAY && cue.rest().isEmpty() && cue.quotes()) {
                        return cue;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable NounPhrase phrase(Place p, int first) {
        for (NounPhrase each : p.syntax().nouns()) {
            if (each.first() == first) {
                return each;
            }
        }
        return null;
    }

    private static Attribution made(Place p, Tagged tag, int quotationEnd) {
        List<TextSpan> spans = new ArrayList<>();
        int start = quotationEnd - 1;
        while (start > 0 && !(p.lower(start).equals(";") && !p.quoted(start))) {
            start--;
        }
        p.trimmed(start, quotationEnd).ifPresent(range -> spans.add(p.whole(range)));
        int next = QuotationFinder.ahead(p, tag.end(), tag.cue().takes(Frame.TOLD));
        if (next > 0) {
            p.trimmed(next, QuotationFinder.endOf(p, next)).ifPresent(range -> spans.add(p.whole(range)));
        }
        return new Attribution(
                spans,
                tag.source().span(),
                p.s().token(tag.verb()).span(),
                tag.verb(),
                tag.source().speaker(),
                tag.cue().stance(),
                tag.cue().lemma(),
                true,
                tag.pattern());
    }
}
