package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Fifty hits of two words: both common, one common and one rare, both rare, and both of one event's title. */
final class SearchOfTwoWords implements Measurement {
    private static final int ROUNDS = 60;
    private static final int COMMON = 60;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        SplittableRandom random = ground.random();
        List<String> words = Vocabulary.of(ground.seed()).words();
        List<String> common = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            common.add(words.get(random.nextInt(COMMON)) + " " + words.get(random.nextInt(COMMON)));
            mixed.add(words.get(random.nextInt(COMMON)) + " " + words.get(random.nextInt(words.size())));
            rare.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
        }
        List<String> titles = new ArrayList<>();
        for (Object title : ground.read(
                "SELECT title FROM event WHERE timeline_id = ? AND id = ANY (?) ORDER BY id",
                ground.id(),
                ground.events(ROUNDS).toArray(UUID[]::new))) {
            String[] parts = ((String) title).split(": ")[1].split(" ");
            titles.add(parts[0] + " " + parts[1]);
        }
        return List.of(
                figure(ground, "search, two common words", common),
                figure(ground, "search, a common and any word", mixed),
                figure(ground, "search, any two words", rare),
                figure(ground, "search, two words of one title", titles));
    }

    private static Figure figure(Ground ground, String what, List<String> texts) throws SQLException {
        return Figure.within(what, 50, Timings.of(texts.size(), round -> ground.reader()
                .events(ground.query().text(texts.get(round % texts.size())).build())));
    }
}
