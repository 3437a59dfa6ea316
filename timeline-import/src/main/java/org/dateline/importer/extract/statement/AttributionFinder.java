package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;

/** Finds who is said to have said, thought or wanted what in one sentence. */
final class AttributionFinder {
    private final SpeechTags tags;
    private final VerbCues verbs;
    private final NounCues nouns;
    private final AdjectiveCues adjectives;
    private final SourcePhrases phrases;
    private final Announcements announcements;

    AttributionFinder(VerbForms forms) {
        CueLexicon cues = new CueLexicon(forms);
        SourceFinder sources = new SourceFinder();
        this.tags = new SpeechTags(cues, forms, sources);
        this.verbs = new VerbCues(cues, forms, sources);
        this.nouns = new NounCues(cues, sources);
        this.adjectives = new AdjectiveCues(cues, sources);
        this.phrases = new SourcePhrases(sources);
        this.announcements = new Announcements(sources);
    }

    /** The attributions of a sentence in the order of their cues. */
    List<Attribution> find(Reading reading, ReadSentence s, Labels labels) {
        Place p = new Place(reading, s, s.syntax());
        List<Attribution> found = new ArrayList<>();
        labels.find(p).ifPresent(found::add);
        tags.find(p, found);
        verbs.find(p, found);
        nouns.find(p, found);
        adjectives.find(p, found);
        phrases.find(p, found);
        announcements.find(p, found);
        found.sort(Comparator.comparingInt(Attribution::cueToken));
        return Nesting.resolved(found);
    }
}
