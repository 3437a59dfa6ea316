package org.dateline.core.bench;

import java.util.List;

/**
 * What a run found.
 *
 * @param events of the timeline that was measured on
 * @param seed it was made from
 * @param server name and version
 * @param figures in the order in which they were taken
 */
public record BenchReport(long events, long seed, String server, List<Figure> figures) {
    /** Copies the list. */
    public BenchReport {
        figures = List.copyOf(figures);
    }

    /** The report as a page in Markdown. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n")
                .append("Made by\n\n    ./timeline bench --events ")
                .append(events)
                .append(" --seed ")
                .append(seed)
                .append(
                        "\n\nwhich makes a timeline of thirty years from the seed, and one with a tenth of its events, and asks")
                .append(" our own paths and plain SQL by turns.\nMilliseconds are of the machine of this run (")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors, Java ")
                .append(Runtime.version().feature())
                .append(", ")
                .append(server)
                .append(
                        "), without HTTP where it does not say so; read the ratios.\nGoals are those for ten million events, and what is not met is in"
                                + " bold. The first ten rounds of each are not counted, so that all is warm.\n\n")
                .append("| what | goal | figure | from |\n|---|---|---|---|\n");
        for (Figure figure : figures) {
            String mark = figure.met() ? "" : "**";
            page.append("| ")
                    .append(figure.what())
                    .append(" | ")
                    .append(figure.goal())
                    .append(" | ")
                    .append(mark)
                    .append(figure.figure())
                    .append(mark)
                    .append(" | ")
                    .append(figure.how())
                    .append(" |\n");
        }
        return page.toString();
    }
}
