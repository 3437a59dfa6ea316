package org.dateline.importer.extract.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Syntax;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** One sentence as the readers of events look at it: its grammar, with who is named at which token. */
final class Scene {
    private final ReadSentence s;
    private final Syntax syntax;
    private final @Nullable Mention[] mentions;
    private final boolean[] dates;
    private final @Nullable Set<String>[] verbKeys;
    private final Map<NounPhrase, List<String>> nounKeys = new IdentityHashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Scene(ReadSentence s) {
        this.s = s;
        this.syntax = s.syntax();
        this.mentions = new Mention[s.size()];
        this.verbKeys = new Set[syntax.predicates().size()];
        this.dates = new boolean[s.size()];
        for (Timex3 timex : s.timexes()) {
            int end = s.tokenFrom(timex.span().end());
            for (int i = s.tokenFrom(timex.span().start()); i < end; i++) {
                dates[i] = true;
            }
        }
        for (Mention mention : s.mentions()) {
            for (int i = mention.first(); i < mention.end(); i++) {
                mentions[i] = mention;
            }
        }
    }

    ReadSentence sentence() {
        return s;
    }

    Syntax syntax() {
        return syntax;
    }

    int size() {
        return s.size();
    }

    /** By which words the frames of a predicate are looked up. */
    Set<String> keys(Predicate predicate) {
        Set<String> known = verbKeys[predicate.number()];
        if (known == null) {
            known = FrameFinder.keys(this, predicate);
            verbKeys[predicate.number()] = known;
        }
        return known;
    }

    /** By which words a phrase is looked up in the sets of nouns. */
    List<String> keys(NounPhrase noun, NounSets sets) {
        List<String> known = nounKeys.get(noun);
        if (known == null) {
            known = sets.keys(this, noun);
            nounKeys.put(noun, known);
        }
        return known;
    }

    /** A token's word in lower case; empty outside the sentence. */
    String lower(int token) {
        return s.lower(token);
    }

    @Nullable
    Tag tag(int token) {
        return token < 0 || token >= s.size() ? null : syntax.tags().get(token);
    }

    /** Who is named by a token, or null. */
    @Nullable
    Mention mention(int token) {
        return token < 0 || token >= mentions.length ? null : mentions[token];
    }

    /** Whether a token belongs to a temporal expression. */
    boolean date(int token) {
        return token >= 0 && token < dates.length && dates[token];
    }

    /** The noun's singular in lower case. */
    String base(int token) {
        String word = lower(token);
        return tag(token) == Tag.NAME ? word : Dictionary.english().lexeme(word).base();
    }

    /** What a token can name as a noun. */
    Set<NounClass> classes(int token) {
        return Dictionary.english().classes(lower(token));
    }

    /** The predicate that is a predicate's clausal complement, or null. */
    @Nullable
    Predicate complement(Predicate predicate) {
        return predicate.complement() < 0 ? null : syntax.predicates().get(predicate.complement());
    }

    /** What is done: the object, of two side by side the second, of a passive the subject; null for none. */
    static @Nullable NounPhrase patient(Predicate predicate) {
        List<NounPhrase> objects = predicate.objects();
        if (predicate.verb().passive() || objects.isEmpty()) {
            return predicate.verb().passive() ? predicate.subject() : null;
        }
        return twoObjects(predicate) ? objects.get(1) : objects.get(0);
    }

    /** Whether it has two objects, side by side: "gave Sudan a loan". */
    static boolean twoObjects(Predicate predicate) {
        List<NounPhrase> objects = predicate.objects();
        return objects.size() > 1
                && objects.get(1).first() <= objects.get(0).end() + 1
                && !predicate.verb().passive();
    }

    /** What a preposition governs, behind the verb or else on the object; null where there is no such thing. */
    @Nullable
    NounPhrase governed(Predicate predicate, @Nullable NounPhrase object, String preposition) {
        NounPhrase found = governed(predicate, preposition);
        return found == null && object != null ? attached(object, preposition) : found;
    }

    /** What a preposition behind the verb governs if it is no date, or null. */
    @Nullable
    NounPhrase governed(Predicate predicate, String preposition) {
        for (Prepositional each : predicate.prepositionals()) {
            NounPhrase object = each.object();
            if (object != null && each.preposition().equals(preposition) && !date(object.head())) {
                return object;
            }
        }
        return null;
    }

    /** What a preposition on a noun governs, also one step down ("a series of attacks on X"), or null. */
    static @Nullable NounPhrase attached(NounPhrase noun, String preposition) {
        for (Prepositional each : noun.attached()) {
            if (each.preposition().equals(preposition) && each.object() != null) {
                return each.object();
            }
        }
        for (Prepositional each : noun.attached()) {
            NounPhrase inner = each.object();
            if (inner != null && each.preposition().equals("of")) {
                return attached(inner, preposition);
            }
        }
        for (NounPhrase each : noun.conjuncts()) {
            NounPhrase found = each.attached(preposition).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
