package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.Precision;
import org.jspecify.annotations.Nullable;

/** Writes dates into the frame that stands around them: "before 1945", "until early 2024", "from Thursday to Monday". */
final class FramedDate {
    private static final List<String> BETWEEN = List.of("..", ",", "/");

    private FramedDate() {}

    /** The date of the whole; where there is none the reason says why. */
    static Reckoned of(List<Reckoned> dates, PhraseFrames.Frame frame) {
        Reckoned first = dates.get(0);
        Optional<Reckoned> unknown =
                dates.stream().filter(date -> date.edtf() == null).findFirst();
        if (unknown.isPresent() || frame.writes().equals(PhraseFrames.FIRST)) {
            return unknown.orElse(first);
        }
        Reckoned last = dates.get(dates.size() - 1);
        if (isRange(frame) && isReversed(first, last)) {
            return Reckoned.unresolved("it ends before it begins");
        }
        try {
            Edtf edtf = Edtf.parse(written(frame.writes(), edtf(first), edtf(last)));
            return dates.size() == 1 ? first.with(edtf) : first.to(last, first.value(), edtf);
        } catch (EdtfException e) {
            return Reckoned.unresolved("EDTF has no way to write it");
        }
    }

    static boolean isRange(PhraseFrames.Frame frame) {
        return frame.writes().indexOf('2') >= 0 && frame.writes().indexOf(',') < 0;
    }

    /** Whether the end of a range is over before its beginning. */
    static boolean isReversed(Reckoned first, Reckoned last) {
        Optional<CalendarTime> begin = Optional.ofNullable(first.edtf()).flatMap(Edtf::earliestInclusive);
        Optional<CalendarTime> end = Optional.ofNullable(last.edtf()).flatMap(Edtf::latestExclusive);
        return begin.isPresent() && end.isPresent() && end.get().compareTo(begin.get()) <= 0;
    }

    private static Edtf edtf(Reckoned date) {
        return Objects.requireNonNull(date.edtf());
    }

    private static String written(String frame, Edtf first, Edtf last) {
        char mark = frame.charAt(frame.length() - 1);
        if (mark == '~' || mark == '?') {
            return marked(first.toString(), mark);
        }
        if (frame.indexOf(',') > 0) {
            boolean oneOf = frame.charAt(0) == '[';
            return frame.replace("1", "F")
                    .replace("2", oneOf ? plain(last) : last.toString())
                    .replace("F", oneOf ? plain(first) : first.toString());
        }
        boolean isEnd = frame.endsWith("..1]") || frame.endsWith("/1");
        return frame.replace("<1", "B")
                .replace("1>", "A")
                .replace("1", "F")
                .replace("2", end(last))
                .replace("F", isEnd ? end(first) : begin(first))
                .replace("B", before(first))
                .replace("A", after(first));
    }

    /** Each day of a list is approximate or uncertain, or both. */
    private static String marked(String edtf, char mark) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= edtf.length(); i++) {
            char c = i == edtf.length() ? ' ' : edtf.charAt(i);
            char last = i == 0 ? ' ' : edtf.charAt(i - 1);
            boolean ends = Character.isLetterOrDigit(last) && " .,/]}".indexOf(c) >= 0;
            marked.append(ends ? String.valueOf(mark) : "");
            if (c != ' ') {
                marked.append((c == '~' || c == '?') && c != mark ? '%' : c);
            }
        }
        return marked.toString();
    }

    /** Without the brackets of a list. */
    private static String plain(Edtf edtf) {
        String text = edtf.toString();
        return edtf.isOneOf() ? text.substring(1, text.length() - 1) : text;
    }

    private static String begin(Edtf edtf) {
        String text = plain(edtf);
        int to = text.length();
        for (String between : BETWEEN) {
            int at = text.indexOf(between);
            to = at < 0 ? to : Math.min(to, at);
        }
        return text.substring(0, to);
    }

    private static String end(Edtf edtf) {
        String text = plain(edtf);
        int from = 0;
        for (String between : BETWEEN) {
            int at = text.lastIndexOf(between);
            from = at < 0 ? from : Math.max(from, at + between.length());
        }
        return text.substring(from);
    }

    /** The last year, month or day before a date: "before 1945" ends with 1944; the day of a clock time is part of it. */
    private static String before(Edtf edtf) {
        Edtf widest = edtf.toString().indexOf(',') > 0 ? Edtf.parse(end(edtf)) : edtf;
        LocalDate first = firstDay(widest);
        return first == null
                ? ""
                : Edtf.holding(isClock(widest) ? first : first.minusDays(1), widest.precision())
                        .toString();
    }

    private static String after(Edtf edtf) {
        Edtf widest = edtf.toString().indexOf(',') > 0 ? Edtf.parse(begin(edtf)) : edtf;
        LocalDate first = firstDay(widest);
        if (isClock(widest) && first != null) {
            return Edtf.ofDay(first).toString();
        }
        return widest.latestExclusive()
                .map(time -> Edtf.holding(time.toLocalDateTime().toLocalDate(), widest.precision())
                        .toString())
                .orElse("");
    }

    private static boolean isClock(Edtf edtf) {
        return edtf.precision().compareTo(Precision.DAY) > 0;
    }

    static @Nullable LocalDate firstDay(@Nullable Edtf edtf) {
        return edtf == null
                ? null
                : edtf.earliestInclusive()
                        .map(time -> time.toLocalDateTime().toLocalDate())
                        .orElse(null);
    }
}
