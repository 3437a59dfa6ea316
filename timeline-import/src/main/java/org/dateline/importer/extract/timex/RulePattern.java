package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word order: words, alternatives and slots, each of which may be optional. It takes a bounded number of tokens. */
final class RulePattern {
    /** What one place of the pattern takes: a slot's name, or words. */
    private record Element(@Nullable String slot, Set<String> words, boolean optional) {}

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
            boolean slot = word.startsWith("{");
            String name = slot ? word.substring(1, word.length() - 1) : null;
            if (name != null && !Slots.exists(name)) {
                throw new IllegalArgumentException("no such slot: " + word + " in " + written);
            }
            elements.add(new Element(name, slot ? Set.of() : Set.of(word.split("\\|", -1)), optional));
        }
        if (elements.stream().allMatch(Element::optional)) {
            throw new IllegalArgumentException("everything is optional in " + written);
        }
        return new RulePattern(elements);
    }

    /** Words, and slots in braces, that a match can begin with. */
    Set<String> beginnings() {
        Set<String> first = new HashSet<>();
        for (Element element : elements) {
            if (element.slot() != null) {
                first.add("{" + element.slot() + "}");
            } else {
                first.addAll(element.words());
            }
            if (!element.optional()) {
                break;
            }
        }
        return first;
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
        Slots.Found found = slots.find(element.slot(), at);
        if (found == null) {
            return -1;
        }
        captures.add(new Capture(element.slot(), found.value()));
        return at + found.length();
    }
}
