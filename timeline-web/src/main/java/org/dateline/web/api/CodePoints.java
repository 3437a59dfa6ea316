package org.dateline.web.api;

import org.dateline.core.model.TextSpan;

/** Turns spans, which count UTF-16 units, into offsets that count Unicode code points. */
final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    /** Offset of a span's start; cheapest when asked in the order of the text. */
    int start(TextSpan span) {
        return at(span.start());
    }

    /** Offset of a span's end. */
    int end(TextSpan span) {
        return at(span.end());
    }

    private int at(int wanted) {
        int place = Math.min(wanted, text.length());
        if (place < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, place);
        unit = place;
        return point;
    }
}
