package org.dateline.web.event;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Signal;

/**
 * What speaks for or against something, as a page shows it.
 *
 * @param name what it is
 * @param points its share, with its sign
 */
public record SignalItem(String name, String points) {

    /** Shares of a sum, without decimals. */
    static List<SignalItem> points(List<Signal> signals) {
        return signals.stream()
                .map(signal -> new SignalItem(signal.name(), signed("%.0f", signal.points())))
                .toList();
    }

    /** Shares in log-odds, with one decimal; what weighs nothing is left out. */
    static List<SignalItem> odds(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> signal.points() != 0)
                .map(signal -> new SignalItem(signal.name(), signed("%.1f", signal.points())))
                .toList();
    }

    private static String signed(String format, double points) {
        String size = String.format(Locale.ROOT, format, Math.abs(points));
        return points < 0 ? "−" + size : "+" + size;
    }
}
