package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Objects;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Small signs around a trigger: "the two leaders", "both", "in Riyadh". */
final class PartySigns {
    private PartySigns() {}

    /**
     * Without what is no actor: a feast, a bare "Council", half a name.
     *
     * @param known whether a lone name that nothing is known of is left out too: it may be a weapon's
     */
    static List<Mention> actors(ReadSentence s, List<Mention> mentions, boolean known) {
        return mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.NAME
                        || mention.actor() != null
                        || mention.words().indexOf(' ') > 0
                        || lone(s, mention) && (!known || acronym(mention.words())))
                .toList();
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean lone(ReadSentence s, Mention mention) {
        String word = mention.words();
        boolean half = mention.end() < s.size()
                && s.token(mention.end()).capitalised()
                && !s.token(mention.end() - 1).comma();
        return !half
                && word.chars().noneMatch(Character::isDigit)
                && !Words.ORGANISATION.has(word)
                && !Words.NO_NAME.has(DataFile.fold(word))
                && !Words.NO_ACTOR.has(DataFile.fold(word));
    }

    static boolean pluralAnaphor(Trigger t) {
        ReadSentence s = t.s();
        int i = t.group().first() - 1;
        String lower = s.lower(i);
        boolean the = s.lower(i - 2).equals("the")
                || s.lower(i - 1).equals("both")
                || s.lower(i - 1).equals("two");
        return lower.equals("they")
                || (the
                        && (lower.equals("leaders")
                                || lower.equals("sides")
                                || lower.equals("presidents")
                                || lower.equals("ministers")
                                || lower.equals("countries")
                                || lower.equals("officials")));
    }

    /** "urged him to": an object that is a person without a name. */
    static boolean himself(ReadSentence s, int i) {
        boolean her = s.lower(i).equals("her")
                && (s.lower(i + 1).equals("to") || s.lower(i + 1).equals("of") || i + 1 >= s.size() - 1);
        return s.lower(i).equals("him") || her;
    }

    /** The one person of the sentence before a verb who is not its subject; nobody where there are several. */
    static List<Mention> otherPerson(Trigger t, List<Mention> subject) {
        List<Mention> others = t.s().mentions().stream()
                .filter(m -> m.end() <= t.verb() && m.kind() == Mention.Kind.PERSON && m.name() != null)
                .filter(m -> subject.stream().noneMatch(who -> Objects.equals(who.name(), m.name())))
                .toList();
        long names = others.stream().map(Mention::name).distinct().count();
        return names == 1 && !subject.isEmpty() ? List.of(others.get(0)) : List.of();
    }

    static boolean each(Trigger t, List<Mention> subject) {
        if (subject.size() < 2) {
            return false;
        }
        int before = subject.get(0).first() - 1;
        boolean both = t.s().lower(before).equals("both");
        boolean separately = false;
        for (int i = t.group().first(); i < Math.min(t.s().size(), t.verb() + 4); i++) {
            separately |= t.s().lower(i).equals("separately")
                    || t.s().lower(i).equals("separate")
                    || t.s().lower(i).equals("each");
        }
        return both || separately;
    }

    /** "in Riyadh": a place, not a party. */
    static @Nullable String place(Trigger t) {
        ReadSentence s = t.s();
        for (Mention mention : s.mentions()) {
            String before = s.lower(mention.first() - 1);
            boolean near = mention.first() > t.verb() && mention.first() < t.verb() + 22;
            boolean same = near
                    && s.clauseOf().get(mention.first()).equals(s.clauseOf().get(t.verb()));
            if (same && (before.equals("in") || before.equals("at")) && isPlace(mention)) {
                return mention.words();
            }
        }
        return null;
    }

    private static boolean isPlace(Mention mention) {
        boolean country =
                mention.actor() != null && mention.actor().kind() == Actor.Kind.COUNTRY && mention.side() == null;
        return country || mention.kind() == Mention.Kind.NAME;
    }
}
