package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words around dates that people type, read from {@code en/frames.txt}; its head explains the lines.
 *
 * @param skipped words that say nothing
 * @param frames in the order in which they are tried
 * @param examples lines that are run as tests
 */
record PhraseFrames(Set<String> skipped, List<Frame> frames, List<String> examples) {
    static final PhraseFrames ENGLISH = read("en/frames.txt");

    /** Stands for the first date in a phrase; the second is 2. */
    static final String FIRST = "1";

    static final String SECOND = "2";

    /**
     * One frame.
     *
     * @param writes how EDTF writes it, with 1, 2, {@code <1} and {@code 1>} in place of dates
     * @param patterns each a row of alternatives
     */
    record Frame(String name, String writes, List<List<Place>> patterns) {
        boolean fits(List<String> words) {
            return patterns.stream().anyMatch(pattern -> fits(pattern, 0, words, 0));
        }

        /** As deep as the pattern is long. */
        private static boolean fits(List<Place> pattern, int place, List<String> words, int at) {
            if (place == pattern.size()) {
                return at == words.size();
            }
            Place next = pattern.get(place);
            boolean here = at < words.size() && next.words().contains(words.get(at));
            return here && fits(pattern, place + 1, words, at + 1)
                    || next.isOptional() && fits(pattern, place + 1, words, at);
        }
    }

    /** A place in a pattern. */
    record Place(Set<String> words, boolean isOptional) {
        /** {@code a|b?}; a question mark alone is itself. */
        static Place of(String written) {
            boolean isOptional = written.length() > 1 && written.endsWith("?");
            String words = isOptional ? written.substring(0, written.length() - 1) : written;
            return new Place(Set.of(words.split("\\|", -1)), isOptional);
        }
    }

    /** The first frame of which the words are one. */
    Optional<Frame> frame(List<String> words) {
        return frames.stream().filter(frame -> frame.fits(words)).findFirst();
    }

    private static PhraseFrames read(String resource) {
        Set<String> skipped = new HashSet<>();
        List<Frame> frames = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        String name = "";
        for (String line : ResourceLines.read(resource)) {
            String rest = line.substring(line.indexOf(' ') + 1).trim();
            switch (line.substring(0, line.indexOf(' '))) {
                case "skip" -> skipped.addAll(ResourceLines.words(rest));
                case "frame" -> name = rest;
                case "writes" -> frames.add(new Frame(name, rest, new ArrayList<>()));
                case "/" -> frames.get(frames.size() - 1).patterns().add(pattern(rest));
                case "=" -> examples.add(name + ": " + rest);
                default -> throw new IllegalStateException(resource + ": not a line of frames: " + line);
            }
        }
        return new PhraseFrames(Set.copyOf(skipped), List.copyOf(frames), List.copyOf(examples));
    }

    private static List<Place> pattern(String line) {
        return ResourceLines.words(line).stream().map(Place::of).toList();
    }
}
