package org.dateline.core.time;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says an {@link Edtf} in English words that a reader understands: {@code [2024-05-03..2024-05-05]} is
 * "between 3 and 5 May 2024 (one day of these)". */
public final class EdtfWords {
    private EdtfWords() {}

    /** The date in words, to stand in the middle of a sentence. */
    public static String english(Edtf edtf) {
        EdtfShape shape = edtf.shape();
        if (shape instanceof EdtfShape.Single single) {
            return PointWords.english(single.point());
        }
        if (shape instanceof EdtfShape.Interval interval) {
            return interval(interval.start(), interval.end());
        }
        EdtfShape.Choice choice = (EdtfShape.Choice) shape;
        return choice.members().size() == 1
                ? member(choice.members().get(0), choice.oneOf())
                : list(choice.members(), choice.oneOf());
    }

    private static String interval(EdtfEnd start, EdtfEnd end) {
        if (start.point() != null && end.point() != null) {
            return "from " + pair(start.point(), " to ", end.point());
        }
        if (start.point() != null) {
            return "from " + PointWords.english(start.point()) + (end.isOpen() ? " on" : " to an unknown date");
        }
        if (end.point() != null) {
            return (start.isOpen() ? "until " : "from an unknown date to ") + PointWords.english(end.point());
        }
        return "at any time";
    }

    private static String member(EdtfShape.Member member, boolean oneOf) {
        EdtfPoint first = member.first();
        EdtfPoint last = member.last();
        if (first != null && last != null && member.isRange()) {
            return oneOf
                    ? "between " + pair(first, " and ", last) + " (one " + unit(first) + " of these)"
                    : "every " + unit(first) + " from " + pair(first, " to ", last);
        }
        if (first != null) {
            return PointWords.english(first) + (member.isRange() ? " or later" : "");
        }
        return last == null ? "at any time" : PointWords.english(last) + " or earlier";
    }

    private static String list(List<EdtfShape.Member> members, boolean oneOf) {
        List<String> words = members.stream().map(m -> inList(m)).collect(Collectors.toList());
        String last = words.remove(words.size() - 1);
        return String.join(", ", words) + (oneOf ? " or " : " and ") + last;
    }

    private static String inList(EdtfShape.Member member) {
        return member.isRange() && member.first() != null && member.last() != null
                ? pair(member.first(), " to ", member.last())
                : member(member, true);
    }

    private static String unit(EdtfPoint point) {
        return point.precision().name().toLowerCase(Locale.ROOT);
    }

    /** Two dates with what they share said once: "3 and 5 May 2024". */
    private static String pair(EdtfPoint first, String joint, EdtfPoint last) {
        String end = PointWords.english(last);
        String shared = sharedTail(PointWords.english(first), end, first, last);
        String start = PointWords.english(first);
        return start.substring(0, start.length() - shared.length()) + joint + end;
    }

    private static String sharedTail(String start, String end, EdtfPoint first, EdtfPoint last) {
        if (!isPlain(first) || !isPlain(last) || first.precision() != last.precision()) {
            return "";
        }
        if (first.day() != null && !first.day().equals(last.day())) {
            String month = tailAfterFirstSpace(start);
            if (month.equals(tailAfterFirstSpace(end))) {
                return month;
            }
        }
        String year = start.substring(Math.max(0, start.lastIndexOf(' ')));
        return first.month() != null && !same(first.month(), last.month()) && end.endsWith(year) ? year : "";
    }

    private static boolean same(String month, @Nullable String other) {
        return month.equals(other);
    }

    private static String tailAfterFirstSpace(String words) {
        return words.substring(Math.max(0, words.indexOf(' ')));
    }

    private static boolean isPlain(EdtfPoint point) {
        return point.clock() == null
                && !point.approximate()
                && !point.uncertain()
                && point.text().indexOf('X') < 0
                && point.year().least() > 0;
    }
}
