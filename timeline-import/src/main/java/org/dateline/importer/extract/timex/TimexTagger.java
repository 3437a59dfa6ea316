package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.dateline.core.time.When;
import org.dateline.importer.extract.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds temporal expressions and resolves them: rules find the words ({@link RuleBook}), a reading gives their meaning,
 * and the meaning is reckoned from the publication date, the tense of its clause and the date last told of.
 */
public final class TimexTagger {

    /** The expressions of one part of a document in text order; spans do not overlap. */
    public List<Timex3> tag(Document document, DocumentPart part, List<Sentence> sentences) {
        Published published = document.published();
        Run run = new Run(document.part(part), part, published == null ? null : published.date());
        sentences.forEach(run::sentence);
        return List.copyOf(run.found);
    }

    /** One pass over a text; remembers the date last told of. */
    private static final class Run {
        private final String text;
        private final DocumentPart part;
        private final @Nullable LocalDate publication;
        private final String publicationWords;
        private final RuleBook rules;
        private final List<Timex3> found = new ArrayList<>();
        private @Nullable Narrated narrated;

        Run(String text, DocumentPart part, @Nullable LocalDate publication) {
            this.text = text;
            this.part = part;
            this.publication = publication;
            this.publicationWords = Setting.words(publication);
            boolean message =
                    part == DocumentPart.TEXT && publication != null && Message.is(text, Language.ENGLISH.words());
            this.rules = message ? Language.ENGLISH.messages() : Language.ENGLISH.rules();
        }

        void sentence(Sentence sentence) {
            List<Token> tokens = Lexer.tokens(text, sentence.span(), Language.ENGLISH.words());
            TenseReader tenses = new TenseReader(tokens, Language.ENGLISH.tense());
            for (Expression expression : new ExpressionFinder(tokens, Language.ENGLISH.words(), rules).find()) {
                Tense tense = tenses.around(expression.first(), expression.end());
                Setting setting = new Setting(publication, publicationWords, narrated, tense, sentence.index());
                Reckoned reckoned = expression.meaning().reckon(setting);
                found.add(timex(tokens, expression, reckoned));
                if (!expression.meaning().isComparison()) {
                    NarratedReader.read(reckoned, sentence.index()).ifPresent(told -> narrated = told);
                }
            }
        }

        private Timex3 timex(List<Token> tokens, Expression expression, Reckoned reckoned) {
            int start = tokens.get(expression.first()).start();
            int end = tokens.get(expression.end() - 1).end();
            TextSpan span = new TextSpan(start, end);
            return new Timex3(
                    part, span, reckoned.type(), reckoned.value(), when(span.in(text), expression.rule(), reckoned));
        }
    }

    /** A reckoned date with its reason: "Thursday → 9 January 2025, the last Thursday before ...". */
    static When when(String words, String rule, Reckoned reckoned) {
        Edtf edtf = reckoned.edtf();
        String shown = words.replace('\n', ' ');
        String reason = edtf == null
                ? "‘" + shown + "’ gives no date: " + reckoned.how()
                : shown + " → " + EdtfWords.english(edtf) + ", " + reckoned.how();
        When.Basis basis =
                edtf == null ? When.Basis.NONE : reckoned.anchor() == null ? When.Basis.EXPLICIT : When.Basis.RELATIVE;
        return new When(edtf, reckoned.zone(), basis, rule, reckoned.anchor(), reckoned.inferred(), reason, words);
    }
}
