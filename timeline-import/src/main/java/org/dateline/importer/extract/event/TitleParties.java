package org.dateline.importer.extract.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.event.ReadoutTitle.Party;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;

/**
 * Tells who is named in a stretch of a title whose words all begin with capitals: by the names of the text below it,
 * else by the title's own mentions, else by its words.
 */
final class TitleParties {
    private static final int LONGEST_DESCRIPTION = 16;

    private final TitleLine line;
    /** Canonical names by full names and by surnames in lower case, as the text has them. */
    private final Map<String, String> named = new HashMap<>();
    /** By the last of several words, of names of which the text gives no more than the words. */
    private final Map<String, String> called = new HashMap<>();

    TitleParties(TitleLine line, Reading text) {
        this.line = line;
        for (ReadSentence s : text.sentences()) {
            for (Mention mention : s.mentions()) {
                String name = mention.name();
                if (mention.kind() == Kind.PERSON
                        && name != null
                        && !mention.words().isEmpty()) {
                    String words = mention.words().toLowerCase(Locale.ROOT);
                    named.putIfAbsent(words, name);
                    named.putIfAbsent(words.substring(words.lastIndexOf(' ') + 1), name);
                }
            }
        }
    }

    /** The parties between two tokens, parted by commas and "and". */
    List<Party> of(int first, int end) {
        Set<Party> parties = new LinkedHashSet<>();
        int from = first;
        for (int i = first; i <= end; i++) {
            boolean last = i == end;
            if (!last && !(parts(i) && knownIn(from, i) && !shared(from, i, end))) {
                continue;
            }
            if (from < i) {
                party(from, i).ifPresent(parties::add);
            }
            boolean apposed = !last && line.token(i).comma() && !listed(i + 1, end) && office(i + 1, end);
            if (apposed) {
                break;
            }
            from = i + 1;
            while (from < end && (parts(from) || line.lower(from).equals("both"))) {
                from++;
            }
            i = Math.max(i, from - 1);
        }
        return List.copyOf(parties);
    }

    private boolean parts(int i) {
        boolean junior = line.lower(i + 1).startsWith("jr") || line.lower(i + 1).startsWith("sr");
        boolean mark = line.token(i).comma() && !junior;
        return mark || line.lower(i).equals("and") || line.lower(i).equals("&");
    }

    /** Whether somebody's name stands between two tokens: then what follows an "and" is another party. */
    private boolean knownIn(int first, int end) {
        int at = skipped(first, end);
        return at < end
                && (person(at, end).isPresent()
                        || whole(at, end).isPresent()
                        || line.within(first, end).stream().anyMatch(m -> m.kind() == Kind.ROLE));
    }

    /** "UAE and Saudi Arabia Ambassadors": the noun behind belongs to both. */
    private boolean shared(int first, int and, int end) {
        if (!line.lower(and).equals("and") || whole(skipped(first, and), and).isEmpty()) {
            return false;
        }
        Optional<Mention> next = and + 1 < end ? line.mentionAt(and + 1) : Optional.empty();
        return next.filter(m -> m.kind() == Kind.ACTOR && m.end() < end)
                .filter(m -> line.token(m.end()).capitalised())
                .isPresent();
    }

    private boolean listed(int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.lower(i).equals("and") || line.token(i).comma()) {
                return true;
            }
        }
        return false;
    }

    /** ", Head of Cabinet to ...": what the one before is. */
    private boolean office(int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.lower(i).equals("of")
                    || line.lower(i).equals("to")
                    || line.lower(i).equals("for")) {
                return person(first, end).isEmpty();
            }
        }
        return false;
    }

    private int skipped(int first, int end) {
        int at = first;
        while (at < end && (Words.ARTICLE.has(line.lower(at)) || !line.token(at).word())) {
            at++;
        }
        return at;
    }

    private Optional<Party> party(int first, int end) {
        int at = skipped(first, end);
        if (at >= end) {
            return Optional.empty();
        }
        Optional<Party> known = person(at, end).or(() -> whole(at, end)).or(() -> role(first, end));
        if (known.isPresent()) {
            return known;
        }
        boolean tooLong = end - at > LONGEST_DESCRIPTION;
        return tooLong ? Optional.empty() : Optional.of(new Party(line.words(at, end), false));
    }

    /** "Prime Minister Kishida of Japan": the person, whose country stands behind. */
    private Optional<Party> person(int first, int end) {
        int head = head(first, end);
        Optional<Party> before = head < end && possessed(head) ? Optional.empty() : byText(first, head);
        return before.or(() -> mentioned(first, head))
                .or(() -> byText(first, end))
                .or(() -> mentioned(first, end));
    }

    private int head(int first, int end) {
        int head = first;
        while (head < end && !line.lower(head).equals("of")) {
            head++;
        }
        return head;
    }

    private Optional<Party> byText(int first, int end) {
        if (end <= first) {
            return Optional.empty();
        }
        int last = end - 1;
        boolean junior = line.lower(last).startsWith("jr") || line.lower(last).startsWith("sr");
        last = junior ? last - 1 : last;
        last = last > first && line.token(last).comma() ? last - 1 : last;
        for (int from = Math.max(first, last - 4); from <= last; from++) {
            String name = named.get(line.lower(from, last + 1));
            if (name != null) {
                return Optional.of(new Party(name, true));
            }
        }
        return Optional.empty();
    }

    private boolean possessed(int end) {
        return line.lower(end).equals("'s") || line.lower(end).equals("'");
    }

    private Optional<Party> mentioned(int first, int end) {
        return line.within(first, end).stream()
                .filter(m -> m.kind() == Kind.PERSON && !(m.end() < end && possessed(m.end())))
                .flatMap(m -> Optional.ofNullable(m.name()).stream())
                .map(name -> new Party(called.getOrDefault(name, name), true))
                .findFirst();
    }

    /** A country or body that is all of the phrase, not what describes somebody: "Japan", not "Japanese Executives". */
    private Optional<Party> whole(int first, int end) {
        return line.within(first, end).stream()
                .filter(m -> m.kind() == Kind.ACTOR && m.end() == end && skipped(m.first(), end) == first)
                .flatMap(m -> Optional.ofNullable(m.name()).stream())
                .map(name -> new Party(name, true))
                .findFirst();
    }

    private Optional<Party> role(int first, int end) {
        return line.within(first, end).stream()
                .filter(m -> m.kind() == Kind.ROLE && m.end() == end)
                .flatMap(m -> Optional.ofNullable(m.name()).stream())
                .map(name -> new Party(name, true))
                .findFirst();
    }
}
