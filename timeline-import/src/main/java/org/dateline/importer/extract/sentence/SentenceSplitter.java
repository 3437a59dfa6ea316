package org.dateline.importer.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;

/**
 * Cuts a text into sentences: English news, with its abbreviations, quotations and misprints. One pass over the text;
 * a sentence never reaches over the end of a paragraph.
 */
public final class SentenceSplitter {
    private static final int LONGEST_ABBREVIATION = 12;
    private static final Abbreviations ABBREVIATIONS = Abbreviations.ENGLISH;

    private final String text;
    private final int end;
    private final List<TextSpan> found = new ArrayList<>();
    private int sentenceStart;
    private boolean straightQuoteOpen;

    private SentenceSplitter(String text, TextSpan paragraph) {
        this.text = text;
        this.end = paragraph.end();
        this.sentenceStart = paragraph.start();
    }

    /** The sentences in order; every character that is not white space belongs to exactly one. */
    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraphIndex = 0;
        for (TextSpan paragraph : Paragraphs.of(text)) {
            for (TextSpan span : new SentenceSplitter(text, paragraph).spans()) {
                sentences.add(new Sentence(span, sentences.size(), paragraphIndex));
            }
            paragraphIndex++;
        }
        return List.copyOf(sentences);
    }

    private List<TextSpan> spans() {
        int at = sentenceStart;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '"') {
                straightQuoteOpen = !straightQuoteOpen;
            }
            if (!Characters.isTerminator(c)) {
                at++;
                continue;
            }
            int stop = at;
            while (at < end && Characters.isTerminator(text.charAt(at))) {
                at++;
            }
            int runEnd = at;
            at = afterClosers(at);
            if (endsSentence(stop, runEnd, at)) {
                cut(at);
            }
        }
        cut(end);
        return found;
    }

    private void cut(int at) {
        TextSpan span = Characters.trimmed(text, sentenceStart, at);
        if (span.start() < span.end()) {
            found.add(span);
        }
        sentenceStart = at;
    }

    /** Past the quotation marks and brackets that close here, also those a misprint sets apart: {@code so. ” When}. */
    private int afterClosers(int from) {
        int at = from;
        while (at < end && Characters.isCloser(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                straightQuoteOpen = !straightQuoteOpen;
            }
            at++;
        }
        int mark = afterSpaces(at);
        if (mark == at || mark >= end || !(mark + 1 == end || Characters.isSpace(text.charAt(mark + 1)))) {
            return at;
        }
        char c = text.charAt(mark);
        if (c == '”' || c == '’' || c == '»' || (c == '"' && straightQuoteOpen)) {
            straightQuoteOpen = c != '"' && straightQuoteOpen;
            return mark + 1;
        }
        return at;
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean endsSentence(int stop, int runEnd, int afterClosers) {
        int next = afterSpaces(afterClosers);
        if (next >= end) {
            return true;
        }
        int word = afterOpeners(next);
        String nextWord = wordAt(word);
        boolean onlyStop = runEnd == stop + 1 && text.charAt(stop) == '.';
        if (next == afterClosers) {
            return isMissingSpace(stop, onlyStop, afterClosers > runEnd, nextWord);
        }
        if (word >= end || !mayBegin(text.charAt(word))) {
            return false;
        }
        if (!onlyStop) {
            return text.charAt(stop) != '.' && text.charAt(stop) != '…'
                    || (stop > 0 && !Characters.isSpace(text.charAt(stop - 1)));
        }
        return stopEndsSentence(stop, afterClosers > runEnd, nextWord, Character.isDigit(text.charAt(word)));
    }

    private boolean stopEndsSentence(int stop, boolean closed, String nextWord, boolean numberFollows) {
        Optional<String> before = wordBefore(stop);
        if (before.isEmpty()) {
            return true;
        }
        String word = before.get();
        if (word.isEmpty()) {
            return closed || !(stop > sentenceStart && Characters.isSpace(text.charAt(stop - 1)) && nextWord.isEmpty());
        }
        if (ABBREVIATIONS.isTitle(word)) {
            return closed && !word.equals("St");
        }
        if (ABBREVIATIONS.isBeforeNumber(word) && !isInitial(word)) {
            return !numberFollows;
        }
        if (ABBREVIATIONS.isDoubtful(word)) {
            return ABBREVIATIONS.isStarter(nextWord);
        }
        return !isListNumber(word, stop);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** 1. at the start of a sentence numbers what follows. */
    private boolean isListNumber(String word, int stop) {
        return word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && stop - word.length() == afterSpaces(sentenceStart);
    }

    private boolean isMissingSpace(int stop, boolean onlyStop, boolean closed, String nextWord) {
        if (nextWord.isEmpty() || !Character.isUpperCase(nextWord.charAt(0))) {
            return false;
        }
        if (closed) {
            return text.charAt(stop + 1) == '”' || text.charAt(stop + 1) == '"';
        }
        String word = wordBefore(stop).orElse("");
        return onlyStop
                && word.length() >= 3
                && word.chars().allMatch(Character::isLowerCase)
                && ABBREVIATIONS.isStarter(nextWord);
    }

    private static boolean mayBegin(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || (Character.isLetter(c) && !Character.isLowerCase(c))
                || c == '$'
                || c == '£'
                || c == '€'
                || Character.isHighSurrogate(c);
    }

    private int afterOpeners(int from) {
        int at = from;
        while (at < end && at < from + 8 && (Characters.isOpener(text.charAt(at)) || isInnerSpace(at, from))) {
            at++;
        }
        return at;
    }

    private boolean isInnerSpace(int at, int from) {
        return at > from && Characters.isSpace(text.charAt(at));
    }

    private String wordAt(int from) {
        int at = from;
        while (at < end && at < from + LONGEST_ABBREVIATION && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Letters, digits and inner stops before a stop; nothing when it is longer than any abbreviation. */
    private Optional<String> wordBefore(int stop) {
        int at = stop;
        while (at > sentenceStart && isWordPart(text.charAt(at - 1))) {
            at--;
            if (stop - at > LONGEST_ABBREVIATION) {
                return Optional.empty();
            }
        }
        return Optional.of(text.substring(at, stop));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
