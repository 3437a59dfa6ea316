package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Changes timelines and events; each call is one transaction and writes a revision. */
@ApplicationScoped
public class TimelineWriter {
    private static final int MAX_NAME = 80;
    private static final int MAX_TITLE = 200;
    private static final int MAX_DESCRIPTION = 4_000;

    private final EventWriting events;
    private final EventJudging judging;
    private final EventLinks links;
    private final SimilarEvents similar;
    private final Revisions revisions;
    private final TagRows tags;
    private final EntityManager entities;
    private final Clock clock;

    TimelineWriter(
            EventWriting events,
            EventJudging judging,
            EventLinks links,
            SimilarEvents similar,
            Revisions revisions,
            TagRows tags,
            EntityManager entities,
            Clock clock) {
        this.events = events;
        this.judging = judging;
        this.links = links;
        this.similar = similar;
        this.revisions = revisions;
        this.tags = tags;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Makes a timeline.
     *
     * @param name its key, or null to make one from the title
     * @return its key
     * @throws FieldException if the title is blank or too long, the name is not of its form, or is taken
     */
    @Transactional
    public String createTimeline(@Nullable String name, String title, String description, String by) {
        checkWords(title, description);
        String key = name == null || name.isBlank() ? keyFrom(title) : name;
        FieldException.check(isKey(key), "name", "use lower case letters, digits and hyphens, at most " + MAX_NAME);
        if (TimelineEntity.count("name", key) > 0) {
            throw taken(key);
        }
        TimelineEntity timeline = new TimelineEntity();
        timeline.name = key;
        timeline.title = title.strip();
        timeline.description = description.strip();
        timeline.createdAt = clock.instant();
        try {
            timeline.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw taken(key);
        }
        record(timeline, by, "created", null);
        return key;
    }

    private static FieldException taken(String key) {
        return new FieldException("name", "there is already a timeline '" + key + "'");
    }

    /**
     * Changes title, description and whether it is archived; key and tags stay.
     *
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public void changeTimeline(
            String name, long version, String title, String description, boolean archived, String by) {
        changeTimeline(name, version, title, description, archived, null, by);
    }

    /**
     * The same, with tags in place of those it has.
     *
     * @param typed the tags, or null to leave them as they are
     */
    @Transactional
    public void changeTimeline(
            String name,
            long version,
            String title,
            String description,
            boolean archived,
            @Nullable List<String> typed,
            String by) {
        checkWords(title, description);
        TimelineEntity timeline = TimelineEntity.named(name);
        if (timeline.version != version) {
            throw new StaleException(timeline.version);
        }
        String before = words(timeline);
        timeline.title = title.strip();
        timeline.description = description.strip();
        timeline.archived = archived;
        if (typed != null) {
            retag(timeline, Tags.of(typed));
        }
        events.flush(timeline.version);
        record(timeline, by, "changed", before);
    }

    /** Tags are rows of their own, and yet a change of them is one of the timeline. */
    private void retag(TimelineEntity timeline, List<String> now) {
        try {
            entities.lock(timeline, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException | StaleObjectStateException e) {
            throw new StaleException(timeline.version + 1);
        }
        tags.replaceOfTimeline(timeline.number(), now);
    }

    private void record(TimelineEntity timeline, String by, String what, @Nullable String before) {
        revisions.add(new Revisions.Revision(
                timeline.number(), null, clock.instant(), by, what, null, before, words(timeline)));
    }

    private String words(TimelineEntity timeline) {
        return events.json(Map.of(
                "title", timeline.title,
                "description", timeline.description,
                "archived", timeline.archived,
                "tags", tags.ofTimeline(timeline.number())));
    }

    private static void checkWords(String title, String description) {
        FieldException.check(!title.isBlank(), "title", "enter a title");
        FieldException.check(title.length() <= MAX_TITLE, "title", "at most " + MAX_TITLE + " characters");
        FieldException.check(
                description.length() <= MAX_DESCRIPTION, "description", "at most " + MAX_DESCRIPTION + " characters");
        FieldException.check(title.indexOf('\0') < 0, "title", "must not hold a NUL character");
        FieldException.check(description.indexOf('\0') < 0, "description", "must not hold a NUL character");
    }

    /** Whether a word can be a timeline's key. */
    public static boolean isKey(String word) {
        return !word.isEmpty()
                && word.length() <= MAX_NAME
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** A key made from a title: {@code "Talks on Ukraine"} gives {@code talks-on-ukraine}. */
    static String keyFrom(String title) {
        StringBuilder key = new StringBuilder();
        for (char c : Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !key.isEmpty()
                    && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        String cut = key.substring(0, Math.min(key.length(), MAX_NAME));
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "timeline-" + Integer.toHexString(title.hashCode()) : trimmed;
    }

    /**
     * Adds an event.
     *
     * @param by who enters it
     * @throws FieldException with field {@code timeline} if the timeline is archived
     */
    @Transactional
    public UUID create(String timeline, EventDraft draft, String by) {
        return events.create(TimelineEntity.open(timeline), null, draft, by);
    }

    /**
     * Adds an event under a key of the caller's: the same key on the same timeline again changes nothing.
     *
     * @return whether it was added
     */
    @Transactional
    public boolean createOnce(String timeline, String key, EventDraft draft, String by) {
        TimelineEntity open = TimelineEntity.open(timeline);
        UUID id = Ids.derived(open.number(), "event " + key);
        if (EventEntity.findById(EventEntity.Key.of(id)) != null) {
            return false;
        }
        events.create(open, id, draft, by);
        return true;
    }

    /**
     * Changes an event; what the documents say of it stays beside it.
     *
     * @param why a reason, or null
     * @return the new version
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long change(UUID event, long version, EventDraft draft, String by, @Nullable String why) {
        return judging.change(EventEntity.present(event), version, draft, by, why);
    }

    /**
     * Says yes to a suggestion; its record goes on to follow the documents. One that a person has judged already stays as
     * it is.
     *
     * @return the new version
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long accept(UUID event, long version, String by) {
        return judging.accept(EventEntity.present(event), version, by);
    }

    /**
     * Gives an event the record that it had after an earlier change, as a new change, and has it on its timeline. Its
     * evidence stays as it is now: documents give that, and no version takes it away.
     *
     * @param revision the change, from {@link EventDetail.Change#revision}
     * @param why a reason, or null
     * @return the new version
     * @throws NotFoundException if that is no change of this event
     * @throws FieldException with field {@code revision} if the change is older than whole versions are kept
     * @throws StaleException if the event is no longer at the version given
     */
    @Transactional
    public long restoreVersion(UUID event, long revision, long version, String by, @Nullable String why) {
        return judging.restoreVersion(EventEntity.held(event), revision, version, by, why);
    }

    /**
     * Rejects an event: takes it off the timeline. Its history stays and {@link #restore} brings it back; no document, and
     * no new reading of one, does.
     *
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public void remove(UUID event, long version, String by, @Nullable String why) {
        judging.remove(EventEntity.present(event), version, by, why);
    }

    /** Brings a removed event back; one that is there stays as it is. */
    @Transactional
    public void restore(UUID event, String by) {
        judging.restore(EventEntity.held(event), by);
    }

    /**
     * Makes two events one: all evidence of the other goes to this one, and the other leaves its timeline. What later
     * documents tell of either reaches this one.
     *
     * @param version of the event that stays
     * @param otherVersion of the event that leaves
     * @param why a reason, or null
     * @return the new version of the event that stays
     * @throws FieldException with field {@code event} if both are one, or on two timelines
     * @throws NotFoundException if one of them is not on its timeline
     * @throws StaleException if one of them is no longer at the version given
     */
    @Transactional
    public long merge(UUID into, long version, UUID other, long otherVersion, String by, @Nullable String why) {
        return links.merge(into, version, other, otherVersion, by, why);
    }

    /**
     * Makes some of an event's evidence an event of its own.
     *
     * @param evidence numbers of the rows that go, from {@link Evidence#number}; some and not all
     * @return the new event
     * @throws FieldException with field {@code evidence} if those are none, all, or not the event's
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public UUID split(UUID event, long version, Set<Integer> evidence, String by, @Nullable String why) {
        return links.split(event, version, evidence, by, why);
    }

    /**
     * Takes a merge or split back: both events are as they would be without. What came to a merged event meanwhile goes to
     * the one that an import would have taken it for.
     *
     * @param event the one that stayed on its timeline by it
     * @param link from {@link TimelineReader#links}
     * @param otherVersion of the event that a split made, which leaves; for a merge it is not looked at
     * @return the new version of the event
     * @throws NotFoundException if the event has no such link that stands
     * @throws FieldException with field {@code link} if a later one must be taken back first
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long takeBack(UUID event, long version, long link, long otherVersion, String by, @Nullable String why) {
        return links.takeBack(event, version, link, otherVersion, by, why);
    }

    /**
     * Keeps that two events are not the same, so that {@link TimelineReader#similar} names neither for the other again.
     *
     * @param why a reason, or null
     * @throws FieldException with field {@code event} if both are one, or on two timelines
     */
    @Transactional
    public void keepApart(UUID event, UUID other, String by, @Nullable String why) {
        similar.apart(event, other, by, why);
    }
}
