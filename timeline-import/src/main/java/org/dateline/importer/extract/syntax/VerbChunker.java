package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verb phrase that starts at a token: adverbs, auxiliaries, the verb and a particle right behind it. */
final class VerbChunker {
    private static final int LONGEST = 14;
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "cannot");

    private final List<Token> tokens;
    private final Part[] parts;
    private final Phrases phrases;

    VerbChunker(List<Token> tokens, Part[] parts, Phrases phrases) {
        this.tokens = tokens;
        this.parts = parts;
        this.phrases = phrases;
    }

    /** What has been read of a phrase. */
    private static final class Reading {
        int first = -1;
        int last = -1;
        String modal = "";
        boolean negated;
        boolean to;
        Part before = Part.START;
        boolean be;
        boolean progressive;
        boolean have;
        boolean finite;
    }

    @Nullable
    Verb at(int start) {
        Reading r = new Reading();
        int i = start;
        while (i < parts.length && i - start < LONGEST) {
            Part part = parts[i];
            if (part == Part.ADV) {
                r.negated |= negation(i);
                i++;
            } else if (part == Part.TO) {
                if (r.before != Part.START && !modalTo(r, i)) {
                    break;
                }
                startAt(r, i);
                r.to = r.before == Part.START;
                r.before = Part.TO;
                i++;
            } else if (part.auxiliary() && goesOn(r, part)) {
                auxiliary(r, i);
                i++;
            } else if (part.verb() && goesOn(r, part)) {
                if (goingTo(r, i)) {
                    r.modal = "going to";
                    r.before = Part.MODAL;
                    i += 2;
                    continue;
                }
                startAt(r, i);
                return main(r, i);
            } else if (quotes(r, i)) {
                i++;
            } else {
                break;
            }
        }
        return r.last < 0 ? null : main(r, r.last);
    }

    /** "has “broken” the truce": a mark within the verb. */
    private boolean quotes(Reading r, int i) {
        boolean serves = r.before.auxiliary() || r.before == Part.TO;
        return serves
                && tokens.get(i).quote()
                && i + 1 < parts.length
                && parts[i + 1].verb()
                && goesOn(r, parts[i + 1]);
    }

    private boolean negation(int i) {
        String word = tokens.get(i).lower();
        return NEGATIONS.contains(word)
                || word.equals("longer") && i > 0 && tokens.get(i - 1).is("no");
    }

    private static void startAt(Reading r, int i) {
        r.first = r.first < 0 ? i : r.first;
    }

    /** "are to meet", "ought to meet". */
    private boolean modalTo(Reading r, int i) {
        if (r.before == Part.MODAL && r.modal.equals("ought")) {
            return true;
        }
        boolean infinitive = i + 1 < parts.length
                && (parts[i + 1] == Part.BASE || parts[i + 1] == Part.BE || parts[i + 1] == Part.HAVE);
        String be = tokens.get(i - 1).lower();
        boolean finite = be.equals("is") || be.equals("are") || be.equals("was") || be.equals("were");
        if (r.before == Part.BE && finite && infinitive) {
            r.modal = "be to";
            r.be = false;
            return true;
        }
        return false;
    }

    private boolean goingTo(Reading r, int i) {
        return r.before == Part.BE && tokens.get(i).is("going") && i + 2 < parts.length && parts[i + 1] == Part.TO;
    }

    private static boolean goesOn(Reading r, Part part) {
        return switch (r.before) {
            case START, TO, MODAL ->
                r.before == Part.START || part != Part.MODAL && part != Part.ING && part != Part.PRES;
            case HAVE -> part == Part.BE || part == Part.PART || part == Part.PAST || part == Part.HAVE;
            case BE ->
                part == Part.BE || part == Part.PART || part == Part.ING || part == Part.PAST || part == Part.HAVE;
            case DO ->
                part == Part.BASE || part == Part.PLAIN || part == Part.HAVE || part == Part.DO || part == Part.BE;
            default -> false;
        };
    }

    private void auxiliary(Reading r, int i) {
        startAt(r, i);
        String word = tokens.get(i).lower();
        r.negated |= word.endsWith("n't") || word.equals("cannot");
        Part part = parts[i];
        if (part == Part.MODAL) {
            r.modal = word;
        }
        r.have |= part == Part.HAVE;
        if (part == Part.BE) {
            r.progressive |= word.equals("being") && r.be;
            r.be = true;
        }
        boolean participle = word.equals("being") || word.equals("been") || word.equals("be") || word.equals("having");
        r.finite |= !participle;
        r.before = part;
        r.last = i;
    }

    private Verb main(Reading r, int i) {
        boolean auxiliary = parts[i].auxiliary();
        Shape shape = auxiliary ? auxiliaryShape(r, i) : shape(r, i);
        boolean be = r.be && !(auxiliary && parts[i] == Part.BE);
        boolean have = r.have && !(auxiliary && parts[i] == Part.HAVE && r.first == i);
        boolean passive = be && shape == Shape.PARTICIPLE;
        String lemma = lemma(i, shape);
        int end = i + 1;
        String particle = "";
        if (end < parts.length && phrases.particle(lemma, tokens.get(end).lower()) && particleHere(end)) {
            particle = tokens.get(end).lower();
            end++;
        }
        boolean perfect = have;
        VerbPhrase phrase = new VerbPhrase(
                r.first,
                i,
                end,
                lemma,
                particle,
                shape,
                r.modal,
                r.negated,
                passive,
                r.progressive || be && shape == Shape.GERUND,
                perfect,
                r.to);
        return new Verb(phrase, form(r, i, shape));
    }

    private boolean particleHere(int i) {
        if (parts[i] == Part.ADV || parts[i] == Part.PARTICLE) {
            return true;
        }
        if (parts[i] != Part.PREP) {
            return false;
        }
        String word = tokens.get(i).lower();
        boolean mostly = !(word.equals("in")
                || word.equals("on")
                || word.equals("over")
                || word.equals("by")
                || word.equals("through")
                || word.equals("about"));
        Part next = i + 1 < parts.length ? parts[i + 1] : Part.MARK;
        boolean governs = next.noun() || next == Part.DET || next == Part.PRON || next == Part.NUM || next == Part.ADJ;
        return (mostly || !governs)
                && !(word.equals("out")
                        && i + 1 < parts.length
                        && tokens.get(i + 1).is("of"));
    }

    private Verb.Form form(Reading r, int i, Shape shape) {
        if (r.to) {
            return Verb.Form.INFINITIVE;
        }
        if (r.finite || !r.modal.isEmpty()) {
            return Verb.Form.FINITE;
        }
        if (shape == Shape.GERUND || r.first < i) {
            return Verb.Form.GERUND;
        }
        if (parts[i].auxiliary()) {
            return tokens.get(i).is("be") ? Verb.Form.BASE : Verb.Form.GERUND;
        }
        boolean past = is(i, Shape.PAST);
        boolean participle = is(i, Shape.PARTICIPLE);
        return switch (shape) {
            case PAST, PARTICIPLE ->
                past && participle ? Verb.Form.EITHER : past ? Verb.Form.FINITE : Verb.Form.PARTICIPLE;
            case BASE ->
                parts[i] == Part.BASE ? Verb.Form.BASE : past && participle ? Verb.Form.EITHER : Verb.Form.FINITE;
            default -> Verb.Form.FINITE;
        };
    }

    private boolean is(int i, Shape shape) {
        for (Form form : Dictionary.english().verbForms(tokens.get(i).lower())) {
            if (form.shape() == shape) {
                return true;
            }
        }
        return false;
    }

    private Shape auxiliaryShape(Reading r, int i) {
        String word = tokens.get(i).lower();
        if (word.equals("being") || word.equals("having")) {
            return Shape.GERUND;
        }
        if (word.equals("been")) {
            return Shape.PARTICIPLE;
        }
        if (r.to || !r.modal.isEmpty() || word.equals("be")) {
            return Shape.BASE;
        }
        return word.startsWith("w") || word.startsWith("had") || word.startsWith("did") ? Shape.PAST : Shape.PRESENT;
    }

    private Shape shape(Reading r, int i) {
        boolean base = r.before == Part.TO || r.before == Part.MODAL || r.before == Part.DO;
        boolean participle = r.before == Part.BE || r.before == Part.HAVE;
        return switch (parts[i]) {
            case ING -> Shape.GERUND;
            case PRES -> Shape.PRESENT;
            case BASE, PLAIN -> base || is(i, Shape.BASE) ? Shape.BASE : Shape.PRESENT;
            default ->
                participle && is(i, Shape.PARTICIPLE)
                        ? Shape.PARTICIPLE
                        : parts[i] == Part.PAST ? Shape.PAST : Shape.PARTICIPLE;
        };
    }

    private String lemma(int i, Shape shape) {
        Part part = parts[i];
        if (part.auxiliary()) {
            return part == Part.BE
                    ? "be"
                    : part == Part.HAVE
                            ? "have"
                            : part == Part.DO ? "do" : tokens.get(i).lower();
        }
        String any = "";
        for (Form form : Dictionary.english().verbForms(tokens.get(i).lower())) {
            if (form.shape() == shape) {
                return form.lemma();
            }
            any = any.isEmpty() ? form.lemma() : any;
        }
        return any.isEmpty() ? tokens.get(i).lower() : any;
    }
}
