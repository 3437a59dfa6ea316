package org.dateline.web.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How many answers clients get in a time who each ask again as soon as they have one, and how long each took. */
final class Load {
    /** As many as there are connections to the database. */
    static final int CLIENTS = 8;

    private static final int SLICES = 10;
    private static final int WARMING = 6;
    private static final double NANOS = 1e9;

    private final List<double[]> millis = new ArrayList<>();
    private final long sliceNanos;
    private double seconds;

    private Load(Duration slice) {
        this.sliceNanos = slice.toNanos();
    }

    /** One thing alone. */
    static Load of(int clients, Duration slice, Client.Kind asked) {
        return byTurns(clients, slice, List.of(asked)).get(0);
    }

    /** Several things by turns, a slice of time each, so that what else the machine does meets all. */
    static List<Load> byTurns(int clients, Duration slice, List<Client.Kind> asked) {
        List<Load> loads = asked.stream().map(kind -> new Load(slice)).toList();
        List<AtomicInteger> rounds =
                asked.stream().map(kind -> new AtomicInteger()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (int turn = 0; turn < SLICES + WARMING; turn++) {
                for (int i = 0; i < asked.size(); i++) {
                    Load into = turn < WARMING ? new Load(slice) : loads.get(i);
                    into.slice(threads, clients, asked.get(i), rounds.get(i));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return loads;
    }

    private void slice(ExecutorService threads, int clients, Client.Kind kind, AtomicInteger round) {
        List<Client> open = new ArrayList<>();
        try {
            while (open.size() < clients) {
                open.add(kind.open());
            }
            long start = System.nanoTime();
            List<Future<double[]>> asking = open.stream()
                    .map(client -> threads.submit(() -> until(start + sliceNanos, client, round)))
                    .toList();
            for (Future<double[]> one : asking) {
                millis.add(one.get());
            }
            seconds += (System.nanoTime() - start) / NANOS;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } finally {
            open.forEach(Client::close);
        }
    }

    private static double[] until(long end, Client client, AtomicInteger round) {
        double[] took = new double[1_024];
        int count = 0;
        for (long start = System.nanoTime(); start < end; ) {
            client.ask(round.getAndIncrement());
            long now = System.nanoTime();
            if (count == took.length) {
                took = Arrays.copyOf(took, count * 2);
            }
            took[count++] = (now - start) / 1e6;
            start = now;
        }
        return Arrays.copyOf(took, count);
    }

    double perSecond() {
        return count() / seconds;
    }

    private long count() {
        return millis.stream().mapToLong(took -> took.length).sum();
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        double[] sorted =
                millis.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.0f a second, p50 %.2f, p95 %.2f ms of %d", perSecond(), at(0.5), p95(), count());
    }
}
