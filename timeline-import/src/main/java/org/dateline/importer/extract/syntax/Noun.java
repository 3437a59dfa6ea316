package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A noun phrase while the sentence is read; what hangs on it is added as it is found. */
final class Noun {
    final int first;
    int end;
    int head;
    final boolean time;
    final boolean named;
    final boolean determined;
    final boolean pronoun;
    final boolean actor;
    final @Nullable Noun possessor;
    final List<Pp> attached = new ArrayList<>();
    final List<Noun> conjuncts = new ArrayList<>();
    final List<Clause> clauses = new ArrayList<>();

    @Nullable
    Noun apposition;

    Noun(int first, int end, int head, Traits traits, @Nullable Noun possessor) {
        this.first = first;
        this.end = end;
        this.head = head;
        this.time = traits.time();
        this.named = traits.named();
        this.determined = traits.determined();
        this.pronoun = traits.pronoun();
        this.actor = traits.actor();
        this.possessor = possessor;
    }

    /** Takes a word right behind it that looked like a verb as its head. */
    void grow(int to) {
        end = to;
        head = to - 1;
    }

    /**
     * What kind of phrase it is.
     *
     * @param time whether it tells a time
     * @param named whether its head is a name
     * @param determined whether it has an article or possessor
     * @param pronoun whether it is a pronoun
     * @param actor whether it names a state or body that the lexicon knows, and no person
     */
    record Traits(boolean time, boolean named, boolean determined, boolean pronoun, boolean actor) {}

    /** A preposition and what it governs, while the sentence is read. */
    static final class Pp {
        final int at;
        final String preposition;

        @Nullable
        Noun object;

        @Nullable
        Clause clause;

        /** Whether an adjective stands before it, which it rather hangs on. */
        boolean loose;

        Pp(int at, String preposition) {
            this.at = at;
            this.preposition = preposition;
        }
    }
}
