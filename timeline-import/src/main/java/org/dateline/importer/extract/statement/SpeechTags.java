package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads who speaks behind a quotation or between commas, from the words alone: "…," said Holm; "…?" the minister, Ana Ruiz, asked. */
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

    /** Whether who is told or asked can stand behind the verb. */
    private boolean tells(Place p, Tagged tag) {
        for (Cue cue : entries(p, tag.verb())) {
            if (cue.takes(Frame.TOLD) || cue.takes(Frame.TOLD_WH)) {
                return true;
            }
        }
        return false;
    }

    void find(Place p, List<Attribution> found) {
        behindSentence(p).ifPresent(found::add);
        for (int i = 0; i + 1 < p.size(); i++) {
            int token = i;
            if (closes(p, i)) {
                int from = p.comma(i + 1) ? i + 2 : i + 1;
                verbFirst(p, from)
                        .or(() -> sourceFirst(p, from).filter(tag -> quotedBefore(p, tag)))
                        .ifPresent(tag -> found.add(made(p, tag, token + 1)));
            } else if (p.comma(i) && !p.quoted(i) && !p.quoted(i + 1)) {
                verbFirst(p, i + 1)
                        .or(() -> sourceFirst(p, token + 1))
                        .filter(tag -> ends(p, tag.end(), tells(p, tag)))
                        .ifPresent(tag -> parenthesis(p, tag, token).ifPresent(found::add));
            }
        }
    }

    /** “Will they come?” | Holm asked: the question mark ended the sentence, but not the saying. */
    private Optional<Attribution> behindSentence(Place p) {
        int before = p.s().token(0).start() - 1;
        while (before >= 0 && Character.isWhitespace(p.reading().text().charAt(before))) {
            before--;
        }
        TextSpan quotation = before < 1 ? null : p.reading().quotationAt(before).orElse(null);
        if (quotation == null || p.quoted(0) || "?!".indexOf(p.reading().text().charAt(before - 1)) < 0) {
            return Optional.empty();
        }
        boolean near = before > p.s().token(0).start() - 4;
        return (near ? verbFirst(p, 0).or(() -> sourceFirst(p, 0)) : Optional.<Tagged>empty())
                .filter(tag -> quotedBefore(p, tag))
                .map(tag -> attribution(p, tag, spans(p, tag, quotation), tag.pattern()));
    }

    private static List<TextSpan> spans(Place p, Tagged tag, TextSpan quotation) {
        List<TextSpan> spans = new ArrayList<>(List.of(quotation));
        goesOn(p, tag).ifPresent(spans::add);
        return spans;
    }

    private static Optional<TextSpan> goesOn(Place p, Tagged tag) {
        int next = QuotationFinder.ahead(p, tag.end(), tag.cue().takes(Frame.TOLD));
        return next < 0
                ? Optional.empty()
                : p.trimmed(next, QuotationFinder.endOf(p, next)).map(p::whole);
    }

    /** Whether nothing but where, when and to whom follows up to the next mark: no clause that would be the content. */
    static boolean ends(Place p, int token, boolean told) {
        if (!told && thing(p, token)) {
            return false;
        }
        for (int i = token; i < Math.min(p.size(), token + FARTHEST); i++) {
            if (p.s().token(i).kind() == Token.Kind.MARK || p.is(i, Tag.CONJUNCTION) || p.is(i, Tag.SUBORDINATOR)) {
                return !p.quoted(i) || p.quoted(i - 1);
            }
            if (p.is(i, Tag.WH)) {
                return i > token;
            }
            if (p.is(i, Tag.THAT) || p.is(i, Tag.TO) || p.finiteBetween(i, i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** As above behind a quotation, which nearly tells by itself that it was said: only another content speaks against it. */
    private boolean quotedBefore(Place p, Tagged tag) {
        if (goesOn(p, tag).isPresent() || ends(p, tag.end(), tells(p, tag))) {
            return true;
        }
        if (thing(p, tag.end()) && !tells(p, tag)) {
            return false;
        }
        for (int i = tag.end(); i < p.size() && p.s().token(i).kind() != Token.Kind.MARK; i++) {
            if (p.is(i, Tag.THAT) || p.is(i, Tag.TO) && tells(p, tag)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an object stands at a token, where only an adjunct may: "bemoaned the fall" is no "he said on Friday". */
    private static boolean thing(Place p, int token) {
        Tag tag = p.tag(token);
        boolean noun = tag == Tag.NOUN
                || tag == Tag.NAME
                || tag == Tag.PRONOUN
                || tag == Tag.DETERMINER
                || tag == Tag.NUMBER
                || tag == Tag.ADJECTIVE
                || tag == Tag.VERB;
        return noun && p.s().timexAt(token).isEmpty();
    }

    /** "the talks failed, he said", "the talks, he said, failed". */
    private static Optional<Attribution> parenthesis(Place p, Tagged tag, int comma) {
        int start = comma;
        int begin = p.begin();
        while (start > begin && !(p.lower(start).equals(";") && !p.quoted(start))) {
            start--;
        }
        boolean whole = p.finiteBetween(start, comma);
        boolean behind = p.comma(tag.end()) && p.size() - tag.end() > 2;
        if (!whole && !behind || comma - start < 1) {
            return Optional.empty();
        }
        List<TextSpan> spans = new ArrayList<>();
        Optional<TextSpan> quotation = goesOn(p, tag);
        boolean occasion = CueWords.OCCASION.has(p.lower(start));
        boolean introduced = quotation.isPresent() && occasion;
        if (!introduced) {
            p.trimmed(start, comma).ifPresent(range -> spans.add(p.whole(range)));
        }
        boolean goesOn = !whole || behind && (occasion || Parted.goesOn(p, start, comma, tag.end() + 1));
        if (goesOn && quotation.isEmpty()) {
            p.trimmed(tag.end(), p.size()).ifPresent(range -> spans.add(p.whole(range)));
        }
        quotation.ifPresent(spans::add);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(attribution(p, tag, spans, goesOn ? "clause-parted" : "clause-source-verb"));
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
        if (p.is(noun.end(), Tag.VERB) && p.finiteBetween(noun.end(), noun.end() + 1) || p.is(noun.end(), Tag.MODAL)) {
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
        int behindAll = p.comma(noun.end()) && noun.reach() > noun.end() ? noun.reach() : noun.end();
        for (int i = behindAll; i < Math.min(p.size(), at + FARTHEST) && !p.quoted(i); i++) {
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
        for (Cue cue : entries(p, token)) {
            if (cue.kind() == Cue.Kind.SAY && cue.rest().isEmpty() && cue.quotes()) {
                return cue;
            }
        }
        for (Cue cue : entries(p, token)) {
            if (cue.rest().isEmpty() && cue.takes(Frame.THAT) && cue.quotes()) {
                return cue;
            }
        }
        return null;
    }

    private List<Cue> entries(Place p, int token) {
        if (token >= p.size() || p.quoted(token) || !p.s().token(token).word()) {
            return List.of();
        }
        for (Form form : forms.of(p.lower(token))) {
            boolean finite = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT || form.shape() == Shape.BASE;
            if (finite && !cues.verb(form.lemma()).isEmpty()) {
                return cues.verb(form.lemma());
            }
        }
        return List.of();
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
        int begin = p.begin();
        while (start > begin && !(p.lower(start).equals(";") && !p.quoted(start))) {
            start--;
        }
        p.trimmed(start, quotationEnd).ifPresent(range -> spans.add(p.whole(range)));
        goesOn(p, tag).ifPresent(spans::add);
        return attribution(p, tag, spans, tag.pattern());
    }

    private static Attribution attribution(Place p, Tagged tag, List<TextSpan> spans, String pattern) {
        return new Attribution(
                spans,
                tag.source().span(),
                p.s().token(tag.verb()).span(),
                tag.verb(),
                tag.source().speaker(),
                tag.cue().stance(),
                tag.cue().lemma(),
                tag.cue().kind() == Cue.Kind.SAY,
                pattern);
    }
}
