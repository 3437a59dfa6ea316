package org.dateline.core.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dateline.core.bench.SyntheticEvent.SyntheticDate;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;

/**
 * Thirty years of made events: a steady flow with bursts, few parties and words often and many seldom, most dates days,
 * some months, years, hours, open or unknown. Event n depends on the seed and n alone.
 */
final class SyntheticHistory {
    static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    static final LocalDate END = LocalDate.of(2025, 1, 1);

    /** Events for each document. */
    static final int PER_DOCUMENT = 3;

    private static final int BURSTS = 400;
    private static final long DAY = 86_400;
    private static final EventType[] TYPES = EventType.values();
    private static final Zipf WORDS = new Zipf(Vocabulary.SIZE, 8);
    private static final Zipf ACTORS = new Zipf(Cast.ACTORS, 3);
    private static final Zipf PLACES = new Zipf(600, 3);
    private static final Zipf KINDS = new Zipf(TYPES.length, 1);

    private final long seed;
    private final long timelineId;
    private final Vocabulary vocabulary;
    private final Cast cast;
    private final long[] bursts = new long[BURSTS];

    SyntheticHistory(long seed, long timelineId, Vocabulary vocabulary, Cast cast) {
        this.seed = seed;
        this.timelineId = timelineId;
        this.vocabulary = vocabulary;
        this.cast = cast;
        SplittableRandom random = new SplittableRandom(seed ^ 0xB025);
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = anyDay(random);
        }
    }

    SyntheticEvent event(long number) {
        SplittableRandom random = random(seed, number);
        long day = random.nextDouble() < 0.6 ? anyDay(random) : burstDay(random);
        int[] words = new int[22 + random.nextInt(16)];
        for (int i = 0; i < words.length; i++) {
            words[i] = WORDS.draw(random);
        }
        List<String> quotes = new ArrayList<>();
        long[] documents = documents(random, number);
        int perQuote = (words.length - 6) / documents.length;
        for (int i = 0; i < documents.length; i++) {
            quotes.add(text(words, 6 + i * perQuote, 6 + (i + 1) * perQuote));
        }
        int[] actors = actors(random);
        return new SyntheticEvent(
                id(timelineId, seed, number),
                TYPES[TYPES.length - 1 - KINDS.draw(random)],
                date(random, day),
                cast.actors().get(actors[0]) + ": " + text(words, 0, 6),
                quotes,
                actors,
                random.nextInt(10) < 6 ? PLACES.draw(random) : -1,
                documents,
                modality(random),
                Math.min(100, (int) (-18 * Math.log(1 - random.nextDouble()))),
                Math.round((0.5 + random.nextDouble() / 2) * 1000) / 1000.0);
    }

    private static long anyDay(SplittableRandom random) {
        long days = END.toEpochDay() - FIRST.toEpochDay();
        return FIRST.toEpochDay() + (long) (Math.sqrt(random.nextDouble()) * days);
    }

    /** Much on the first day, and less on each that follows. */
    private long burstDay(SplittableRandom random) {
        long since = (long) (-12 * Math.log(1 - random.nextDouble()));
        return Math.min(bursts[random.nextInt(BURSTS)] + since, END.toEpochDay() - 1);
    }

    private static SyntheticDate date(SplittableRandom random, long day) {
        int kind = random.nextInt(100);
        LocalDate on = LocalDate.ofEpochDay(day);
        if (kind < 80) {
            return new SyntheticDate(on.toString(), day * DAY, (day + 1) * DAY);
        } else if (kind < 90) {
            LocalDate month = on.withDayOfMonth(1);
            return new SyntheticDate(on.toString().substring(0, 7), start(month), start(month.plusMonths(1)));
        } else if (kind < 95) {
            LocalDate year = on.withDayOfYear(1);
            return new SyntheticDate(on.toString().substring(0, 4), start(year), start(year.plusYears(1)));
        } else if (kind < 97) {
            int minute = random.nextInt(1440);
            String time = String.format("T%02d:%02d", minute / 60, minute % 60);
            return new SyntheticDate(on + time, day * DAY + minute * 60L, day * DAY + minute * 60L + 60);
        } else if (kind < 98) {
            return new SyntheticDate("../" + on, null, (day + 1) * DAY);
        }
        return kind < 99 ? new SyntheticDate(on + "/..", day * DAY, null) : new SyntheticDate(null, null, null);
    }

    private static long start(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    private static long[] documents(SplittableRandom random, long number) {
        long own = number / PER_DOCUMENT;
        int many = random.nextInt(10) < 8 ? 1 : 2 + random.nextInt(2);
        long[] documents = new long[(int) Math.min(many, own + 1)];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = own - i;
        }
        return documents;
    }

    private static int[] actors(SplittableRandom random) {
        Set<Integer> actors = new LinkedHashSet<>();
        int many = 1 + random.nextInt(2) + random.nextInt(2) + (random.nextInt(5) == 0 ? 1 : 0);
        while (actors.size() < many) {
            actors.add(ACTORS.draw(random));
        }
        return actors.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Modality modality(SplittableRandom random) {
        int of = random.nextInt(100);
        if (of < 62) {
            return Modality.HAPPENED;
        } else if (of < 74) {
            return Modality.CLAIMED;
        }
        return of < 86 ? Modality.PLANNED : Modality.values()[random.nextInt(Modality.values().length)];
    }

    private String text(int[] words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? " " : "").append(vocabulary.words().get(words[i]));
        }
        return text.toString();
    }

    /** An id of version 8 as the store makes them: the timeline's number, then what follows from seed and number. */
    static UUID id(long timelineId, long seed, long number) {
        SplittableRandom random = random(~seed, number);
        long high = timelineId << 32 | random.nextLong() & 0xFFFF_0FFFL | 0x8000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Far apart for neighbours: seeds that differ by a step of the generator would give each other's numbers, shifted. */
    static SplittableRandom random(long seed, long number) {
        return new SplittableRandom(new SplittableRandom(seed + number).nextLong() ^ seed);
    }
}
