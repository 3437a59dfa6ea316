package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.jspecify.annotations.Nullable;

/** Who takes part in two tellings, and whether they can be the same. */
final class PartyComparison {
    private final SignalWeights weights;

    PartyComparison(SignalWeights weights) {
        this.weights = weights;
    }

    /** How two names can be of one party; the closest first. */
    private enum Likeness {
        SAME,
        SHORT,
        GOVERNMENT,
        NONE
    }

    private record Pair(int a, int b, Likeness likeness) {}

    /**
     * Adds what the parties say.
     *
     * @return why it cannot be one event, or null
     */
    @Nullable
    String compare(Telling a, Telling b, List<Signal> signals) {
        List<Participant> one = a.actors();
        List<Participant> other = b.actors();
        if (one.isEmpty() || other.isEmpty()) {
            if (one.size() != other.size()) {
                weights.add("parties in one of them only", signals);
            }
            return null;
        }
        if (turned(a, b)) {
            return "who acts on whom is the other way round";
        }
        List<Pair> pairs = pairs(one, other, directed(a) && directed(b));
        int least = Math.min(one.size(), other.size());
        int most = Math.max(one.size(), other.size());
        if (pairs.isEmpty() || pairs.size() < least && pairs.size() < 2) {
            return "other parties: " + names(one) + " / " + names(other);
        }
        shared(one, other, pairs, signals);
        if (pairs.size() < least) {
            weights.add("some parties differ", signals);
        } else if (least < most) {
            weights.add("further parties in one of them", signals);
        }
        return null;
    }

    private void shared(List<Participant> one, List<Participant> other, List<Pair> pairs, List<Signal> signals) {
        TreeSet<String> names = new TreeSet<>();
        boolean government = false;
        boolean shortened = false;
        for (Pair pair : pairs) {
            String first = one.get(pair.a()).name();
            String second = other.get(pair.b()).name();
            names.add(first.compareTo(second) <= 0 ? first : second);
            government |= pair.likeness() == Likeness.GOVERNMENT;
            shortened |= pair.likeness() == Likeness.SHORT;
        }
        String signal = pairs.size() > 1 ? "the same parties" : "the same lone party";
        boolean plain = !government && !shortened;
        signals.add(new Signal(plain ? signal + ": " + String.join(", ", names) : signal, weights.points(signal)));
        if (government) {
            weights.add("a government and who acts for it", signals);
        }
        if (shortened) {
            weights.add("a name and its short form", signals);
        }
    }

    /** The closest pairs first, each party in one pair; the order of the parties does not matter. */
    private static List<Pair> pairs(List<Participant> one, List<Participant> other, boolean directed) {
        List<Pair> pairs = new ArrayList<>();
        boolean[] inA = new boolean[one.size()];
        boolean[] inB = new boolean[other.size()];
        for (Likeness wanted : List.of(Likeness.SAME, Likeness.SHORT, Likeness.GOVERNMENT)) {
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size() && !inA[i]; j++) {
                    boolean side = !directed || acts(one.get(i)) == acts(other.get(j));
                    if (!inB[j] && side && likeness(one.get(i), other.get(j)) == wanted) {
                        pairs.add(new Pair(i, j, wanted));
                        inA[i] = true;
                        inB[j] = true;
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean acts(Participant participant) {
        return participant.role() == Role.ACTOR || participant.role() == Role.SPEAKER;
    }

    /** Talks and visits are told from either side. */
    private static boolean directed(Telling telling) {
        return telling.type() != EventType.CONSULT
                && telling.actors().stream().anyMatch(PartyComparison::acts)
                && telling.actors().stream().anyMatch(actor -> actor.role() == Role.RECIPIENT);
    }

    private static boolean turned(Telling a, Telling b) {
        if (!directed(a) || !directed(b)) {
            return false;
        }
        boolean turned = false;
        boolean straight = false;
        for (Participant one : a.actors()) {
            for (Participant other : b.actors()) {
                if (likeness(one, other) == Likeness.SAME) {
                    straight |= acts(one) == acts(other);
                    turned |= acts(one) != acts(other);
                }
            }
        }
        return turned && !straight;
    }

    private static Likeness likeness(Participant a, Participant b) {
        String one = ContentWords.plain(a.name());
        String other = ContentWords.plain(b.name());
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        if (shortened(one, other) || shortened(other, one)) {
            return Likeness.SHORT;
        }
        String forA = a.actsFor() == null ? "" : ContentWords.plain(a.actsFor());
        String forB = b.actsFor() == null ? "" : ContentWords.plain(b.actsFor());
        boolean government = one.equals(forB) || other.equals(forA);
        boolean office = !forA.isEmpty() && forA.equals(forB) && (office(one, forA) || office(other, forB));
        return government || office ? Likeness.GOVERNMENT : Likeness.NONE;
    }

    /** "Holm" for "Erik Holm", but not "Belmark" for "South Belmark". */
    private static boolean shortened(String shorter, String longer) {
        boolean ends = shorter.length() > 2 && shorter.indexOf(' ') < 0 && longer.endsWith(" " + shorter);
        return ends && !WordLists.LAND.contains(longer.substring(0, longer.indexOf(' ')));
    }

    /** "Arvonia foreign minister", who is not named, or a house that speaks for its government. */
    private static boolean office(String name, String government) {
        return name.startsWith(government + " ")
                || Arrays.stream(name.split(" ")).anyMatch(WordLists.OFFICE::contains);
    }

    private static String names(List<Participant> actors) {
        TreeSet<String> names = new TreeSet<>();
        actors.forEach(actor -> names.add(actor.name()));
        return String.join(", ", names);
    }
}
