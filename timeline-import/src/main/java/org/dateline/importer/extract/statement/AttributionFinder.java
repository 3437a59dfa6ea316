package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.NounPhrases;
import org.dateline.importer.extract.reading.NounPhrases.Phrase;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.reading.VerbGroup;
import org.dateline.importer.extract.statement.ContentFinder.Range;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have said what in one sentence. */
final class AttributionFinder {
    private final VerbForms verbs;
    private final CueLexicon cues;
    private final NounPhrases sources;
    private final ContentFinder contents;
    private final AccordingTo accordingTo;

    AttributionFinder(VerbForms verbs) {
        this.verbs = verbs;
        this.cues = new CueLexicon(verbs);
        this.sources = new NounPhrases(verbs);
        this.contents = new ContentFinder(verbs);
        this.accordingTo = new AccordingTo(sources);
    }

    /** The attributions of a sentence in text order. */
    List<Attribution> find(Reading reading, ReadSentence s) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.quoted().get(i) || !s.token(i).word() || s.mentionAt(i).isPresent()) {
                continue;
            }
            if (s.lower(i).equals("according") && s.lower(i + 1).equals("to")) {
                accordingTo.find(reading, s, i, found);
            } else {
                verb(reading, s, i, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> verb(Reading reading, ReadSentence s, int i, List<Attribution> sofar) {
        Optional<CueLexicon.Found> found = cues.at(s, i);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Cue cue = found.get().cue();
        VerbGroup group = VerbGroup.of(s, i, verbs.of(s.lower(i)));
        boolean gerund = found.get().shape() == Shape.GERUND;
        if (!verbal(s, i, found.get().shape(), group) || group.passive() || group.infinitive()) {
            return Optional.empty();
        }
        if (group.negated() && cue.stance() != Stance.DENIES && !wantsNot(cue)
                || !group.modal().isEmpty()) {
            return Optional.empty();
        }
        boolean participial = gerund && !group.progressive();
        Where where = new Where(reading, s, i, found.get().end(), group.first(), cue);
        return participial ? participial(where, sofar) : finite(where, sofar);
    }

    private static boolean wantsNot(Cue cue) {
        return !cue.clausal();
    }

    /** A cue in its sentence. */
    private record Where(Reading reading, ReadSentence s, int verb, int after, int groupFirst, Cue cue) {
        TextSpan cueSpan() {
            return s.span(groupFirst, after);
        }
    }

    /** Whether the word is a verb here and not a noun ("claims", "report", "call"). */
    private boolean verbal(ReadSentence s, int i, Shape shape, VerbGroup group) {
        int before = group.first() - 1;
        String lower = s.lower(before);
        boolean nominal = lower.equals("the")
                || lower.equals("a")
                || lower.equals("an")
                || lower.equals("'s")
                || lower.equals("no")
                || lower.equals("his")
                || lower.equals("her")
                || lower.equals("its")
                || lower.equals("their")
                || lower.equals("this")
                || lower.equals("any");
        if (shape == Shape.GERUND) {
            return !nominal;
        }
        if (group.first() == i
                && Words.DETERMINER.has(lower)
                && !Words.PRONOUN.has(lower)
                && !lower.equals("all")
                && !lower.equals("both")
                && !lower.equals("each")) {
            return false;
        }
        if (nominal || Words.PREPOSITION.has(lower) && group.first() == i) {
            return false;
        }
        if (shape == Shape.PARTICIPLE) {
            return group.first() < i;
        }
        if (shape == Shape.BASE) {
            boolean plural = lower.endsWith("s")
                    || lower.equals("they")
                    || lower.equals("we")
                    || lower.equals("i")
                    || lower.equals("you")
                    || lower.equals("people")
                    || lower.equals("who")
                    || lower.equals("police");
            return before >= 0 && (plural || group.first() < i);
        }
        boolean passiveReduced = s.lower(i + 1).equals("by") && shape == Shape.PAST;
        return !passiveReduced;
    }

    private Optional<Attribution> finite(Where w, List<Attribution> sofar) {
        ReadSentence s = w.s();
        boolean afterContent = w.groupFirst() > 0
                && (s.token(w.groupFirst() - 1).quote() || s.quoted().get(w.groupFirst() - 1));
        if (afterContent && w.cue().clausal()) {
            return inverted(w);
        }
        Optional<Phrase> source = sources.left(s, w.groupFirst());
        if (source.isEmpty()) {
            return coordinated(w, sofar);
        }
        Optional<Content> content = content(w, source.get());
        return content.map(c -> make(w, c, source.get()));
    }

    /** "... said X and added that ...": the speaker of the cue before goes on. */
    private Optional<Attribution> coordinated(Where w, List<Attribution> sofar) {
        if (sofar.isEmpty() || w.groupFirst() == 0 || !Words.CONJUNCTION.has(w.s().lower(w.groupFirst() - 1))) {
            return Optional.empty();
        }
        Attribution last = sofar.get(sofar.size() - 1);
        return after(w).map(
                        range -> made(w, new Content(spans(w, range), "cue-joined"), last.source(), last.speaker()));
    }

    /** "…," said X. */
    private Optional<Attribution> inverted(Where w) {
        Optional<Range> before = contents.before(w.s(), 0, w.groupFirst());
        Optional<Phrase> source = sources.right(w.s(), w.after());
        if (before.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> spans = spans(w, before.get());
        goesOn(w, source.get().end()).ifPresent(spans::add);
        return Optional.of(make(w, new Content(spans, "quotation-verb-speaker"), source.get()));
    }

    /** "…, telling reporters that …": the subject of the sentence, or the speaker of the cue before, says it. */
    private Optional<Attribution> participial(Where w, List<Attribution> sofar) {
        ReadSentence s = w.s();
        Optional<Range> content = after(w);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Content what = new Content(spans(w, content.get()), "participle");
        if (!sofar.isEmpty()) {
            Attribution last = sofar.get(sofar.size() - 1);
            return Optional.of(made(w, what, last.source(), last.speaker()));
        }
        return s.mentions().stream()
                .filter(mention -> mention.end() <= w.verb() && s.clauseOf().get(mention.first()) == 0)
                .filter(mention -> mention.first() == 0 || !Words.PREPOSITION.has(s.lower(mention.first() - 1)))
                .findFirst()
                .map(mention -> make(w, what, new Phrase(mention.first(), mention.end(), mention)));
    }

    /** What is said, and how it was found. */
    private record Content(List<TextSpan> spans, String pattern) {}

    private Optional<Content> content(Where w, Phrase source) {
        Optional<Range> before =
                w.cue().clausal() && !subordinate(w) ? contents.before(w.s(), 0, source.first()) : Optional.empty();
        Optional<Range> after = after(w);
        boolean introduced = after.isPresent() && introduced(w, after.get());
        if (before.isPresent() && !introduced && (!leadsOff(w.s()) || after.isEmpty())) {
            List<TextSpan> spans = spans(w, before.get());
            goesOn(w, w.after()).ifPresent(spans::add);
            return Optional.of(new Content(spans, "content-speaker-verb"));
        }
        return after.map(range -> new Content(spans(w, range), "speaker-verb-content"));
    }

    private boolean subordinate(Where w) {
        return w.groupFirst() > 0 && Words.RELATIVE.has(w.s().lower(w.groupFirst() - 1));
    }

    private static boolean introduced(Where w, Range after) {
        int first = after.first();
        boolean quoted =
                w.s().quoted().get(first) && !w.s().quoted().get(Math.max(0, w.verb() - 1)) && !quotedBefore(w);
        return quoted || w.s().lower(first - 1).equals("that");
    }

    private static boolean quotedBefore(Where w) {
        return w.s().quoted().get(0);
    }

    /** "After the talks ended, X said ...": what comes first is no content. */
    private static boolean leadsOff(ReadSentence s) {
        String first = s.lower(0);
        return Words.SUBORDINATOR.has(first)
                || Words.PREPOSITION.has(first)
                || first.equals("speaking")
                || first.equals("asked");
    }

    private Optional<Range> after(Where w) {
        Cue cue = w.cue();
        Optional<Range> found = Optional.empty();
        if (cue.takes(Frame.INFINITIVE)) {
            found = contents.infinitiveAfter(w.s(), w.after());
        }
        if (found.isEmpty() && cue.clausal()) {
            found = contents.clauseAfter(w.s(), w.after(), cue.takes(Frame.RECIPIENT), cue.takes(Frame.OBJECT));
        }
        if (found.isEmpty() && (cue.takes(Frame.OBJECT) || cue.takes(Frame.PERSON))) {
            found = contents.objectAfter(w.s(), w.after());
        }
        return found;
    }

    /** The quotation that goes on after the cue in the same sentence. */
    private static Optional<TextSpan> goesOn(Where w, int from) {
        ReadSentence s = w.s();
        for (int i = from; i < s.size(); i++) {
            if (s.quoted().get(i) && i > from && !s.quoted().get(i - 1)) {
                boolean parted = s.token(i - 1).comma() || s.lower(i - 1).equals(":");
                return parted ? w.reading().quotationAt(s.token(i).start()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<TextSpan> spans(Where w, Range range) {
        List<TextSpan> spans = new ArrayList<>();
        spans.add(ContentFinder.whole(w.reading(), w.s(), range));
        return spans;
    }

    private static Attribution make(Where w, Content content, Phrase source) {
        return made(w, content, w.s().span(source.first(), source.end()), source.head());
    }

    private static Attribution made(Where w, Content content, @Nullable TextSpan source, @Nullable Mention speaker) {
        boolean infinitive = content.spans().get(0).in(w.reading().text()).startsWith("to ");
        boolean speech = !infinitive
                && w.cue().clausal()
                && w.cue().stance() != Stance.EXPECTS
                && !thought(w.cue().lemma());
        return new Attribution(
                content.spans(),
                source,
                w.cueSpan(),
                w.verb(),
                speaker,
                w.cue().stance(),
                w.cue().lemma(),
                List.of(),
                speech,
                content.pattern());
    }

    private static boolean thought(String lemma) {
        return switch (lemma) {
            case "believe",
                    "think",
                    "feel",
                    "consider",
                    "know",
                    "realize",
                    "realise",
                    "learn",
                    "understand",
                    "see",
                    "decide",
                    "intend",
                    "doubt" -> true;
            default -> false;
        };
    }
}
