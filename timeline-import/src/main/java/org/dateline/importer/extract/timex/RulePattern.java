package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word order: words, alternatives and slots, each of which may be optional. It takes a bounded number of tokens. */
final class RulePattern {
    /** What one place of the pattern takes: a word class, or words. */
    private record Element(@Nullable WordClass slot, Set<String> words, boolean optional) {}

    /** One slot's meaning in a match. */
    record Capture(String slot, String value) {}

    private final List<Element> elements;

    private RulePattern(List<Element> elements) {
        this.elements = elements;
    }

    /** @throws IllegalArgumentException if a slot is unknown or every element is optional */
    static RulePattern compile(String written) {
        List<Element> elements = new ArrayList<>();
        for (String part : ResourceLines.words(written)) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String word = optional ? part.substring(0, part.length() - 1) : part;
            elements.add(
                    word.startsWith("{")
                            ? new Element(slot(word, written), Set.of(), optional)
                            : new Element(null, Set.of(word.split("\\|", -1)), optional));
        }
        if (elements.stream().allMatch(Element::optional)) {
            throw new IllegalArgumentException("everything is optional in " + written);
        }
        return new RulePattern(elements);
    }

    private static WordClass slot(String word, String written) {
        WordClass slot = WordClass.named(word.substring(1, word.length() - 1));
        if (slot == null) {
            throw new IllegalArgumentException("no such slot: " + word + " in " + written);
        }
        return slot;
    }

    /** Words that a match can begin with, and for each what can stand after it. */
    Map<String, Set<String>> openings(Vocabulary vocabulary) {
        Map<String, Set<String>> openings = new HashMap<>();
        for (int place = 0; place < beginning().size(); place++) {
            Element element = elements.get(place);
            Set<String> after = starts(place + 1, vocabulary);
            if (element.slot() == null) {
                element.words().forEach(word -> openings.computeIfAbsent(word, w -> new HashSet<>())
                        .addAll(after));
            } else {
                element.slot().openings(vocabulary, after).forEach((word, then) -> openings.computeIfAbsent(
                                word, w -> new HashSet<>())
                        .addAll(then));
            }
        }
        return openings;
    }

    /** What can stand where a place of the pattern is due; anything where the pattern may be at its end. */
    private Set<String> starts(int from, Vocabulary vocabulary) {
        Set<String> starts = new HashSet<>();
        for (Element element : elements.subList(from, elements.size())) {
            if (element.slot() == null) {
                starts.addAll(element.words());
            } else {
                starts.addAll(element.slot().beginnings(vocabulary));
                element.slot().kinds().forEach(kind -> starts.add(Openings.any(kind)));
            }
            if (!element.optional()) {
                return starts;
            }
        }
        starts.add(Openings.ANY);
        return starts;
    }

    /** Whether a match can begin with digits of a kind. */
    boolean beginsWith(Token.Kind kind) {
        return beginning().stream()
                .anyMatch(element ->
                        element.slot() != null && element.slot().kinds().contains(kind));
    }

    /** The places up to the first that must not be missing. */
    private List<Element> beginning() {
        int last = 0;
        while (elements.get(last).optional()) {
            last++;
        }
        return elements.subList(0, last + 1);
    }

    /** One past the last token of the match that begins at a token, or -1; fills the captures. */
    int match(Slots slots, List<Token> tokens, int at, List<Capture> captures) {
        return match(slots, tokens, at, 0, captures);
    }

    private int match(Slots slots, List<Token> tokens, int at, int index, List<Capture> captures) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        int mark = captures.size();
        int next = take(slots, tokens, at, element, captures);
        int end = next < 0 ? -1 : match(slots, tokens, next, index + 1, captures);
        if (end >= 0) {
            return end;
        }
        captures.subList(mark, captures.size()).clear();
        return element.optional() ? match(slots, tokens, at, index + 1, captures) : -1;
    }

    private static int take(Slots slots, List<Token> tokens, int at, Element element, List<Capture> captures) {
        if (at >= tokens.size()) {
            return -1;
        }
        if (element.slot() == null) {
            return element.words().contains(tokens.get(at).key()) ? at + 1 : -1;
        }
        WordClass.Found found = slots.find(element.slot(), at);
        if (found == null) {
            return -1;
        }
        captures.add(new Capture(element.slot().name(), found.value()));
        return at + found.length();
    }
}
