package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Cue.Frame;

/** The verbs that attribute, by lemma. */
final class CueLexicon {
    private final Map<String, List<Cue>> byLemma = new HashMap<>();
    private final VerbForms verbs;

    CueLexicon(VerbForms verbs) {
        this.verbs = verbs;
        DataFile.rows("cues.txt").forEach(this::add);
    }

    private void add(DataFile.Row row) {
        Stance stance = Stance.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        row.list(2).forEach(frame -> frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT))));
        for (String verb : row.list(0)) {
            int space = verb.indexOf(' ');
            String lemma = space < 0 ? verb : verb.substring(0, space);
            String particle = space < 0 ? "" : verb.substring(space + 1);
            verbs.add(lemma);
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new Cue(lemma, particle, stance, frames));
        }
    }

    /** A cue and the form it stands in. */
    record Found(Cue cue, VerbForms.Shape shape, int end) {}

    /** The cue that starts at a token, the one with the longest particle first; the form is the one that fits best. */
    Optional<Found> at(ReadSentence sentence, int token) {
        Found best = null;
        for (VerbForms.Form form : verbs.of(sentence.lower(token))) {
            for (Cue cue : byLemma.getOrDefault(form.lemma(), List.of())) {
                int end = end(sentence, token + 1, cue.particle());
                if (end > 0 && (best == null || end > best.end())) {
                    best = new Found(cue, form.shape(), end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int end(ReadSentence sentence, int from, String particle) {
        int at = from;
        for (String word : DataFile.parts(particle, ' ')) {
            if (!sentence.lower(at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
