package org.dateline.importer.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Prose of a length. */
@State(Scope.Benchmark)
public class Prose {
    private static final List<String> SENTENCES = List.of(
            "The foreign minister of Arvonia will meet her colleague in the capital on Thursday.",
            "Talks broke off last week after three days, and nobody would say when they go on.",
            "Mr. Holm, who was sworn in on Jan. 20, 2021, told reporters that the border stays open.",
            "The treaty was signed on 8 December 1987 and ended in August 2019.",
            "Envoys from both sides sat at one table again, which a year ago nobody had thought possible.",
            "\"We have waited for ten years,\" the president said late on Friday, \"and we shall wait no longer.\"",
            "The ministry gave no figures for the third quarter.",
            "By the end of the month the last of the observers, some of them there since the 1990s, had left.",
            "Between 3 and 5 May the two delegations, each of forty people, will see the site for themselves.",
            "A spokesman called the report false and asked the paper to take it back.",
            "The ceasefire, agreed at 5 p.m. on Monday, held overnight in most places.",
            "Neither the bridge nor the road to it can be used until the mines are gone.",
            "Every two years the commission reports to the council; this spring it did not.",
            "In the harbour the ships lay with their lights out, and from the hill one could count them.");

    @Param({"1000", "3000", "10000", "100000", "1000000"})
    public int characters;

    public Document document = new Document("", null, "", null, null, null);

    @Setup
    public void write() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        text.setLength(characters);
        Published published = new Published(LocalDate.of(2025, 1, 10), null, null);
        document = new Document("prose", null, text.toString(), published, null, null);
    }
}
