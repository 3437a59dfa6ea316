package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;

/** Finds the day in what was typed that its month does not have: "31 February 2025". */
final class ImpossibleDay {
    private ImpossibleDay() {}

    /** Why the day does not exist; empty when the words do not name just one day by its month, or it does exist. */
    static Optional<String> why(String typed) {
        List<Token> tokens = Lexer.tokens(typed, new TextSpan(0, typed.length()), Language.ENGLISH.words());
        List<String> months = tokens.stream()
                .flatMap(token -> Optional.ofNullable(Language.ENGLISH.words().meaning("month", token.key())).stream())
                .toList();
        List<String> days = numbers(tokens, 1, 2);
        List<String> years = numbers(tokens, 4, 4);
        if (months.size() != 1 || days.size() != 1 || years.size() > 1) {
            return Optional.empty();
        }
        String year = years.isEmpty() ? "XXXX" : years.get(0);
        try {
            Edtf.parse(year + "-%02d-%02d".formatted(Integer.parseInt(months.get(0)), Integer.parseInt(days.get(0))));
            return Optional.empty();
        } catch (EdtfException e) {
            return Optional.of(e.problem());
        }
    }

    private static List<String> numbers(List<Token> tokens, int shortest, int longest) {
        return tokens.stream()
                .map(Token::key)
                .map(key -> key.endsWith("th") ? key.substring(0, key.length() - 2) : key)
                .filter(key -> key.length() >= shortest && key.length() <= longest)
                .filter(key -> key.chars().allMatch(c -> c >= '0' && c <= '9'))
                .toList();
    }
}
