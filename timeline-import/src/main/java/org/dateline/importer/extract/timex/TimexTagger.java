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
        sentences.forEach(run::find);
        return run.reckon();
    }

    /** What was found in a sentence. */
    private record Read(Sentence sentence, List<Token> tokens, List<Expression> expressions, Quoted quoted) {}

    /** One pass over a text to find the expressions, and one to reckon them in the light of all of them. */
    private static final class Run {
        private final String text;
        private final DocumentPart part;
        private final @Nullable LocalDate publication;
        private final String publicationWords;
        private final RuleBook rules;
        private final List<Read> sentences = new ArrayList<>();
        private final Vantage vantage;
        private final Narration narration;
        private final DatedEvents events = new DatedEvents(Language.ENGLISH.words());
        private final List<Timex3> found = new ArrayList<>();

        Run(String text, DocumentPart part, @Nullable LocalDate publication) {
            this.text = text;
            this.part = part;
            this.publication = publication;
            this.publicationWords = Setting.words(publication);
            this.vantage = new Vantage(publication);
            this.narration = new Narration(publication, vantage);
            boolean message =
                    part == DocumentPart.TEXT && publication != null && Message.is(text, Language.ENGLISH.words());
            this.rules = message ? Language.ENGLISH.messages() : Language.ENGLISH.rules();
        }

        void find(Sentence sentence) {
            List<Token> tokens = Lexer.tokens(text, sentence.span(), Language.ENGLISH.words());
            RangeJoiner joiner = new RangeJoiner(tokens, Language.ENGLISH.tense());
            List<Expression> expressions =
                    joiner.join(new ExpressionFinder(tokens, Language.ENGLISH.words(), rules).find()).stream()
                            .filter(expression -> !Standing.isRegiment(tokens, expression))
                            .toList();
            if (!expressions.isEmpty()) {
                sentences.add(new Read(sentence, tokens, expressions, new Quoted(tokens, Language.ENGLISH.tense())));
            }
            vantage.add(sentence, tokens, expressions, Language.ENGLISH.tense());
        }

        List<Timex3> reckon() {
            for (Read read : sentences) {
                TenseReader tenses = new TenseReader(read.tokens(), Language.ENGLISH.tense());
                List<Narrated> dates = new ArrayList<>();
                for (Expression expression : read.expressions()) {
                    if (isDoubtful(expression)) {
                        continue;
                    }
                    Reckoned reckoned = reckon(read, expression, tenses);
                    NarratedReader.read(reckoned, read.sentence().index(), true).ifPresent(dates::add);
                }
                events.read(read.tokens(), dates);
            }
            return List.copyOf(found);
        }

        /** A number after "in" is only a year where others of so long ago are told of. */
        private boolean isDoubtful(Expression expression) {
            return expression.meaning() instanceof Told.EarlyYear && !vantage.isEarly();
        }

        private Reckoned reckon(Read read, Expression found, TenseReader tenses) {
            DatedEvents.Hanging hanging = events.hanging(read.tokens(), found);
            Expression expression = hanging == null ? found : hanging.expression();
            Standing standing = Standing.of(read.tokens(), expression, Language.ENGLISH.tense());
            Setting setting = setting(read, expression, tenses, standing, hanging);
            if (expression.meaning() instanceof DateRange range) {
                DateRange.Ends ends = range.ends(setting);
                int split = new RangeJoiner(read.tokens(), Language.ENGLISH.tense()).split(expression);
                if (split > 0) {
                    range(read, expression, split, ends);
                    narration.read(read.sentence(), expression, ends, standing, setting.story() != null);
                    return ends.joined();
                }
            }
            Reckoned reckoned = isSaidSometime(read, expression, setting)
                    ? Reckoned.unresolved("the text does not give the day on which it was said")
                    : expression.meaning().reckon(setting);
            add(read.tokens(), expression.first(), expression.end(), expression, reckoned, reckoned);
            narration.read(read.sentence(), expression, reckoned, standing, setting.story() != null);
            return reckoned;
        }

        private Setting setting(
                Read read,
                Expression expression,
                TenseReader tenses,
                Standing standing,
                DatedEvents.@Nullable Hanging hanging) {
            Sentence sentence = read.sentence();
            Tense tense = tenses.around(expression.first(), expression.end());
            Narrated mentioned = hanging == null ? narration.mentioned() : hanging.event();
            Setting news = new Setting(
                    publication, publicationWords, mentioned, tense, sentence.index(), null, narration.quarter());
            LocalDate said = saidOn(read, expression, tenses, news);
            if (said != null) {
                return news.saidOn(said);
            }
            Story story = narration.story(sentence, expression.meaning(), tense, standing, () -> expression
                    .meaning()
                    .reckon(news));
            return story == null ? news : news.in(story);
        }

        /** "We left yesterday," he said in 1940. */
        private boolean isSaidSometime(Read read, Expression expression, Setting setting) {
            boolean quoted =
                    Vantage.isDeictic(expression.meaning()) && read.quoted().isQuoted(expression);
            Expression saying = quoted ? read.quoted().saidOn(read.expressions()) : null;
            return saying != null
                    && !saying.meaning().isDay()
                    && saying.meaning().reckon(setting).edtf() != null;
        }

        /** The day on which a quoted "today" was said, where the sentence gives another than publication. */
        private @Nullable LocalDate saidOn(Read read, Expression expression, TenseReader tenses, Setting news) {
            if (!Vantage.isDeictic(expression.meaning()) || !read.quoted().isQuoted(expression)) {
                return null;
            }
            Expression saying = read.quoted().saidOn(read.expressions());
            if (saying == null) {
                return null;
            }
            Reckoned said = saying.meaning().reckon(news.with(tenses.around(saying.first(), saying.end())));
            return NarratedReader.read(said, news.sentence(), true)
                    .filter(Narrated::isDay)
                    .map(Narrated::first)
                    .orElse(null);
        }

        /** Each end is an expression with its own value; the date of both is the whole range. */
        private void range(Read read, Expression expression, int split, DateRange.Ends ends) {
            int first = new RangeJoiner(read.tokens(), Language.ENGLISH.tense()).first(expression);
            boolean whole = ends.joined().edtf() != null;
            add(read.tokens(), first, split, expression, ends.from(), whole ? ends.joined() : ends.from());
            add(read.tokens(), split + 1, expression.end(), expression, ends.to(), whole ? ends.joined() : ends.to());
        }

        private void add(List<Token> tokens, int first, int end, Expression of, Reckoned value, Reckoned date) {
            int last = tokens.get(end - 1).key().equals(",") ? end - 2 : end - 1;
            TextSpan span =
                    new TextSpan(tokens.get(first).start(), tokens.get(last).end());
            TextSpan words = date == value
                    ? span
                    : new TextSpan(
                            tokens.get(of.first()).start(),
                            tokens.get(of.end() - 1).end());
            found.add(new Timex3(part, span, value.type(), value.value(), when(words.in(text), of.rule(), date)));
        }
    }

    /** A reckoned date with its reason: "Thursday → 9 January 2025, the last Thursday before ...". */
    static When when(String words, String rule, Reckoned reckoned) {
        Edtf edtf = reckoned.edtf();
        String shown = words.replace('\n', ' ');
        String reason = edtf == null
                ? "‘" + shown + "’ " + reckoned.whyNoDate()
                : shown + " → " + EdtfWords.english(edtf) + ", " + reckoned.how();
        When.Basis basis =
                edtf == null ? When.Basis.NONE : reckoned.anchor() == null ? When.Basis.EXPLICIT : When.Basis.RELATIVE;
        return new When(edtf, reckoned.zone(), basis, rule, reckoned.anchor(), reckoned.inferred(), reason, words);
    }
}
