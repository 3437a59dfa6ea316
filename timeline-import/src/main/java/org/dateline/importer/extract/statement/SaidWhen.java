package org.dateline.importer.extract.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.importer.extract.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Dates the saying: by the expression beside the cue, by what the same speaker said before, or by the publication. */
final class SaidWhen {
    private final Document document;
    private final Map<String, When> lastBySpeaker = new HashMap<>();
    private @Nullable When undated;

    SaidWhen(Document document) {
        this.document = document;
    }

    When of(Attribution attribution, ReadSentence s, @Nullable String speaker) {
        Optional<When> beside = beside(attribution, s);
        if (beside.isPresent()) {
            if (speaker != null) {
                lastBySpeaker.put(speaker, beside.get());
            }
            return beside.get();
        }
        When before = speaker == null || perfect(s, attribution.cueToken()) ? null : lastBySpeaker.get(speaker);
        if (before != null) {
            return inherited(before);
        }
        Optional<When> open = document.published() == null ? unresolved(attribution, s) : Optional.empty();
        return open.orElseGet(this::undated);
    }

    /** Of all that is told without a date. */
    private When undated() {
        if (undated == null) {
            undated = byPublication(document, "no date given");
        }
        return undated;
    }

    private static Optional<When> beside(Attribution attribution, ReadSentence s) {
        if (s.timexes().isEmpty()) {
            return Optional.empty();
        }
        int cue = attribution.cue().start();
        return s.timexes().stream()
                .filter(timex -> timex.when().edtf() != null)
                .filter(timex -> timex.type() != Timex3.Type.SET)
                .filter(timex -> !attribution.covers(timex.span().start()))
                .filter(timex ->
                        attribution.source() == null || !attribution.source().overlaps(timex.span()))
                .filter(timex -> sameClause(attribution, s, timex))
                .min(Comparator.comparingInt(timex -> Math.abs(timex.span().start() - cue)))
                .map(Timex3::when);
    }

    /** Why a date beside the cue cannot be told: "said on Jan. 20", without a publication date. */
    private static Optional<When> unresolved(Attribution attribution, ReadSentence s) {
        return s.timexes().stream()
                .filter(timex -> timex.when().edtf() == null && timex.value().isEmpty())
                .filter(timex -> !attribution.covers(timex.span().start()))
                .filter(timex -> sameClause(attribution, s, timex))
                .findFirst()
                .map(timex -> When.unknown(timex.when().reason()));
    }

    private static boolean sameClause(Attribution attribution, ReadSentence s, Timex3 timex) {
        int token = Math.min(s.size() - 1, s.tokenFrom(timex.span().start()));
        int here = s.syntax().predicateOf().get(token);
        int cue = s.syntax().predicateOf().get(attribution.cueToken());
        return here == cue
                || here < 0 && cue >= 0 && s.syntax().predicates().get(cue).parent() < 0;
    }

    /** "has said" tells of some time before, not of the occasion reported last. */
    private static boolean perfect(ReadSentence s, int cueToken) {
        return s.syntax()
                .predicateAt(cueToken)
                .filter(at -> at.verb().verb() == cueToken)
                .filter(at -> at.verb().perfect())
                .isPresent();
    }

    private static When inherited(When before) {
        return new When(
                before.edtf(),
                before.zone(),
                When.Basis.INHERITED,
                "same-speaker",
                before.expression(),
                true,
                "taken over from the same speaker's statement before"
                        + (before.expression() == null ? "" : ", said “" + before.expression() + "”"),
                null);
    }

    /** On or before publication; nothing when that is not known. */
    static When byPublication(Document document, String why) {
        if (document.published() == null) {
            return When.unknown(why + ", and no publication date to bound it");
        }
        String day = document.published().date().toString();
        return new When(
                Edtf.parse("[.." + day + "]"),
                null,
                When.Basis.PUBLICATION,
                "on-or-before-publication",
                day,
                true,
                why + ": on or before publication",
                null);
    }
}
