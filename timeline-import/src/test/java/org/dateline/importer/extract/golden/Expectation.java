package org.dateline.importer.extract.golden;

import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;

/** One line that an extraction keeps to or not; the golden files' README says how each is written. */
sealed interface Expectation {
    /** Whether the extraction is as the line says. */
    boolean holds(Document document, Extraction found);

    /** The line, in words that tell a reader what was expected. */
    String inWords();

    /** @throws IllegalArgumentException if the line cannot be read */
    static Expectation parse(String key, String value) {
        return switch (key) {
            case "event" -> new Event(value, EventPicture.parse(value, false));
            case "no" -> new NoEvent(value, EventPicture.parse(value, true));
            case "count" -> Count.parse(value);
            case "said" -> new Said(value, StatementPicture.parse(value));
            case "unsaid" -> Unsaid.parse(value);
            case "silent" -> new Silent();
            default -> throw new IllegalArgumentException("no expectation: " + key);
        };
    }

    /** An event that must come out. */
    record Event(String line, EventPicture picture) implements Expectation {
        @Override
        public boolean holds(Document document, Extraction found) {
            return found.events().stream().anyMatch(picture::shows);
        }

        @Override
        public String inWords() {
            return "missing: event " + line;
        }
    }

    /** An event that must not come out. */
    record NoEvent(String line, EventPicture picture) implements Expectation {
        @Override
        public boolean holds(Document document, Extraction found) {
            return found.events().stream().noneMatch(picture::shows);
        }

        @Override
        public String inWords() {
            return "must not come out: event " + line;
        }
    }

    /** How many events of a kind must come out: no more, no fewer. */
    record Count(String line, long number, EventPicture picture) implements Expectation {
        static Count parse(String value) {
            int space = value.indexOf(' ');
            return new Count(
                    value,
                    Long.parseLong(value.substring(0, space)),
                    EventPicture.parse(value.substring(space + 1), true));
        }

        @Override
        public boolean holds(Document document, Extraction found) {
            return found.events().stream().filter(picture::shows).count() == number;
        }

        @Override
        public String inWords() {
            return "another number than " + line;
        }
    }

    /** A statement that must come out. */
    record Said(String line, StatementPicture picture) implements Expectation {
        @Override
        public boolean holds(Document document, Extraction found) {
            return found.statements().stream().anyMatch(statement -> picture.shows(document, statement));
        }

        @Override
        public String inWords() {
            return "missing: said " + line;
        }
    }

    /** Words that must not be taken for a speaker's. */
    record Unsaid(String line, String speaker, String words) implements Expectation {
        static Unsaid parse(String value) {
            List<String> fields = Notation.fields(value, 2, 2);
            return new Unsaid(value, fields.get(0), fields.get(1));
        }

        @Override
        public boolean holds(Document document, Extraction found) {
            return found.statements().stream()
                    .noneMatch(statement -> StatementPicture.isBy(document, statement, speaker)
                            && Notation.holdsIgnoringCase(
                                    Notation.words(document, statement, statement.content()), words));
        }

        @Override
        public String inWords() {
            return "must not come out: said " + line;
        }
    }

    /** No statement at all. */
    record Silent() implements Expectation {
        @Override
        public boolean holds(Document document, Extraction found) {
            return found.statements().isEmpty();
        }

        @Override
        public String inWords() {
            return "must not come out: any statement";
        }
    }
}
