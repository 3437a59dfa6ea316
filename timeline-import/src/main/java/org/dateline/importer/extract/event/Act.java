package org.dateline.importer.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An act as a sentence tells of it, before it is said what is true of it.
 *
 * @param pattern name of the pattern
 * @param cameo CAMEO code, or empty
 * @param notes what the pattern says besides
 * @param yields what it comes to where it is told as a fact
 * @param actors who acts, by name
 * @param recipients on whom, by name
 * @param narrow whether more than a verb was asked for
 * @param predicate the verb that tells of it, or null
 * @param noun the noun that tells of it, or null where it is a verb alone
 * @param passive whether the one acted on stands where the actor would
 */
record Act(
        String pattern,
        String cameo,
        Notes notes,
        Modality yields,
        List<String> actors,
        List<String> recipients,
        boolean narrow,
        @Nullable Predicate predicate,
        @Nullable NounPhrase noun,
        boolean passive) {

    Act {
        Set<String> others = new LinkedHashSet<>(recipients);
        actors.forEach(others::remove);
        actors = List.copyOf(new LinkedHashSet<>(actors));
        recipients = List.copyOf(others);
    }

    /** The act that becomes of it under another code. */
    Act coded(String name, String code) {
        return new Act(name, code, notes, yields, actors, recipients, narrow, predicate, noun, passive);
    }

    Act between(List<String> who, List<String> whom) {
        return new Act(pattern, cameo, notes, yields, who, whom, narrow, predicate, noun, passive);
    }

    int named() {
        return actors.size() + recipients.size();
    }
}
