package org.dateline.importer.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Finds who says it: the subject of a verb, the owner of a noun, the agent of a passive. */
final class SourceFinder {

    /** The subject of a predicate. */
    Source subject(Place p, Predicate at) {
        NounPhrase subject = at.subject();
        if (subject == null) {
            return Source.NOBODY;
        }
        NounPhrase named = aged(p, subject);
        if (named != null && at.subjectFrom() == SubjectFrom.OWN) {
            Source source = phrase(p, named, named.end());
            int end = Math.min(Math.max(subject.reach(), subject.end()), Math.max(at.verb().first(), subject.end()));
            return new Source(p.s().span(named.first(), end), source.speaker(), true);
        }
        boolean relative = at.subjectFrom() == SubjectFrom.ANTECEDENT && at.link() == Link.RELATIVE;
        if (relative && CueWords.RELATIVE.has(p.lower(at.first()))) {
            Source antecedent = phrase(p, subject, subject.end());
            boolean person = p.lower(at.first()).equals("who") || antecedent.animate();
            return new Source(p.s().span(at.first(), at.first() + 1), antecedent.speaker(), person);
        }
        if (at.subjectFrom() == SubjectFrom.OWN) {
            boolean before = subject.first() < at.verb().first();
            return phrase(
                    p, subject, before ? Math.min(subject.reach(), at.verb().first()) : subject.reach());
        }
        return phrase(p, subject, subject.end());
    }

    /** Who "63" is in "Ana Ruiz, 63, a baker, said", or null. */
    private static @Nullable NounPhrase aged(Place p, NounPhrase age) {
        if (!p.is(age.head(), Tag.NUMBER) || age.first() != age.head() || !p.comma(age.first() - 1)) {
            return null;
        }
        for (NounPhrase each : p.syntax().nouns()) {
            if (each.end() == age.first() - 1 && p.is(each.head(), Tag.NAME)) {
                return each;
            }
        }
        return null;
    }

    /** A phrase and what hangs on it, up to a token. */
    Source phrase(Place p, NounPhrase phrase, int end) {
        Optional<Place.Range> range = p.trimmed(phrase.first(), Math.max(phrase.end(), end));
        TextSpan span = range.map(r -> p.s().span(r.first(), r.end())).orElse(null);
        return new Source(span, speaker(p, phrase), animate(p, phrase));
    }

    /** The mention that names the head of a phrase, or of what is apposed to it. */
    private static @Nullable Mention speaker(Place p, NounPhrase phrase) {
        Mention named = p.s().mentionAt(phrase.head()).orElse(null);
        if (named != null && named.name() != null) {
            return named;
        }
        NounPhrase again = phrase.apposition();
        Mention apposed = again == null ? null : p.s().mentionAt(again.head()).orElse(null);
        if (apposed != null && apposed.name() != null) {
            return apposed;
        }
        return named;
    }

    private static boolean animate(Place p, NounPhrase phrase) {
        int head = phrase.head();
        String word = p.lower(head);
        if (CueWords.THING.has(word)) {
            return false;
        }
        if (p.is(head, Tag.PRONOUN) || p.is(head, Tag.NAME) || p.is(head, Tag.NUMBER)) {
            return true;
        }
        return p.s().mentionAt(head).isPresent()
                || Words.COLLECTIVE.has(word)
                || Words.SOMEBODY.has(word)
                || person(word);
    }

    private static boolean person(String word) {
        Set<NounClass> classes = Dictionary.english().classes(word);
        return classes.contains(NounClass.PERSON) || classes.contains(NounClass.GROUP);
    }
}
