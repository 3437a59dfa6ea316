package org.dateline.importer.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of words with what they mean, as a tree by their words, so that the longest one at a place is found in one walk. */
public final class Phrases<T> {
    private final Node<T> root = new Node<>();

    /**
     * Where a walk has come to.
     *
     * @param <T> what phrases mean
     */
    public static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T meaning;

        /** Where a further word leads, or null when no phrase goes on with it. */
        public @Nullable Node<T> next(String word) {
            return next.get(word);
        }

        /** What the words walked so far mean, or null when they are no whole phrase. */
        public @Nullable T meaning() {
            return meaning;
        }
    }

    /** Adds a phrase; the first meaning of the same words stays. */
    public void add(List<String> words, T meaning) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** The words that phrases begin with. */
    public Set<String> openers() {
        return root.next.keySet();
    }

    /** Where every walk starts. */
    public Node<T> root() {
        return root;
    }
}
