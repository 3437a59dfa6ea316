package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;

/**
 * The first sentence of an official report: it tells when the talks of the title were held, and how.
 *
 * @param s the sentence
 * @param document the document
 * @param verbs the verbs that are known
 */
record ReadoutLead(ReadSentence s, Document document, VerbForms verbs) {
    private static final int SHORTEST = 4;
    private static final int DAYS = 8;
    private static final int REACH = 7;
    private static final int OPENING = 4;
    private static final int MAIN = -1;

    /** The lead of a text; empty for a text without sentences. */
    static Optional<ReadoutLead> of(Reading text, VerbForms verbs) {
        return text.sentences().stream()
                .filter(each -> each.size() >= SHORTEST)
                .findFirst()
                .map(each -> new ReadoutLead(each, text.document(), verbs));
    }

    TextSpan span() {
        return s.span(0, s.size());
    }

    boolean holds(List<TextSpan> evidence) {
        return evidence.get(0).start() <= span().start() && evidence.get(0).end() >= span().end();
    }

    /** Whether it tells of what is to come. */
    boolean ahead() {
        for (int i = 0; i < s.size(); i++) {
            String lower = s.lower(i);
            boolean was = lower.equals("was") || lower.equals("were") || lower.equals("is") || lower.equals("are");
            boolean due = was && (s.lower(i + 1).equals("to") || s.lower(i + 2).equals("to"));
            if (due || lower.equals("will") || lower.equals("shall") || lower.equals("plans")) {
                return true;
            }
            boolean past = s.mentionAt(i).isEmpty()
                    && (lower.equals("was")
                            || lower.equals("were")
                            || verbs.of(lower).stream().anyMatch(form -> form.shape() == Shape.PAST));
            if (past) {
                return false;
            }
        }
        return false;
    }

    /** Whether it tells that talks were held, and names one of these. */
    boolean tells(List<String> names) {
        boolean talks = false;
        for (int i = 0; i < s.size() && !talks; i++) {
            talks = s.mentionAt(i).isEmpty() && talked(s.lower(i));
        }
        boolean named = s.mentions().stream()
                .anyMatch(mention -> mention.names().stream().anyMatch(names::contains));
        return talks && named && !ahead();
    }

    private boolean talked(String word) {
        return verbs.of(word).stream()
                .anyMatch(form -> form.shape() == Shape.PAST && ReadoutWords.LEAD.has(form.lemma()));
    }

    /** The date its main clause gives, which is that of the talks. */
    Optional<When> when() {
        int purpose = purpose();
        List<Timex3> all = s.timexes().stream()
                .filter(timex -> timex.when().edtf() != null)
                .filter(timex -> timex.type() == Timex3.Type.DATE || timex.type() == Timex3.Type.TIME)
                .filter(timex -> !ClauseDates.attributive(s, timex) && main(timex, purpose))
                .toList();
        return all.stream()
                .filter(this::recent)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(ReadoutLead::taken);
    }

    private boolean main(Timex3 timex, int purpose) {
        int first = s.tokenFrom(timex.span().start());
        int clause = clause(Math.min(s.size() - 1, first));
        boolean open = first < OPENING || clause == MAIN || talks(clause);
        return open && (first < purpose || recent(timex));
    }

    /** The finite clause that a token stands in: MAIN, or the number of its predicate. */
    private int clause(int token) {
        int number = s.syntax().predicateOf().get(token);
        while (number >= 0) {
            Predicate p = s.syntax().predicates().get(number);
            boolean part = !p.verb().finite() || p.link() == Link.COORDINATED && p.subjectFrom() != SubjectFrom.OWN;
            if (p.parent() < 0 || !part) {
                return p.parent() < 0 && p.first() <= first() ? MAIN : number;
            }
            number = p.parent();
        }
        return MAIN;
    }

    /** Where the first clause that hangs on none begins. */
    private int first() {
        for (Predicate p : s.syntax().predicates()) {
            if (p.parent() < 0) {
                return p.first();
            }
        }
        return 0;
    }

    /** Whether the verb of a clause is one that such reports tell of talks by. */
    private boolean talks(int clause) {
        for (int i = 0; i < s.size(); i++) {
            if (clause(i) == clause && s.mentionAt(i).isEmpty() && talked(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** First token of "to discuss ...". */
    private int purpose() {
        for (int i = 1; i < s.size() - 1; i++) {
            boolean verb = verbs.of(s.lower(i + 1)).stream().anyMatch(form -> form.shape() == Shape.BASE);
            if (s.lower(i).equals("to") && verb && s.mentionAt(i + 1).isEmpty()) {
                return i;
            }
        }
        return s.size();
    }

    /** Whether an expression names one day of the week up to publication. */
    private boolean recent(Timex3 timex) {
        if (document.published() == null) {
            return false;
        }
        CalendarTime day = CalendarTime.atStartOf(document.published().date());
        CalendarTime from = CalendarTime.atStartOf(document.published().date().minusDays(DAYS));
        CalendarTime end = CalendarTime.atStartOf(document.published().date().plusDays(1));
        Optional<CalendarTime> first = timex.when().earliestInclusive();
        Optional<CalendarTime> last = timex.when().latestExclusive();
        boolean inside = first.filter(time -> time.compareTo(from) >= 0).isPresent()
                && last.filter(time -> time.compareTo(end) <= 0).isPresent();
        long span = inside ? last.orElse(day).seconds() - first.orElse(day).seconds() : Long.MAX_VALUE;
        return span <= 24 * 3600;
    }

    private static When taken(Timex3 timex) {
        When when = timex.when();
        return new When(
                when.edtf(),
                when.zone(),
                when.basis(),
                when.rule(),
                when.anchor(),
                true,
                "the first sentence of the report of it is dated so; " + when.reason(),
                when.expression());
    }

    /** On or before publication. */
    When bound() {
        if (document.published() == null) {
            return When.unknown("no date for it in the text, and no publication date to bound it");
        }
        String day = document.published().date().toString();
        return new When(
                Edtf.parse("[.." + day + "]"),
                null,
                Basis.PUBLICATION,
                "on-or-before-publication",
                day,
                true,
                "no date for it in the text: on or before publication",
                null);
    }

    /** Whether it says that the talks were held by telephone or video. */
    boolean distant() {
        for (int i = 0; i < s.size(); i++) {
            if (clause(i) == MAIN && (called(i) || PhoneWords.distant(s, i)) && !referred(i)) {
                return true;
            }
        }
        return false;
    }

    /** "X called Y today". */
    private boolean called(int i) {
        boolean call = verbs.of(s.lower(i)).stream()
                .anyMatch(form -> form.shape() == Shape.PAST
                        && (form.lemma().equals("call")
                                || form.lemma().equals("phone")
                                || form.lemma().equals("telephone")));
        return call
                && s.mentionAt(i).isEmpty()
                && !s.lower(i + 1).equals("on")
                && !s.lower(i + 1).equals("for");
    }

    /** "followed up on their September phone call": another one's. */
    private boolean referred(int i) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            String lower = s.lower(j);
            boolean back = lower.equals("following")
                    || lower.equals("after")
                    || lower.equals("their")
                    || lower.equals("since")
                    || lower.equals("ahead")
                    || lower.equals("upcoming")
                    || lower.equals("previous");
            if (back) {
                return true;
            }
        }
        return false;
    }
}
