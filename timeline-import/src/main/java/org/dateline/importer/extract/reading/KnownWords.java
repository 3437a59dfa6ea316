package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.ActorLexicon.Alias;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.Phrases;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Titles.Title;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** The names, titles and nouns that the data files know, as trees of tokens. */
final class KnownWords {
    private final Phrases<Alias> aliases = new Phrases<>();
    private final Phrases<Title> titles = new Phrases<>();
    private final Phrases<Title> pluralTitles = new Phrases<>();
    private final Phrases<String> institutions = new Phrases<>();
    private final Phrases<String> collectives = new Phrases<>();

    KnownWords(ActorLexicon lexicon, Titles titles) {
        lexicon.aliases((name, alias) -> {
            aliases.add(words(name), alias);
            aliases.add(words(DataFile.plain(name)), alias);
        });
        titles.all((words, title) -> {
            this.titles.add(parts(words), title);
            if (title.office()) {
                pluralTitles.add(parts(words + "s"), title);
            }
        });
        for (DataFile.Row row : DataFile.rows("institutions.txt")) {
            String name = row.column(0);
            institutions.add(words(name.toLowerCase(Locale.ROOT)), name);
            row.list(1).forEach(other -> institutions.add(words(other), name));
        }
        Words.COLLECTIVE.all().forEach(noun -> collectives.add(words(noun), noun));
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(phrase, new TextSpan(0, phrase.length()))) {
            words.add(key(token));
        }
        return words;
    }

    /** A title in lower case: its points belong to its words. */
    private static List<String> parts(String words) {
        return DataFile.parts(words, ' ');
    }

    private static String key(Token token) {
        return token.text().indexOf('’') < 0 ? token.text() : token.text().replace('’', '\'');
    }

    /**
     * The longest known phrase that starts at each token of a sentence.
     *
     * @param <T> what it means
     */
    static final class Found<T> {
        /** For each token one past the phrase that starts there, 0 for none; empty where none starts at any. */
        private int[] ends = {};

        private List<@Nullable T> meanings = List.of();

        private Found(List<Token> tokens, Phrases<T> phrases, boolean lower) {
            for (int i = 0; i < tokens.size(); i++) {
                Phrases.Node<T> node = phrases.root();
                for (int at = i; at < tokens.size(); at++) {
                    Token token = tokens.get(at);
                    node = node.next(lower ? token.lower() : key(token));
                    if (node == null) {
                        break;
                    }
                    if (node.meaning() != null) {
                        found(tokens.size(), i, at + 1, node.meaning());
                    }
                }
            }
        }

        private void found(int size, int first, int end, @Nullable T meaning) {
            if (ends.length == 0) {
                ends = new int[size];
                meanings = new ArrayList<>(Collections.nCopies(size, null));
            }
            ends[first] = end;
            meanings.set(first, meaning);
        }

        /** One past the phrase, or the token itself where none starts. */
        int end(int at) {
            return at(at) ? ends[at] : at;
        }

        boolean at(int at) {
            return at < ends.length && ends[at] > 0;
        }

        @Nullable
        T meaning(int at) {
            return at < ends.length ? meanings.get(at) : null;
        }
    }

    /** What is known of the words of one sentence. */
    final class InSentence {
        final List<Token> tokens;
        final Found<Alias> aliases;
        final Found<Title> titles;
        final Found<Title> pluralTitles;
        final Found<String> institutions;
        final Found<String> collectives;

        private InSentence(List<Token> tokens) {
            this.tokens = tokens;
            this.aliases = new Found<>(tokens, KnownWords.this.aliases, false);
            this.titles = new Found<>(tokens, KnownWords.this.titles, true);
            this.pluralTitles = new Found<>(tokens, KnownWords.this.pluralTitles, true);
            this.institutions = new Found<>(tokens, KnownWords.this.institutions, true);
            this.collectives = new Found<>(tokens, KnownWords.this.collectives, true);
        }

        Token token(int at) {
            return tokens.get(at);
        }

        int size() {
            return tokens.size();
        }

        boolean is(int at, String word) {
            return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
        }

        String lower(int at) {
            return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
        }
    }

    InSentence in(List<Token> tokens) {
        return new InSentence(tokens);
    }
}
