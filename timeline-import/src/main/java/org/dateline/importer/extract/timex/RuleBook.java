package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's rules, the files in {@code rules} of a {@link Language}; finds the longest match at a token. */
final class RuleBook {
    private record Candidate(TemporalRule rule, RulePattern pattern) {}

    private final List<TemporalRule> rules;
    private final List<Candidate> patterns = new ArrayList<>();
    private final Openings openings = new Openings();

    private RuleBook(List<TemporalRule> rules, Vocabulary words) {
        this.rules = List.copyOf(rules);
        for (TemporalRule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                openings.add(patterns.size(), pattern, words);
                patterns.add(new Candidate(rule, pattern));
            }
        }
    }

    List<TemporalRule> rules() {
        return rules;
    }

    /** The longest match that begins at a token; a rule that asks for a word before wins over one that does not. */
    @Nullable
    Match longest(Slots slots, List<Token> tokens, int at) {
        Match best = null;
        BitSet candidates = openings.at(tokens, at);
        if (candidates.isEmpty()) {
            return null;
        }
        List<RulePattern.Capture> captures = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Candidate candidate = patterns.get(i);
            captures.clear();
            int end = candidate.pattern().match(slots, tokens, at, captures);
            if (end > at
                    && candidate.rule().allows(slots, tokens, at, end)
                    && (best == null || isBetter(candidate.rule(), end, best))) {
                best = new Match(candidate.rule(), at, end, List.copyOf(captures));
            }
        }
        return best;
    }

    private static boolean isBetter(TemporalRule rule, int end, Match best) {
        return end > best.end()
                || (end == best.end()
                        && !rule.after().isEmpty()
                        && best.rule().after().isEmpty());
    }

    /** Reads rules from the lines of one or more files. */
    static RuleBook read(List<String> ruleLines, Vocabulary words) {
        List<TemporalRule> rules = new ArrayList<>();
        RuleLines lines = null;
        for (String line : ruleLines) {
            if (line.startsWith("rule ")) {
                if (lines != null) {
                    rules.add(lines.toRule());
                }
                lines = new RuleLines(line.substring(5).trim());
            } else if (lines != null) {
                lines.add(line);
            }
        }
        if (lines != null) {
            rules.add(lines.toRule());
        }
        return new RuleBook(rules, words);
    }

    /** The lines of one rule while it is read. */
    private static final class RuleLines {
        private final String name;
        private final List<String> means = new ArrayList<>();
        private final List<RulePattern> patterns = new ArrayList<>();
        private final Map<String, Set<String>> words = new HashMap<>();
        private final List<String> examples = new ArrayList<>();

        RuleLines(String name) {
            this.name = name;
        }

        void add(String line) {
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            String rest = line.substring(space + 1).trim();
            switch (kind) {
                case "means" -> means.addAll(ResourceLines.words(rest));
                case "/" -> patterns.add(RulePattern.compile(rest));
                case "=" -> examples.add(rest);
                case "after", "not-after", "before", "not-before" ->
                    words.put(kind, new HashSet<>(ResourceLines.words(rest)));
                default -> throw new IllegalStateException("rule " + name + " has a line of no kind: " + line);
            }
        }

        TemporalRule toRule() {
            return new TemporalRule(
                    name,
                    means.get(0),
                    List.copyOf(means.subList(1, means.size())),
                    List.copyOf(patterns),
                    words.getOrDefault("after", Set.of()),
                    words.getOrDefault("not-after", Set.of()),
                    words.getOrDefault("before", Set.of()),
                    words.getOrDefault("not-before", Set.of()),
                    List.copyOf(examples));
        }
    }
}
