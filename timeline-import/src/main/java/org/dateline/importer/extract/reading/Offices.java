package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Who holds an office: by what the document says of its persons, or by the lexicon on the day told of. */
final class Offices {
    private final ActorLexicon lexicon;
    private final Titles titles;

    Offices(ActorLexicon lexicon, Titles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
    }

    /** The person met who has the office, the one mentioned last; else the lexicon's; null when nobody is known to. */
    @Nullable
    String holder(String title, @Nullable Actor side, Persons persons, @Nullable LocalDate day) {
        Persons.Person latest = null;
        int holders = 0;
        for (Persons.Person each : persons.officials()) {
            if (holds(each, title, side, day)) {
                holders++;
                latest = latest == null || each.last > latest.last ? each : latest;
            }
        }
        if (latest != null && (latest.last >= 0 || side != null || holders == 1)) {
            return latest.name;
        }
        if (side == null || day == null) {
            return null;
        }
        String government = side.government() == null ? side.name() : side.government();
        String office = titles.canonical(title);
        return lexicon.holder(office, government, day)
                .or(() -> lexicon.holder(office, side.name(), day))
                .orElse(null);
    }

    /** The person met of whom the document says that he held the office before. */
    @Nullable
    String formerHolder(String title, @Nullable Actor side, Persons persons) {
        Persons.Person latest = null;
        for (Persons.Person each : persons.officials()) {
            boolean held = false;
            for (String office : each.formerOffices) {
                held |= fits(office, title);
            }
            boolean here = side == null || each.side == null || same(side, each.side);
            latest = held && here && (latest == null || each.last > latest.last) ? each : latest;
        }
        return latest == null || latest.last < 0 ? null : latest.name;
    }

    private boolean holds(Persons.Person person, String title, @Nullable Actor side, @Nullable LocalDate day) {
        boolean told = false;
        for (String office : person.offices) {
            told |= fits(office, title);
        }
        if (told) {
            return side == null || person.side == null || same(side, person.side);
        }
        if (day == null) {
            return false;
        }
        Actor known = lexicon.person(person.name).orElse(null);
        String office =
                known == null ? null : lexicon.officeOf(person.name, day).orElse(null);
        boolean here = side == null || known != null && government(side).equals(known.government());
        return office != null && here && fits(office, title);
    }

    private static boolean same(Actor a, Actor b) {
        return a.name().equals(b.name()) || government(a).equals(government(b));
    }

    private static String government(Actor actor) {
        String government = actor.government();
        return government == null ? actor.name() : government;
    }

    /** "the minister" may be a foreign minister, "the leader" a president. */
    private boolean fits(String office, String title) {
        String held = titles.canonical(office);
        String called = titles.canonical(title);
        if (held.equals(called)) {
            return true;
        }
        if (Words.GENERIC_OFFICE.has(called) && (held.endsWith(" " + called) || office.startsWith(called + " "))) {
            return true;
        }
        return called.equals("leader")
                && titles.title(office)
                        .filter(known -> known.kind().equals("head"))
                        .isPresent();
    }

    /** The office that somebody holds, or null. */
    @Nullable
    String of(String name, Persons persons, @Nullable LocalDate day) {
        Persons.Person person = persons.named(name);
        if (person != null && !person.offices.isEmpty()) {
            return person.offices.iterator().next();
        }
        return day == null ? null : lexicon.officeOf(name, day).orElse(null);
    }
}
