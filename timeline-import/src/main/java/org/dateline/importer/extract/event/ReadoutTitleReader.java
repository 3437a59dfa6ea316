package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Optional;
import org.dateline.importer.extract.event.ReadoutTitle.Party;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Reads titles that report talks or a visit: "Readout of X's Call with Y", "Meeting between X and Y". */
final class ReadoutTitleReader {
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_TITLE = 80;

    private final VerbForms verbs;
    private final TitleLine line;
    private final TitleParties parties;

    private ReadoutTitleReader(VerbForms verbs, TitleLine line, TitleParties parties) {
        this.verbs = verbs;
        this.line = line;
        this.parties = parties;
    }

    /** What a title reports; empty for a title of another kind. */
    static Optional<ReadoutTitle> read(Reading title, Reading text, VerbForms verbs) {
        TitleLine line = new TitleLine(title);
        if (line.size() < 3 || line.size() > LONGEST_TITLE) {
            return Optional.empty();
        }
        return new ReadoutTitleReader(verbs, line, new TitleParties(line, text)).read();
    }

    private Optional<ReadoutTitle> read() {
        int from = opening();
        for (int i = from; i < line.size(); i++) {
            int end = nounEnd(i);
            if (end > i) {
                return Optional.of(title(from, i, end)).filter(this::tells);
            }
        }
        return Optional.empty();
    }

    private boolean tells(ReadoutTitle title) {
        return !title.second().isEmpty() || title.opened() && !title.first().isEmpty();
    }

    private ReadoutTitle title(int from, int noun, int end) {
        int ownerEnd = noun;
        boolean distant = false;
        while (ownerEnd > from && ReadoutWords.MODIFIER.has(line.lower(ownerEnd - 1))) {
            ownerEnd--;
            distant |= ReadoutWords.DISTANT.has(line.lower(ownerEnd));
        }
        while (ownerEnd > from && !line.token(ownerEnd - 1).word()
                || line.lower(ownerEnd - 1).equals("'s")) {
            ownerEnd--;
        }
        String words = line.lower(noun, end);
        List<Party> first = parties.of(from, ownerEnd);
        List<Party> second = linked(end) ? parties.of(end + 1, partiesEnd(end + 1)) : List.of();
        boolean several = words.endsWith("calls")
                || words.endsWith("meetings")
                || words.endsWith("conversations")
                || words.endsWith("visits");
        return new ReadoutTitle(from > 0, first, second, mode(words, distant), several, line.day());
    }

    private static @Nullable String mode(String noun, boolean distant) {
        if (ReadoutWords.VISIT.has(noun)) {
            return "visit";
        }
        return distant || ReadoutWords.PHONE.has(noun) ? "phone" : null;
    }

    /** One past "Readout of the"; 0 where the title does not begin so. */
    private int opening() {
        for (int end = Math.min(LONGEST_NOUN, line.size()); end > 0; end--) {
            if (!ReadoutWords.OPENING.has(line.lower(0, end))) {
                continue;
            }
            boolean joined = line.lower(end).equals("of")
                    || line.lower(end).equals("from")
                    || line.lower(end).equals("on")
                    || line.lower(end).equals(":");
            return joined ? line.lower(end + 1).equals("the") ? end + 2 : end + 1 : 0;
        }
        return 0;
    }

    /** One past the noun of talks that starts at a token; the token itself where none does. */
    private int nounEnd(int first) {
        for (int end = Math.min(line.size(), first + LONGEST_NOUN); end > first; end--) {
            String words = line.lower(first, end);
            if (ReadoutWords.talks(words) && closes(end) && !never(first, end)) {
                return end;
            }
        }
        return first;
    }

    private boolean closes(int end) {
        return end == line.size()
                || !line.token(end).word()
                || linked(end)
                || infinitive(end)
                || ReadoutWords.END.has(line.lower(end));
    }

    private boolean never(int first, int end) {
        return ReadoutWords.NEVER.has(line.lower(first, end + 1)) || ReadoutWords.NEVER.has(line.lower(first, end + 2));
    }

    private boolean linked(int at) {
        return ReadoutWords.LINK.has(line.lower(at)) && !infinitive(at);
    }

    private boolean infinitive(int at) {
        return line.lower(at).equals("to")
                && verbs.of(line.lower(at + 1)).stream().anyMatch(form -> form.shape() == Shape.BASE)
                && line.mentionAt(at + 1).isEmpty();
    }

    /** "Assistant to the President", "Ambassador to Egypt": no purpose. */
    private boolean office(int at) {
        return Words.ARTICLE.has(line.lower(at))
                || line.mentionAt(at).filter(m -> m.kind() != Mention.Kind.NAME).isPresent();
    }

    /** Where the other parties end: before what the talks were about, or when, or where. */
    private int partiesEnd(int from) {
        for (int i = from; i < line.size(); i++) {
            String lower = line.lower(i);
            boolean named = ReadoutWords.BODY.has(line.lower(i - 1)) && lower.equals("on");
            boolean purpose = lower.equals("to") && !office(i + 1);
            boolean mark = lower.equals(":") || lower.equals("(") || lower.equals("|") || lower.equals("–");
            if (mark || purpose || ReadoutWords.END.has(lower) && !named && i > from) {
                return i;
            }
        }
        return line.size();
    }
}
