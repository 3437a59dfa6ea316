package org.dateline.importer.extract.event;

import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.VerbPhrase;

/** Puts a verb into the tense that what is true of its act asks for. */
final class TitleTense {
    private final VerbForms verbs;

    TitleTense(VerbForms verbs) {
        this.verbs = verbs;
    }

    String participle(String lemma) {
        return verbs.participle(lemma);
    }

    /**
     * The verb with what follows it.
     *
     * @param told whether an act of speech was made, whatever becomes of what it is about
     */
    String conjugated(VerbPhrase verb, String rest, Modality modality, boolean told, boolean plural) {
        String behind = rest.isEmpty() ? "" : " " + rest;
        if (verb.lemma().equals("be")) {
            return be(verb, modality, told, plural) + behind;
        }
        return verb.passive()
                ? passive(verb, modality, told, plural) + behind
                : active(verb, modality, told, plural) + behind;
    }

    private static String be(VerbPhrase verb, Modality modality, boolean told, boolean plural) {
        boolean past = verb.shape() == Shape.PAST || verb.perfect();
        String now = plural ? "are" : "is";
        return switch (modality) {
            case PLANNED -> told ? now : now + " to be";
            case NEGATED -> (past ? plural ? "were" : "was" : now) + " not";
            case EXPECTED -> now + " expected to be";
            case CONDITIONAL -> "may be";
            default -> past ? plural ? "were" : "was" : now;
        };
    }

    private String active(VerbPhrase verb, Modality modality, boolean told, boolean plural) {
        String lemma = verb.lemma();
        String be = plural ? "are" : "is";
        String present = plural ? lemma : verbs.present(lemma);
        if (verb.negated()) {
            return not(verb, be, plural) + " " + lemma;
        }
        boolean now = verb.shape() == Shape.PRESENT
                || verb.shape() == Shape.BASE && verb.modal().isEmpty();
        if (told && modality != Modality.DENIED) {
            return now && !verb.infinitive() ? present : verbs.past(lemma);
        }
        return switch (modality) {
            case HAPPENED, CLAIMED, DENIED -> verbs.past(lemma);
            case ONGOING -> verb.progressive() ? be + " " + verbs.gerund(lemma) : present;
            case PLANNED -> be + " to " + lemma;
            case EXPECTED -> be + " expected to " + lemma;
            case NEGATED -> not(verb, be, plural) + " " + lemma;
            case DEMANDED -> be + " asked to " + lemma;
            case OFFERED -> be + " ready to " + lemma;
            case CONDITIONAL -> "may " + lemma;
        };
    }

    private static String not(VerbPhrase verb, String be, boolean plural) {
        if (verb.modal().startsWith("w") || verb.modal().equals("shall")) {
            return "will not";
        }
        if (verb.infinitive()) {
            return be + " not to";
        }
        return verb.shape() == Shape.PRESENT ? plural ? "do not" : "does not" : "did not";
    }

    private String passive(VerbPhrase verb, Modality modality, boolean told, boolean plural) {
        String done = verbs.participle(verb.lemma());
        String was = plural ? "were" : "was";
        String is = plural ? "are" : "is";
        if (verb.negated() && modality != Modality.NEGATED) {
            return (verb.modal().startsWith("w") ? "will not be " : was + " not ") + done;
        }
        if (told) {
            return was + " " + done;
        }
        return switch (modality) {
            case HAPPENED, CLAIMED, DENIED -> was + " " + done;
            case ONGOING -> is + (verb.progressive() ? " being " : " ") + done;
            case NEGATED -> (verb.modal().startsWith("w") ? "will not be " : was + " not ") + done;
            case CONDITIONAL -> "may be " + done;
            case EXPECTED -> is + " expected to be " + done;
            default -> is + " to be " + done;
        };
    }
}
