package org.dateline.importer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.ExtractionIssue.Severity;
import org.dateline.core.model.Statement;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.event.Crowds;
import org.dateline.importer.extract.event.EventFinder;
import org.dateline.importer.extract.event.HeadlineMerger;
import org.dateline.importer.extract.event.ReadoutEvents;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.NamedActors;
import org.dateline.importer.extract.reading.Reader;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.statement.StatementFinder;
import org.dateline.importer.extract.timex.TimexTagger;
import org.dateline.importer.extract.weight.Rater;

/** Turns one document into what is said and told in it. Pure: the same document always gives the same result. */
public final class Extractor {
    private final TimexTagger timexes = new TimexTagger();
    private final Reader reader;
    private final StatementFinder statements;
    private final EventFinder finder;
    private final ReadoutEvents readouts;
    private final Rater rater;

    /** Reads the data files. */
    public Extractor() {
        this(UserLexicon.NONE);
    }

    /** Reads the data files; the user's own words go before them. */
    public Extractor(UserLexicon own) {
        VerbForms verbs = new VerbForms();
        statements = new StatementFinder(verbs);
        finder = new EventFinder(verbs);
        readouts = new ReadoutEvents(verbs);
        reader = new Reader(own);
        rater = new Rater(reader.lexicon(), reader.titles());
    }

    /** Finds expressions, statements and events; never fails on a text, whatever it holds. */
    public Extraction extract(Document document) {
        List<Timex3> foundTimexes = new ArrayList<>();
        List<Reader.Input> inputs = new ArrayList<>();
        for (DocumentPart part : DocumentPart.values()) {
            List<Sentence> sentences = SentenceSplitter.split(document.part(part));
            List<Timex3> found = timexes.tag(document, part, sentences);
            foundTimexes.addAll(found);
            inputs.add(new Reader.Input(part, sentences, found));
        }
        List<Statement> said = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        List<Reading> readings = reader.read(document, inputs);
        for (Reading reading : readings) {
            List<Attributed> attributed = statements.find(reading);
            List<EventMention> found = finder.find(reading, attributed);
            boolean again = reading.part() == DocumentPart.TITLE && Headline.repeated(document);
            said.addAll(listed(attributed, found, again));
            events.addAll(found);
        }
        List<EventMention> once = readouts.completed(HeadlineMerger.merged(events), readings);
        return new Extraction(
                foundTimexes,
                NamedActors.of(readings),
                said,
                rater.weighed(once, events, readings).stream()
                        .map(Extractor::uncounted)
                        .toList(),
                issues(document, foundTimexes, said));
    }

    /** Only at the end, since the counts tell apart what a text tells of. */
    private static EventMention uncounted(EventMention event) {
        return event.weighed(Crowds.uncounted(event.actors()), event.significance(), event.confidence());
    }

    /**
     * What somebody says inside what another says is listed too; what they want or think there only if an act hangs on
     * it. So is what the headline says where the text says it again.
     */
    private static List<Statement> listed(List<Attributed> attributed, List<EventMention> events, boolean again) {
        Set<String> linked = new HashSet<>();
        for (EventMention event : events) {
            event.statements().forEach(link -> linked.add(link.statementId()));
        }
        return attributed.stream()
                .filter(each -> !again && (!each.nested() || each.speech())
                        || linked.contains(each.statement().id()))
                .map(Attributed::statement)
                .toList();
    }

    private static List<ExtractionIssue> issues(Document document, List<Timex3> timexes, List<Statement> said) {
        List<ExtractionIssue> issues = new ArrayList<>();
        unresolved(document, timexes, issues);
        long nobody =
                said.stream().filter(statement -> statement.speaker() == null).count();
        if (nobody > 0) {
            String statements = nobody == 1 ? "1 statement names" : nobody + " statements name";
            issues.add(new ExtractionIssue("statement", Severity.NOTE, statements + " no speaker that is known", null));
        }
        return issues;
    }

    private static void unresolved(Document document, List<Timex3> timexes, List<ExtractionIssue> issues) {
        long unresolved = timexes.stream()
                .filter(timex -> timex.type() == Timex3.Type.DATE || timex.type() == Timex3.Type.TIME)
                .filter(timex -> timex.when().edtf() == null)
                .count();
        if (document.published() != null || unresolved == 0) {
            return;
        }
        String dates = unresolved == 1 ? "1 relative date stays" : unresolved + " relative dates stay";
        issues.add(new ExtractionIssue("timex", Severity.NOTE, "no publication date: " + dates + " unresolved", null));
    }
}
