package org.dateline.importer.extract.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
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
    Stream<DynamicTest> everyDocumentComesOutAsItSays() throws IOException, URISyntaxException {
        Path news = Path.of(Objects.requireNonNull(GoldenCorpusTest.class.getResource("news.txt"))
                .toURI());
        return GoldenDocument.in(Objects.requireNonNull(news.getParent())).stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(GoldenDocument golden) {
        Document document = golden.document();
        Extraction found = EXTRACTOR.extract(document);
        List<String> broken = golden.expectations().stream()
                .filter(expectation -> !expectation.holds(document, found))
                .map(Expectation::inWords)
                .toList();
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
