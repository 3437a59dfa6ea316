package org.dateline.importer.extract.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** The words of a title: those behind the verb or of a noun, without dates, asides and what hangs on further. */
final class TitleWords {
    private static final int MOST = 16;

    private TitleWords() {}

    /** What follows a verb: "to withdraw its troops". */
    static String behind(Scene scene, Predicate p) {
        int from = Math.max(p.verb().verb() + 1, p.verb().end());
        return words(scene, from, Math.max(from, p.end()), joinedVerbs(scene, p));
    }

    /**
     * A noun with what hangs on it by prepositions.
     *
     * @param before token that it must end before, if that comes after the noun
     */
    static String phrase(Scene scene, NounPhrase noun, int before) {
        int first = noun.first();
        boolean article = Words.DETERMINER.has(scene.lower(first)) && first < noun.head();
        int end = before > noun.head() ? Math.min(noun.reach(), before) : noun.reach();
        return words(scene, article ? first + 1 : first, Math.max(end, noun.head() + 1), Set.of());
    }

    /** Where verbs begin that are only joined to it. */
    private static Set<Integer> joinedVerbs(Scene scene, Predicate p) {
        Set<Integer> starts = new HashSet<>();
        for (int i = p.number() + 1; i < scene.syntax().predicates().size(); i++) {
            Predicate next = scene.syntax().predicates().get(i);
            if (next.first() >= p.end()) {
                break;
            }
            if (next.link() == Predicate.Link.COORDINATED || next.link() == Predicate.Link.MAIN) {
                starts.add(next.first());
                starts.add(next.verb().first());
            }
        }
        return starts;
    }

    private static String words(Scene scene, int from, int end, Set<Integer> stops) {
        StringBuilder line = new StringBuilder();
        int count = 0;
        int last = -1;
        int kept = 0;
        int i = from;
        while (i < end && count < MOST && !stops(scene, i, from, stops)) {
            int after = dateEnd(scene, i, end);
            if (after > i) {
                i = after;
                continue;
            }
            Mention mention = scene.mention(i);
            boolean renamed = mention != null && mention.first() == i && named(mention) && mention.end() <= end;
            int next = renamed && mention != null ? mention.end() : i + 1;
            if (!scene.sentence().token(i).quote()) {
                append(scene, line, i, last, renamed ? mention : null);
                last = next - 1;
                count++;
                kept = loose(scene, next - 1) ? kept : line.length();
            }
            i = next;
        }
        return line.substring(0, kept);
    }

    private static boolean named(Mention mention) {
        return mention.name() != null
                && (mention.kind() == Mention.Kind.PRONOUN
                        || mention.kind() == Mention.Kind.PERSON
                                && !mention.title().isEmpty());
    }

    private static void append(Scene scene, StringBuilder line, int i, int last, @Nullable Mention mention) {
        Token token = scene.sentence().token(i);
        boolean close = last >= 0 && scene.sentence().token(last).end() == token.start();
        if (line.length() > 0 && !close) {
            line.append(' ');
        }
        line.append(mention == null ? token.text() : mention.name());
    }

    private static boolean stops(Scene scene, int i, int from, Set<Integer> joined) {
        Tag tag = scene.tag(i);
        String word = scene.lower(i);
        boolean mark = tag == Tag.MARK && !scene.sentence().token(i).quote() && ",;:—–()[]?!".contains(word)
                || word.equals("--");
        boolean conjunction = tag == Tag.CONJUNCTION && (joined.contains(i) || joined.contains(i + 1));
        boolean aside = (tag == Tag.WH || tag == Tag.SUBORDINATOR) && i > from;
        return mark || conjunction || aside || joined.contains(i) && i > from || word.equals("but");
    }

    /** One past a date and the preposition before it; the token itself where there is none. */
    private static int dateEnd(Scene scene, int i, int end) {
        int at = scene.tag(i) == Tag.PREPOSITION && i + 1 < end ? i + 1 : i;
        if (!scene.date(at)) {
            return i;
        }
        while (at < end && scene.date(at)) {
            at++;
        }
        return at;
    }

    private static boolean loose(Scene scene, int i) {
        Tag tag = scene.tag(i);
        return tag == Tag.PREPOSITION
                || tag == Tag.DETERMINER
                || tag == Tag.CONJUNCTION
                || tag == Tag.TO
                || tag == Tag.THAT
                || tag == Tag.MARK
                || tag == Tag.AUXILIARY
                || tag == Tag.ADVERB;
    }
}
