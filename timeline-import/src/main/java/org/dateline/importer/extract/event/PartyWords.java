package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;

/** The words of a phrase as the name of a party: no article, no relative clause, not too many. */
final class PartyWords {
    private static final int LONGEST = 9;
    /** Prepositions that go on with a name. */
    static final Set<String> KEPT = Set.of("of", "for", "from", "in", "against");

    private PartyWords() {}

    /** "Saudi dissident", "police in Lagos", "spokesman for Anna Kovac". */
    static String described(Scene scene, NounPhrase noun) {
        int first = noun.first();
        while (first < noun.head() && dropped(scene, first)) {
            first++;
        }
        int end = Math.max(noun.head() + 1, Math.min(noun.end(), noun.head() + 1));
        first = Math.max(first, end - LONGEST);
        String words = joined(scene, first, end);
        for (Prepositional each : noun.attached()) {
            NounPhrase object = each.object();
            boolean near = object != null && each.at() == end && KEPT.contains(each.preposition());
            if (!near || object == null) {
                break;
            }
            String behind = object(scene, object);
            if (!behind.isEmpty() && object.head() - first < LONGEST) {
                words = words + " " + each.preposition() + " " + behind;
            }
            break;
        }
        return decapitalised(scene, first, words);
    }

    private static String object(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention != null && mention.name() != null && mention.kind() == Mention.Kind.PERSON) {
            return mention.name();
        }
        List<NounPhrase> more = noun.conjuncts();
        int end = more.isEmpty() ? noun.head() + 1 : more.get(more.size() - 1).head() + 1;
        return end - noun.first() < LONGEST - 1 ? joined(scene, noun.first(), end) : "";
    }

    private static boolean dropped(Scene scene, int token) {
        Tag tag = scene.tag(token);
        return tag == Tag.DETERMINER && !scene.sentence().token(token).capitalised()
                || tag == Tag.DETERMINER && token == 0
                || scene.lower(token).equals("the")
                || scene.lower(token).equals("a")
                || scene.lower(token).equals("an")
                || tag == Tag.MARK
                || tag == Tag.CONJUNCTION
                || tag == Tag.ADVERB;
    }

    /** A common noun that only stands first in its sentence is written small. */
    private static String decapitalised(Scene scene, int first, String words) {
        boolean opening = first == 0 || first == 1 && dropped(scene, 0);
        boolean common = opening
                && scene.tag(first) != Tag.NAME
                && scene.mention(first) == null
                && Dictionary.english().lexeme(scene.lower(first)).known()
                && words.length() > 1
                && Character.isLowerCase(words.charAt(1));
        return common ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** Tokens as they are written, with spaces only where there were some. */
    static String joined(Scene scene, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = scene.sentence().token(i);
            if (i > first && token.start() > scene.sentence().token(i - 1).end()) {
                words.append(' ');
            }
            words.append(token.text());
        }
        return words.toString();
    }
}
