package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.ScopeLexicon.Kind;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.VerbPhrase;

/** What a verb with its auxiliaries, subject and adverbs makes of its act by itself, whatever it depends on. */
final class OwnModality {
    private static final Set<String> NOBODY = Set.of("no", "neither", "nobody", "none", "nothing", "nor", "few");
    private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply", "solely", "least");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "'re", "am", "being", "remains", "remained");
    private static final Set<String> INVERTED = Set.of("had", "should", "were");
    private static final int BEFORE = 3;
    private static final int BEHIND = 3;

    private final ScopeLexicon scopes;

    OwnModality(ScopeLexicon scopes) {
        this.scopes = scopes;
    }

    /** HAPPENED stands for infinitives and gerunds too, which are as sure as what they depend on. */
    Modality of(ReadSentence s, Predicate p, boolean headline) {
        if (negated(s, p)) {
            return Modality.NEGATED;
        }
        Modality told = told(s, p, headline);
        return factual(told) || told == Modality.PLANNED ? byAdverb(s, p, told) : told;
    }

    static boolean factual(Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.ONGOING;
    }

    private static Modality told(ReadSentence s, Predicate p, boolean headline) {
        VerbPhrase v = p.verb();
        if (inverted(s, p)) {
            return Modality.CONDITIONAL;
        }
        if (!v.modal().isEmpty()) {
            return modal(v);
        }
        if (obliged(s, v)) {
            return Modality.DEMANDED;
        }
        if (v.progressive()) {
            return Modality.ONGOING;
        }
        if (v.perfect() || v.infinitive()) {
            return Modality.HAPPENED;
        }
        if (v.passive()) {
            return passive(s, v, headline);
        }
        return switch (v.shape()) {
            case PAST, PARTICIPLE, GERUND -> Modality.HAPPENED;
            case PRESENT -> headline ? Modality.HAPPENED : Modality.ONGOING;
            case BASE -> base(p, headline);
        };
    }

    /** "are attacked" goes on, "were attacked" and "troops attacked in Mali" are done. */
    private static Modality passive(ReadSentence s, VerbPhrase v, boolean headline) {
        for (int i = v.first(); i < v.verb(); i++) {
            if (s.lower(i).equals("is") || s.lower(i).equals("are")) {
                return headline ? Modality.HAPPENED : Modality.ONGOING;
            }
        }
        return Modality.HAPPENED;
    }

    private static Modality base(Predicate p, boolean headline) {
        if (p.subject() == null && p.subjectFrom() == SubjectFrom.NONE) {
            return Modality.DEMANDED;
        }
        return headline ? Modality.HAPPENED : Modality.ONGOING;
    }

    private static Modality modal(VerbPhrase v) {
        boolean done = v.perfect();
        return switch (v.modal()) {
            case "be to", "going to" -> done ? Modality.CONDITIONAL : Modality.PLANNED;
            case "have to", "need to" -> Modality.DEMANDED;
            case "used to" -> Modality.HAPPENED;
            case "will", "shall", "'ll", "wo" -> done ? Modality.EXPECTED : Modality.PLANNED;
            case "won't", "can't", "cannot", "wouldn't", "couldn't", "shouldn't", "mustn't" -> Modality.NEGATED;
            case "must", "should", "ought" ->
                done ? v.modal().equals("must") ? Modality.CLAIMED : Modality.CONDITIONAL : Modality.DEMANDED;
            case "would", "'d" -> done ? Modality.CONDITIONAL : Modality.EXPECTED;
            default -> Modality.CONDITIONAL;
        };
    }

    /** "has to withdraw". */
    private static boolean obliged(ReadSentence s, VerbPhrase v) {
        if (!v.infinitive()) {
            return false;
        }
        String before = s.lower(v.first() - 1);
        return before.equals("has") || before.equals("have") || before.equals("had");
    }

    /** Whether the words right before "to" are a form of "be": "is to visit", "were to sign". */
    static boolean isTo(ReadSentence s, Predicate p) {
        return p.verb().infinitive() && BE.contains(s.lower(p.verb().first() - 1));
    }

    /** "has yet to sign", "is yet to". */
    static boolean yetTo(ReadSentence s, Predicate p) {
        return p.verb().infinitive() && s.lower(p.verb().first() - 1).equals("yet");
    }

    private static boolean negated(ReadSentence s, Predicate p) {
        return p.verb().negated() && !notOnly(s, p.verb())
                || yetTo(s, p)
                || nobody(s, p)
                || nothing(s, p)
                || notBefore(s, p);
    }

    /** "not only met X but ...": no negation. */
    private static boolean notOnly(ReadSentence s, VerbPhrase v) {
        for (int i = Math.max(0, v.first() - BEFORE); i < v.verb(); i++) {
            boolean not = s.lower(i).equals("not") || s.lower(i).endsWith("n't");
            if (not && NOT_ONLY.contains(s.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean nobody(ReadSentence s, Predicate p) {
        NounPhrase subject = p.subject();
        if (subject == null || p.subjectFrom() != SubjectFrom.OWN && p.subjectFrom() != SubjectFrom.SHARED) {
            return false;
        }
        String first = s.lower(subject.first());
        String before = s.lower(subject.first() - 1);
        boolean few = first.equals("few") && !before.equals("a");
        return few
                || NOBODY.contains(first) && !first.equals("few")
                || before.equals("neither")
                || before.equals("nor");
    }

    /** "made no request", "held no talks". */
    private static boolean nothing(ReadSentence s, Predicate p) {
        for (NounPhrase object : p.objects()) {
            if (s.lower(object.first()).equals("no")
                    || s.lower(object.first()).equals("neither")
                    || s.lower(object.first()).equals("nobody")
                    || s.lower(object.first()).equals("nothing")) {
                return true;
            }
        }
        return false;
    }

    /** "not to attack", "not having met": the word may stand before "to" or the participle. */
    private static boolean notBefore(ReadSentence s, Predicate p) {
        String before = s.lower(p.verb().first() - 1);
        return (before.equals("not") || before.equals("never"))
                && !NOT_ONLY.contains(s.lower(p.verb().first()));
    }

    /** "Had X attacked, ...", "Should X attack, ...": no question, but a condition. */
    private static boolean inverted(ReadSentence s, Predicate p) {
        NounPhrase subject = p.subject();
        if (subject == null || p.subjectFrom() != SubjectFrom.OWN || subject.first() == 0) {
            return false;
        }
        int first = subject.first() - 1;
        boolean opens =
                first == 0 || s.token(first - 1).comma() || !s.token(first - 1).word();
        return opens && INVERTED.contains(s.lower(first));
    }

    private Modality byAdverb(ReadSentence s, Predicate p, Modality told) {
        int first = Math.max(p.first(), p.verb().first() - BEFORE);
        int end = Math.min(s.size(), p.verb().end() + BEHIND);
        for (int i = first; i < end; i++) {
            if (s.token(i).comma() && i >= p.verb().end()) {
                break;
            }
            Modality of = scopes.of(Kind.ADVERB, s.lower(i), "")
                    .map(scope -> scope.effect().modality())
                    .orElse(null);
            if (of != null && (i < p.verb().end() || of == Modality.CLAIMED)) {
                return of;
            }
        }
        return opening(s, p, told);
    }

    /** "Reportedly, X met Y"; "Perhaps". */
    private Modality opening(ReadSentence s, Predicate p, Modality told) {
        return scopes.of(Kind.ADVERB, s.lower(p.first()), "")
                .map(scope -> scope.effect().modality())
                .orElse(told);
    }
}
