package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.reading.Mention;
import org.jspecify.annotations.Nullable;

/** Settles how the attributions of one sentence stand to each other: which holds which, and who passes on whose. */
final class Nesting {
    private Nesting() {}

    /** Without those that another tells better; each knows whether it stands inside another. */
    static List<Attribution> resolved(List<Attribution> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Attribution> kept = new ArrayList<>();
        Set<Integer> cues = new HashSet<>();
        for (Attribution each : found) {
            if (!outdone(each, found) && cues.add(each.cueToken())) {
                kept.add(each);
            }
        }
        List<@Nullable Attribution> outers = new ArrayList<>();
        Set<Attribution> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Attribution each : kept) {
            Attribution outer = outer(each, kept);
            outers.add(outer);
            if (outer != null && passesOn(outer, each)) {
                passed.add(outer);
            }
        }
        List<Attribution> resolved = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Attribution each = kept.get(i);
            Attribution outer = outers.get(i);
            if (outer != null && passesOn(outer, each)) {
                resolved.add(each.via(List.of(name(outer))).without(outer.cue()));
            } else if (!passed.contains(each)) {
                resolved.add(outer == null ? each : each.inside());
            }
        }
        return resolved;
    }

    /** "voiced concern about the deal": the noun tells what the verb's object only names. */
    private static boolean outdone(Attribution each, List<Attribution> found) {
        for (Attribution other : found) {
            boolean noun = other.pattern().equals("verb-noun") && each.pattern().startsWith("verb-");
            if (other != each && noun && other.cue().start() == each.cue().start()) {
                return true;
            }
        }
        return false;
    }

    /** The smallest attribution whose content holds the cue of another, or null. */
    private static @Nullable Attribution outer(Attribution inner, List<Attribution> all) {
        Attribution best = null;
        for (Attribution each : all) {
            boolean holds = each != inner
                    && each.covers(inner.cue().start())
                    && !(inner.covers(each.cue().start()) && inner.length() >= each.length());
            if (holds && (best == null || each.length() < best.length())) {
                best = each;
            }
        }
        return best;
    }

    /** "… , Peskov said, TASS reported": the agency stands behind what it passes on. */
    private static boolean passesOn(Attribution outer, Attribution inner) {
        Mention speaker = outer.speaker();
        Actor actor = speaker == null || speaker.name() == null ? null : speaker.actor();
        boolean media = actor != null && actor.kind() == Actor.Kind.MEDIA;
        boolean behind = outer.cue().start() > inner.cue().end();
        return media && behind && outer.speech() && inner.speech();
    }

    private static String name(Attribution outer) {
        Mention speaker = outer.speaker();
        return speaker == null ? "" : String.valueOf(speaker.name());
    }
}
