package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be there besides verb and object.
 *
 * @param kind what it is about
 * @param words prepositions of which one must be there, or none; verbs of a clause; words that are said of the object
 * @param test what the preposition must govern, or must not, or the subject must be
 */
record Condition(Kind kind, List<String> words, NounTest test) {
    private static final int AROUND = 12;
    private static final Set<String> MORE = Set.of("upon", "behind", "as", "out", "out of", "off", "outside");

    enum Kind {
        PREPOSITION,
        NOT_PREPOSITION,
        SUBJECT,
        NOT_SUBJECT,
        CLAUSE,
        WORD,
        PASSIVE,
        ACTIVE,
        DISTANT
    }

    /** Reads the conditions of a line: bare prepositions side by side are a choice, nouns go with what is before them. */
    static List<Condition> read(List<String> items, NounSets sets) {
        List<List<String>> groups = new ArrayList<>();
        for (String item : items) {
            List<String> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean choice =
                    preposition(item) && !last.isEmpty() && last.stream().allMatch(Condition::preposition);
            boolean begins = preposition(word(item)) || kind(word(item)) != Kind.PREPOSITION;
            if (groups.isEmpty() || begins && !choice) {
                groups.add(new ArrayList<>(List.of(item)));
            } else {
                last.add(item);
            }
        }
        return groups.stream().map(group -> one(group, sets)).toList();
    }

    private static Condition one(List<String> group, NounSets sets) {
        String first = group.get(0);
        Kind kind = kind(word(first));
        List<String> rest = new ArrayList<>(group.subList(1, group.size()));
        if (kind == Kind.PREPOSITION && group.stream().allMatch(Condition::preposition)) {
            return new Condition(kind, group, NounTest.read(List.of(), sets));
        }
        if (first.indexOf(' ') > 0) {
            rest.add(0, first.substring(first.indexOf(' ') + 1));
        }
        return switch (kind) {
            case PREPOSITION -> new Condition(kind, List.of(word(first)), NounTest.read(rest, sets));
            case NOT_PREPOSITION -> new Condition(kind, List.of(word(first).substring(1)), NounTest.read(rest, sets));
            case SUBJECT, NOT_SUBJECT -> new Condition(kind, List.of(), NounTest.read(rest, sets));
            case CLAUSE, PASSIVE, ACTIVE, DISTANT -> new Condition(kind, rest, NounTest.read(List.of(), sets));
            case WORD ->
                new Condition(kind, first.equals("together") ? List.of(first) : rest, NounTest.read(List.of(), sets));
        };
    }

    private static String word(String item) {
        int space = item.indexOf(' ');
        return space < 0 ? item : item.substring(0, space);
    }

    private static boolean preposition(String item) {
        return Words.PREPOSITION.has(item) || MORE.contains(item);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "subj" -> Kind.SUBJECT;
            case "!subj" -> Kind.NOT_SUBJECT;
            case "clause" -> Kind.CLAUSE;
            case "passive" -> Kind.PASSIVE;
            case "adj", "together" -> Kind.WORD;
            case "active" -> Kind.ACTIVE;
            case "distant" -> Kind.DISTANT;
            default -> word.startsWith("!") && preposition(word.substring(1)) ? Kind.NOT_PREPOSITION : Kind.PREPOSITION;
        };
    }

    boolean holds(Predicate p, @Nullable NounPhrase object, Scene scene, NounSets sets, PartyReader parties) {
        return switch (kind) {
            case PREPOSITION -> preposition(p, object, scene, sets, parties);
            case NOT_PREPOSITION -> !preposition(p, object, scene, sets, parties) && !deeper(p, scene, sets, parties);
            case SUBJECT -> {
                NounPhrase agent = p.agent().orElse(null);
                boolean writes = agent != null
                        && test.kinds().contains("party")
                        && !parties.writers(scene, p, agent).isEmpty();
                yield agent == null ? p.verb().passive() : writes || test.fits(agent, scene, sets, parties);
            }
            case NOT_SUBJECT -> {
                NounPhrase agent = p.agent().orElse(null);
                yield agent == null || !test.fits(agent, scene, sets, parties);
            }
            case CLAUSE -> clause(p, scene);
            case PASSIVE -> p.verb().passive();
            case WORD -> word(p, scene);
            case ACTIVE -> !p.verb().passive();
            case DISTANT -> PhoneWords.distant(scene.sentence(), p);
        };
    }

    private boolean preposition(
            Predicate p, @Nullable NounPhrase object, Scene scene, NounSets sets, PartyReader parties) {
        for (String each : words) {
            NounPhrase governed = scene.governed(p, object, each);
            if (governed != null && test.fits(governed, scene, sets, parties)) {
                return true;
            }
            boolean clause = test.open()
                    && p.prepositionals().stream()
                            .anyMatch(one -> one.preposition().equals(each) && one.object() == null);
            if (clause) {
                return true;
            }
        }
        return false;
    }

    /** "spoke on a call with reporters": what the preposition governs hangs on what another governs. */
    private boolean deeper(Predicate p, Scene scene, NounSets sets, PartyReader parties) {
        for (Prepositional outer : p.prepositionals()) {
            for (String each : words) {
                NounPhrase inner = outer.object() == null ? null : Scene.attached(outer.object(), each);
                if (inner != null && test.fits(inner, scene, sets, parties)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean clause(Predicate p, Scene scene) {
        Predicate complement = scene.complement(p);
        if (complement != null) {
            return words.isEmpty() || words.contains(complement.verb().lemma());
        }
        for (int i = p.number() + 1; i < Math.min(scene.syntax().predicates().size(), p.number() + 4); i++) {
            Predicate next = scene.syntax().predicates().get(i);
            boolean purpose = next.parent() == p.number()
                    && next.verb().infinitive()
                    && (next.link() == Link.ADVERBIAL || next.link() == Link.COMPLEMENT);
            if (purpose && (words.isEmpty() || words.contains(next.verb().lemma()))) {
                return true;
            }
        }
        return false;
    }

    private boolean word(Predicate p, Scene scene) {
        for (int i = p.verb().verb() + 1; i < Math.min(p.end(), p.verb().verb() + AROUND); i++) {
            if (words.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
