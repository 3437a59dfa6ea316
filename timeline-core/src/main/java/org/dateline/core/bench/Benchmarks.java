package org.dateline.core.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.core.store.TimelineWriter;

/** Makes a timeline from a seed, or takes the one that an earlier run made, and measures on it what there is to measure. */
@ApplicationScoped
public class Benchmarks {
    /** Fewest events of a timeline to measure on. */
    public static final long FEWEST = 1_000;

    private static final String MADE = "bench-";
    private static final long PROGRESS = 100_000;

    /** In this order: what writes comes after what reads. */
    private static final List<Measurement> ALL = List.of(
            new BinsOfView(),
            new BestLabels(),
            new ViewsWithFilters(),
            new ActorPage(),
            new SearchOfTwoWords(),
            new WindowOfEvents(),
            new NearDuplicates(),
            new WriteOfPerson(),
            new BulkIngest(100));

    private final AgroalDataSource database;
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final ActorReader actors;
    private final DocumentIngest ingest;

    Benchmarks(
            AgroalDataSource database,
            TimelineReader reader,
            TimelineWriter writer,
            ActorReader actors,
            DocumentIngest ingest) {
        this.database = database;
        this.reader = reader;
        this.writer = writer;
        this.actors = actors;
        this.ingest = ingest;
    }

    /**
     * Measures everything.
     *
     * @param events how many the timeline has, at least {@link #FEWEST}
     * @param seed any number; the same makes the same timeline
     * @param further what is measured after what is listed here
     * @param told is told in lines what goes on
     * @throws BenchException if the store holds other timelines, whose reader would find made ones beside them, or the
     *     database refuses
     */
    public BenchReport run(long events, long seed, List<Measurement> further, Consumer<String> told) {
        if (events < FEWEST) {
            throw new BenchException("at least " + FEWEST + " events are needed, not " + events);
        }
        List<String> there =
                reader.timelines(true).stream().map(TimelineSummary::name).toList();
        if (!there.stream().allMatch(name -> name.startsWith(MADE))) {
            throw new BenchException(
                    "there are timelines here that are not made for measuring; give a folder of its own"
                            + " with --data NEWDIR");
        }
        String timeline = MADE + events + "-" + Long.toUnsignedString(seed, 36);
        try (Connection connection = database.getConnection()) {
            String tenth = timeline + "-tenth";
            if (!there.contains(timeline)) {
                load(connection, events, seed, timeline, tenth, told);
            }
            long id = number(connection, timeline);
            Ground ground = new Ground(connection, reader, writer, actors, database, ingest, timeline, id, tenth, seed);
            List<Figure> figures = new ArrayList<>();
            for (Measurement measurement :
                    Stream.concat(ALL.stream(), further.stream()).toList()) {
                List<Figure> found = measurement.on(ground);
                found.forEach(figure -> told.accept(
                        figure.what() + ": " + figure.figure() + " (" + figure.goal() + "; " + figure.how() + ")"));
                figures.addAll(found);
            }
            String server = connection.getMetaData().getDatabaseProductVersion();
            return new BenchReport(events, seed, "PostgreSQL " + server, figures);
        } catch (SQLException e) {
            throw new BenchException("cannot measure: " + e.getMessage(), e);
        }
    }

    private static void load(
            Connection connection, long events, long seed, String timeline, String tenth, Consumer<String> told)
            throws SQLException {
        told.accept("making a timeline of " + events + " events, and one of a tenth ...");
        List<SyntheticTimeline.Order> orders =
                List.of(new SyntheticTimeline.Order(timeline, events), new SyntheticTimeline.Order(tenth, events / 10));
        long[] next = {PROGRESS};
        SyntheticTimeline.load(connection, seed, orders, made -> {
            if (made >= next[0]) {
                told.accept(made + " events");
                next[0] += PROGRESS;
            }
        });
    }

    private static long number(Connection connection, String timeline) throws SQLException {
        try (var query = connection.prepareStatement("SELECT id FROM timeline WHERE name = ?")) {
            query.setString(1, timeline);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
