package org.dateline.importer.extract.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.importer.extract.Extractor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the golden corpus in {@code golden/}; its README says how it is written. */
class GoldenCorpusTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> everyDocumentComesOutAsItSaysButForWhatIsListed() throws IOException, URISyntaxException {
        Path news = Path.of(Objects.requireNonNull(GoldenCorpusTest.class.getResource("news.txt"))
                .toURI());
        NotYet notYet = NotYet.read(news.resolveSibling("not-yet.list"));
        return GoldenDocument.in(Objects.requireNonNull(news.getParent())).stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, notYet)));
    }

    private static void check(GoldenDocument golden, NotYet notYet) {
        Document document = golden.document();
        Extraction found = EXTRACTOR.extract(document);
        List<String> broken = new ArrayList<>();
        for (Expectation expectation : golden.expectations()) {
            boolean met = expectation.holds(document, found);
            if (met && notYet.holds(golden, expectation)) {
                broken.add("is met now, take it out of not-yet.list: " + expectation.inWords());
            } else if (!met && !notYet.holds(golden, expectation)) {
                broken.add(expectation.inWords());
            }
        }
        if (!broken.isEmpty()) {
            fail(golden.name() + "\n  " + String.join("\n  ", broken) + "\nwhat came out:\n  "
                    + String.join("\n  ", cameOut(document, found)) + "\n");
        }
    }

    private static List<String> cameOut(Document document, Extraction found) {
        return Stream.concat(
                        found.events().stream().map(EventPicture::written),
                        found.statements().stream().map(said -> StatementPicture.written(document, said)))
                .toList();
    }
}
