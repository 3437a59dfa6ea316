package org.dateline.importer.extract.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.statement.Cue.Kind;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.VerbPhrase;

/** Reads the verbs of a sentence that attribute. */
final class VerbCues {

    private final CueLexicon cues;
    private final VerbForms forms;
    private final SourceFinder sources;
    private final ContentFinder contents = new ContentFinder();
    private final PassiveCues passives;

    VerbCues(CueLexicon cues, VerbForms forms, SourceFinder sources) {
        this.cues = cues;
        this.forms = forms;
        this.sources = sources;
        this.passives = new PassiveCues(sources);
    }

    void find(Place p, List<Attribution> found) {
        for (Predicate at : p.syntax().predicates()) {
            if (!p.quoted(at.verb().verb())) {
                read(p, at).ifPresent(found::add);
            }
        }
    }

    private Optional<Attribution> read(Place p, Predicate at) {
        List<Cue> entries = cues.verb(lemma(p, at));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        for (CueVerb v : CueVerb.of(p, at, entries)) {
            if (at.verb().passive()) {
                Optional<Attribution> read = passives.read(v);
                if (read.isPresent()) {
                    return read;
                }
                continue;
            }
            Optional<Content> content = seems(v) ? passives.raised(v, "seeming") : contents.of(v);
            if (content.isPresent()) {
                return active(v, content.get());
            }
            if (announces(v)) {
                return Optional.of(made(v, announced(v), sources.subject(p, at)));
            }
        }
        return Optional.empty();
    }

    /** The base form; of a verb that the grammar could not reduce, the one that the lexicon knows. */
    private String lemma(Place p, Predicate at) {
        String lemma = at.verb().lemma();
        if (!cues.verb(lemma).isEmpty()) {
            return lemma;
        }
        for (VerbForms.Form form : forms.of(p.lower(at.verb().verb()))) {
            if (!cues.verb(form.lemma()).isEmpty()) {
                return form.lemma();
            }
        }
        return lemma;
    }

    private Optional<Attribution> active(CueVerb v, Content content) {
        Source source = content.cue().kind() == Kind.SEEM ? Source.NOBODY : source(v, content);
        return fits(content, source) ? Optional.of(made(v, content, source)) : Optional.empty();
    }

    /** "Holm said the talks had failed and added that …": it is Holm who adds, whatever the nearest subject is. */
    private Source source(CueVerb v, Content content) {
        Source source = sources.subject(v.p(), v.at());
        Predicate at = v.at();
        boolean shared = at.link() == Link.COORDINATED && at.subjectFrom() != SubjectFrom.OWN;
        Predicate teller = Resumption.teller(v.p(), at);
        if (teller != null) {
            return sources.subject(v.p(), teller);
        }
        if (source.animate() || !shared || !content.clause()) {
            return source;
        }
        while (at.parent() >= 0) {
            at = v.p().syntax().predicates().get(at.parent());
            Source outer = sources.subject(v.p(), at);
            if (outer.animate() && !cues.verb(at.verb().lemma()).isEmpty()) {
                return outer;
            }
        }
        return source;
    }

    /** "Holm said:" with nothing behind it: the next sentence tells what. */
    private static boolean announces(CueVerb v) {
        Place p = v.p();
        boolean colon = p.colon(p.size() - 1) && !p.quoted(p.size() - 1);
        return colon && v.quoting() != null && !v.at().verb().infinitive() && !p.finiteBetween(v.zone(), p.size());
    }

    private static Content announced(CueVerb v) {
        return new Content(List.of(), Objects.requireNonNull(v.quoting()), "verb-colon", true);
    }

    private static boolean seems(CueVerb v) {
        return v.cues().get(0).kind() == Kind.SEEM;
    }

    /** Only somebody thinks, wants and takes sides; a paper can say. */
    private static boolean fits(Content content, Source source) {
        Kind kind = content.cue().kind();
        if (kind == Kind.SEEM || kind == Kind.SHOW) {
            return true;
        }
        if (kind == Kind.SAY && content.clause()) {
            return true;
        }
        return source.animate() || source.span() == null && !content.spans().isEmpty();
    }

    static Attribution made(CueVerb v, Content content, Source source) {
        VerbPhrase verb = v.at().verb();
        Cue cue = content.cue();
        boolean real = real(v);
        return new Attribution(
                content.spans(),
                source.span(),
                v.p().s().span(verb.first(), Math.max(v.end(), verb.verb() + 1)),
                verb.verb(),
                source.speaker(),
                Stances.of(cue, verb, real),
                cue.lemma(),
                cue.kind() == Kind.SAY
                        && content.clause()
                        && real
                        && !verb.negated()
                        && verb.modal().isEmpty(),
                content.pattern());
    }

    /** Whether it is told as done: no purpose, no attempt. */
    private static boolean real(CueVerb v) {
        VerbPhrase verb = v.at().verb();
        if (!verb.infinitive()) {
            return true;
        }
        if (v.at().link() == Link.ADVERBIAL || v.at().parent() < 0) {
            return false;
        }
        String governor =
                v.p().syntax().predicates().get(v.at().parent()).verb().lemma();
        return !CueWords.UNREAL.has(governor);
    }

    /** How content bears on the world, given how its cue is told. */
    static final class Stances {
        private Stances() {}

        static Stance of(Cue cue, VerbPhrase verb, boolean real) {
            Stance stance = cue.stance();
            if (verb.negated()) {
                return negated(cue);
            }
            boolean open = !real || !verb.modal().isEmpty();
            return open && stance == Stance.ASSERTS ? Stance.EXPECTS : stance;
        }

        private static Stance negated(Cue cue) {
            return switch (cue.kind()) {
                case SAY, SHOW -> Stance.DOUBTS;
                case THINK -> CueWords.HELD.has(cue.lemma()) ? Stance.DENIES : Stance.DOUBTS;
                case WANT, SEEM -> Stance.DENIES;
                case STAND -> cue.stance() == Stance.DENIES ? Stance.ASSERTS : Stance.DENIES;
            };
        }
    }
}
