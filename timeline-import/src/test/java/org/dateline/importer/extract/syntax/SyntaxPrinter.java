package org.dateline.importer.extract.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.importer.extract.reading.ReadSentence;

/** Prints the grammar of each line of its input, for looking at. */
final class SyntaxPrinter {
    private SyntaxPrinter() {}

    /** Reads lines until the input ends. */
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            for (ReadSentence sentence : Parsed.sentences(line)) {
                print(sentence);
            }
        }
    }

    private static void print(ReadSentence s) {
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < s.size(); i++) {
            tagged.append(s.token(i).text())
                    .append('/')
                    .append(s.syntax().tags().get(i))
                    .append(' ');
        }
        System.out.println("\n" + tagged);
        List<Predicate> predicates = s.syntax().predicates();
        List<String> written = Parsed.predicates(s);
        for (int i = 0; i < predicates.size(); i++) {
            Predicate p = predicates.get(i);
            System.out.println("  " + i + " " + written.get(i));
            System.out.println("      {" + Parsed.words(s, p.first(), p.end()) + "}");
        }
    }
}
