package org.dateline.web.api;

import java.util.List;
import java.util.UUID;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.LaneView;
import org.dateline.core.time.CalendarTime;
import org.dateline.web.date.DateWords;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the interactive view draws; times are seconds since 1970 of the calendar as written. */
@Schema(name = "View")
public record ViewJson(
        String timeline,

        @Schema(description = "Where the window begins, inclusive")
        long from,

        @Schema(description = "Where the window ends, exclusive")
        long to,

        @Schema(description = "Where the first dated event of the whole timeline begins") @Nullable
        Long first,

        @Schema(description = "Where the last dated event of the whole timeline ends") @Nullable
        Long last,

        @Schema(description = "Events that fit the filters and have no date")
        long undated,

        @Schema(description = "Where the first bin begins: at or before from")
        long start,

        @Schema(description = "How long a bin is in seconds: a power of two, and bins begin at its multiples")
        long width,

        @Schema(description = "How many bins there are, at most as many as asked for")
        int bins,

        @Schema(
                description =
                        "Events that began before start and reach beyond it; they are in no bin. 100 means 100 or more")
        int spanning,

        @Schema(
                description =
                        "Whether counts are estimates from a part of the events, as behind a filter that many events of"
                                + " a large timeline may fit; labels may then miss some of the best")
        boolean approximate,

        List<LaneJson> lanes,
        List<LabelJson> labels) {

    /** Counts of one lane. */
    @Schema(name = "Lane")
    public record LaneJson(String name, long total, int[] counts) {}

    /** An event with its title. */
    @Schema(name = "Label")
    public record LabelJson(
            @Schema(description = "Index of its lane") int lane,
            UUID id,
            String title,
            @Nullable String edtf,
            @Schema(description = "Its date in words") String when,
            @Nullable Long earliest,

            @Schema(description = "First second after it; null when open") @Nullable
            Long latest,

            String status,
            int significance,
            String url) {
        static LabelJson of(LaneView.Label label) {
            EventRow event = label.event();
            return new LabelJson(
                    label.lane(),
                    event.id(),
                    event.title(),
                    event.edtf(),
                    DateWords.of(event.edtf()),
                    seconds(event.earliest()),
                    seconds(event.latest()),
                    event.status().label(),
                    event.significance(),
                    Links.event(event.id()));
        }
    }

    static ViewJson of(LaneQuery asked, CalendarTime from, CalendarTime to, LaneView view) {
        return new ViewJson(
                asked.query().timeline(),
                from.seconds(),
                to.seconds(),
                seconds(view.extent().first()),
                seconds(view.extent().last()),
                view.extent().undated(),
                view.start().seconds(),
                1L << view.binExponent(),
                view.bins(),
                view.spanning(),
                view.approximate(),
                view.lanes().stream()
                        .map(lane -> new LaneJson(lane.name(), lane.total(), lane.counts()))
                        .toList(),
                view.labels().stream().map(LabelJson::of).toList());
    }

    private static @Nullable Long seconds(@Nullable CalendarTime time) {
        return time == null ? null : time.seconds();
    }
}
