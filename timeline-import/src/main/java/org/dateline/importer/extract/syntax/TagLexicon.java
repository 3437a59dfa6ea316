package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.Lexeme;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** What each word can be, with the cost of each reading, and what it costs for one part to follow another. */
final class TagLexicon {
    private static final int REMEMBERED = 50_000;
    /** Readings with a smaller share are not tried. */
    private static final double LEAST = 0.001;
    /** Words of the longest fixed phrase. */
    private static final int LONGEST_FIXED = 4;

    private static final Set<String> GERUND_OPENERS =
            Set.of("after", "before", "by", "without", "since", "while", "when", "upon", "instead");

    private final Dictionary dictionary = Dictionary.english();
    private final Map<String, Option[]> closed = new HashMap<>();
    /** Fixed phrases by their first word: their words, each of which is read as the phrase is. */
    private final Map<String, List<Fixed>> fixed = new HashMap<>();

    private final Map<String, Option[]> remembered = new ConcurrentHashMap<>();
    private final double[][] costs = new double[Part.COUNT][Part.COUNT];

    /** A part that a word can be, and the cost of it. */
    record Option(Part part, double cost) {}

    private record Fixed(List<String> words, Option[] options) {}

    TagLexicon() {
        for (DataFile.Row row : DataFile.rows("tag-words.txt")) {
            Option[] options = options(row.list(0));
            for (String word : row.list(1)) {
                List<String> words = DataFile.parts(word, ' ');
                if (words.size() == 1) {
                    closed.put(word, options);
                } else {
                    fixed.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                            .add(new Fixed(words, options));
                }
            }
        }
        closed.put(",", new Option[] {new Option(Part.MARK, 0)});
        for (DataFile.Row row : DataFile.rows("tag-costs.txt")) {
            double cost = Double.parseDouble(row.column(2));
            for (Part before : parts(row.list(0))) {
                parts(row.list(1)).forEach(part -> costs[before.ordinal()][part.ordinal()] = cost);
            }
        }
    }

    private static Option[] options(List<String> shares) {
        List<Option> options = new ArrayList<>();
        for (String share : shares) {
            int colon = share.indexOf(':');
            double value = colon < 0 ? 1 : Double.parseDouble(share.substring(colon + 1));
            options.add(new Option(Part.named(colon < 0 ? share : share.substring(0, colon)), -Math.log(value)));
        }
        return options.toArray(new Option[0]);
    }

    private static List<Part> parts(List<String> names) {
        return names.contains("any")
                ? Arrays.asList(Part.values())
                : names.stream().map(Part::named).toList();
    }

    double cost(Part before, Part part) {
        return costs[before.ordinal()][part.ordinal()];
    }

    /** Whether the word belongs to a closed class, such as "the" and "of". */
    boolean closed(String word) {
        return closed.containsKey(word);
    }

    /** Whether the word is of a closed class and no adjective or noun, which may be part of a name ("Foreign Minister"). */
    boolean functional(String word) {
        Option[] options = closed.get(word);
        return options != null
                && options[0].part() != Part.ADJ
                && options[0].part() != Part.SG
                && options[0].part() != Part.NUM;
    }

    /** Whether a gerund is likelier behind the word than a noun without article. */
    boolean governsGerund(String word) {
        return GERUND_OPENERS.contains(word);
    }

    /** Whether the word is in the dictionary or of a closed class. */
    boolean knows(String word) {
        return closed.containsKey(word) || dictionary.lexeme(word).known();
    }

    boolean canBe(String word, Part part) {
        for (Option option : options(word)) {
            if (option.part() == part) {
                return true;
            }
        }
        return false;
    }

    /** What a token is by the fixed phrase that it belongs to ("face to face"); null where it belongs to none. */
    Option @Nullable [] fixed(List<Token> tokens, int i) {
        for (int first = i; first >= Math.max(0, i - LONGEST_FIXED + 1); first--) {
            for (Fixed each : fixed.getOrDefault(tokens.get(first).lower(), List.of())) {
                if (i < first + each.words().size() && stands(tokens, first, each.words())) {
                    return each.options();
                }
            }
        }
        return null;
    }

    private static boolean stands(List<Token> tokens, int first, List<String> words) {
        if (first + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(first + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a word in lower case can be; never empty. */
    Option[] options(String word) {
        Option[] known = closed.get(word);
        if (known == null) {
            known = remembered.get(word);
        }
        if (known != null) {
            return known;
        }
        Option[] made = open(dictionary.lexeme(word));
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(word, made);
        return made;
    }

    private static Option[] open(Lexeme lexeme) {
        List<Option> options = new ArrayList<>();
        add(options, Part.SG, lexeme.singular());
        add(options, Part.PL, lexeme.plural());
        add(options, Part.ADJ, lexeme.adjective());
        add(options, Part.ADV, lexeme.adverb());
        for (Form form : lexeme.verbs()) {
            switch (form.shape()) {
                case BASE -> {
                    once(options, Part.BASE, lexeme.verb());
                    once(options, Part.PLAIN, lexeme.verb());
                }
                case PRESENT -> once(options, Part.PRES, lexeme.verb());
                case PAST -> once(options, Part.PAST, lexeme.verb());
                case PARTICIPLE -> once(options, Part.PART, lexeme.verb());
                case GERUND -> once(options, Part.ING, lexeme.verb());
            }
        }
        if (options.isEmpty()) {
            options.add(new Option(Part.SG, 0));
        }
        return options.toArray(new Option[0]);
    }

    private static void once(List<Option> options, Part part, double share) {
        for (Option option : options) {
            if (option.part() == part) {
                return;
            }
        }
        add(options, part, share);
    }

    private static void add(List<Option> options, Part part, double share) {
        if (share >= LEAST) {
            options.add(new Option(part, -Math.log(share)));
        }
    }
}
