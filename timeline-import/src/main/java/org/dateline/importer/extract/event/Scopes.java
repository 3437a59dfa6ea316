package org.dateline.importer.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;

/** The words that keep what depends on them from having happened. */
final class Scopes {
    private final Map<String, Modality> byWord = new HashMap<>();
    private final VerbForms verbs;

    Scopes(VerbForms verbs) {
        this.verbs = verbs;
        for (DataFile.Row row : DataFile.rows("word-scopes.txt")) {
            Modality modality = Modality.valueOf(row.column(0).toUpperCase(Locale.ROOT));
            for (String word : row.list(1)) {
                byWord.putIfAbsent(word, modality);
                verbs.add(word);
            }
        }
    }

    /** What a word in lower case makes of what depends on it; empty for a word without such a sense. */
    Optional<Modality> of(String word) {
        Modality plain = byWord.get(word);
        if (plain != null) {
            return Optional.of(plain);
        }
        return verbs.of(word).stream()
                .map(form -> byWord.get(form.lemma()))
                .filter(modality -> modality != null)
                .findFirst();
    }
}
