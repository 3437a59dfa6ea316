package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the line a reader sees, from the words of the act, the parties' names and the right tense. */
final class TitleWriter {
    private static final int LONGEST = 120;
    private static final Set<String> PLURALS = Set.of("people", "police", "troops", "they");

    private final PartyReader parties;
    private final TitleTense tense;

    TitleWriter(VerbForms verbs, PartyReader parties) {
        this.parties = parties;
        this.tense = new TitleTense(verbs);
    }

    /** The title of an act; empty where the text gives too little for one. */
    String title(Scene scene, Act act, Modality modality, boolean told, @Nullable String speaker) {
        Predicate p = act.predicate();
        String line = p == null ? noun(scene, act, modality) : verb(scene, act, p, modality, told);
        boolean attributed = !told
                && speaker != null
                && (modality == Modality.CLAIMED || modality == Modality.DENIED || modality == Modality.NEGATED);
        if (line.isEmpty() || !attributed) {
            return shortened(capital(line));
        }
        return shortened(speaker + (modality == Modality.DENIED ? " denies: " : ": ") + line);
    }

    /** What somebody says that another must do. */
    String demanded(Scene scene, Predicate p, String speaker) {
        NounPhrase subject = p.subject();
        String who = subject == null ? "" : subject(scene, subject, List.of(), p);
        String verb = p.verb().modal()
                + (p.verb().negated() ? " not " : " ")
                + (p.verb().passive()
                        ? "be " + tense.participle(p.verb().lemma())
                        : p.verb().lemma());
        return shortened(speaker + ": " + (who + " " + verb + " " + TitleWords.behind(scene, p)).strip());
    }

    private String verb(Scene scene, Act act, Predicate p, Modality modality, boolean told) {
        boolean passive = p.verb().passive();
        NounPhrase noun = passive ? Scene.patient(p) : p.subject();
        String subject = noun == null ? and(act.actors()) : subject(scene, noun, act.actors(), p);
        if (subject.isEmpty()) {
            return "";
        }
        boolean no = subject.startsWith("no ") || subject.startsWith("No ");
        subject = no ? subject.substring("no ".length()) : subject;
        boolean plural = noun == null ? act.actors().size() > 1 : plural(scene, noun);
        boolean not = act.pattern().startsWith("not-");
        String words = TitleWords.behind(scene, p);
        String behind = modality == Modality.NEGATED && words.startsWith("no ") ? "any " + words.substring(3) : words;
        String particle = p.verb().particle();
        boolean beside = !particle.isEmpty() && scene.lower(p.verb().verb() + 1).equals(particle);
        String rest = beside ? particle + (behind.isEmpty() ? "" : " " + behind) : behind;
        return (subject + " " + tense.conjugated(p.verb(), rest, not ? Modality.NEGATED : modality, told && !not, plural)).strip();
    }

    /** The names of a phrase, or its words where it is no party. */
    private String subject(Scene scene, NounPhrase noun, List<String> fallback, Predicate p) {
        if (parties.party(scene, noun)) {
            List<String> names = parties.names(scene, noun);
            return and(names.isEmpty() ? fallback : names);
        }
        return scene.tag(noun.head()) == Tag.PRONOUN
                ? p.verb().passive() ? "" : and(fallback)
                : TitleWords.phrase(scene, noun, p.verb().first());
    }

    private boolean plural(Scene scene, NounPhrase noun) {
        String word = scene.lower(noun.head());
        boolean several = !scene.base(noun.head()).equals(word)
                && !scene.sentence().token(noun.head()).capitalised();
        return !noun.conjuncts().isEmpty() || several || PLURALS.contains(word);
    }

    private static String noun(Scene scene, Act act, Modality modality) {
        NounPhrase noun = act.noun();
        if (noun == null) {
            return "";
        }
        String words = TitleWords.phrase(scene, noun, scene.size());
        return words + (modality == Modality.PLANNED ? " planned" : "");
    }

    private static String capital(String line) {
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    static String and(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Cut at a word, with an ellipsis. */
    static String shortened(String line) {
        String one = line.replace('\n', ' ').strip();
        if (one.length() <= LONGEST) {
            return one;
        }
        int cut = one.lastIndexOf(' ', LONGEST - 1);
        return one.substring(0, cut < LONGEST / 2 ? safe(one, LONGEST - 1) : cut) + "…";
    }

    private static int safe(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
