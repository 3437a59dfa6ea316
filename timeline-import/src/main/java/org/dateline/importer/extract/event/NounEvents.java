package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Significance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.time.When;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.weight.Ground;
import org.jspecify.annotations.Nullable;

/** Finds acts that a noun tells of, where its surroundings say that the act took place or is to. */
final class NounEvents {
    private static final Set<String> TOOK_PLACE = Set.of(
            "place", "held", "began", "ended", "concluded", "lasted", "opened", "started", "convened", "collapsed");
    private static final Set<String> DUE = Set.of(
            "scheduled", "planned", "set", "due", "slated", "expected", "begin", "start", "open", "place", "held");

    private final Map<String, EventPattern> byNoun = new HashMap<>();
    private final Scopes scopes;
    private final ModalityReader modalities;
    private final TitleWriter titles;
    private final VerbForms verbs;

    NounEvents(VerbForms verbs, Scopes scopes, ModalityReader modalities, TitleWriter titles) {
        this.verbs = verbs;
        this.scopes = scopes;
        this.modalities = modalities;
        this.titles = titles;
        for (DataFile.Row row : DataFile.rows("event-nouns.txt")) {
            EventPattern pattern = EventPattern.noun(row);
            pattern.words().forEach(noun -> byNoun.put(noun, pattern));
        }
    }

    List<EventMention> find(Reading reading, ReadSentence s, StatementIndex index, EventWhen dates) {
        List<EventMention> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int end = nounEnd(s, i);
            if (end > i && s.mentionAt(i).isEmpty()) {
                event(reading, s, i, end, index, dates).ifPresent(found::add);
                i = end - 1;
            }
        }
        return found;
    }

    private int nounEnd(ReadSentence s, int i) {
        StringBuilder words = new StringBuilder();
        int end = i;
        for (int j = i; j < Math.min(s.size(), i + 3); j++) {
            words.append(j == i ? "" : " ").append(s.lower(j));
            if (byNoun.containsKey(words.toString())) {
                end = j + 1;
            }
        }
        return end;
    }

    private static String joined(ReadSentence s, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i == first ? "" : " ").append(s.lower(i));
        }
        return words.toString();
    }

    private Optional<EventMention> event(
            Reading reading, ReadSentence s, int first, int end, StatementIndex index, EventWhen dates) {
        EventPattern pattern = byNoun.getOrDefault(
                joined(s, first, end), byNoun.values().iterator().next());
        List<String> left = NounParties.owner(s, first);
        List<String> right = NounParties.linked(s, end, pattern);
        Parties who = new Parties(left, right, null, true, false);
        Optional<Modality> narrated = narrated(s, first, end, pattern, who);
        if (narrated.isEmpty()) {
            return Optional.empty();
        }
        Attributed statement = index.innermost(s.token(first).start());
        Modality modality = StanceRules.attributed(narrated.get(), statement);
        When when = dates.of(s, first, false, statement, modality);
        if (dates.future(when) && (modality == Modality.HAPPENED || modality == Modality.CLAIMED)) {
            modality = Modality.PLANNED;
        }
        if (who.named() == 0 && when.edtf() == null) {
            return Optional.empty();
        }
        return Optional.of(make(reading, s, first, end, pattern, who, modality, when, statement));
    }

    /** What the surroundings make of the act; empty where they say nothing. */
    private Optional<Modality> narrated(ReadSentence s, int first, int end, EventPattern pattern, Parties who) {
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            Optional<Modality> scope = scopes.of(s.lower(i));
            if (scope.isPresent() && s.mentionAt(i).isEmpty()) {
                boolean planned = scope.get() == Modality.PLANNED && enough(pattern, who);
                return planned ? Optional.of(Modality.PLANNED) : Optional.empty();
            }
            if (s.lower(i).equals("no")
                    || s.lower(i).equals("any")
                    || s.lower(i).equals("a") && pattern.joint() && !after(s, i)) {
                return Optional.empty();
            }
        }
        Optional<Modality> byVerb = verbAfter(s, end);
        if (byVerb.isPresent()) {
            return enough(pattern, who) || pattern.roles() == EventPattern.Roles.EVENT ? byVerb : Optional.empty();
        }
        if (!enough(pattern, who)) {
            return Optional.empty();
        }
        String governor = governor(s, first);
        return switch (governor) {
            case "after", "following", "since", "during" ->
                Optional.of(modalities.around(s, first, Modality.HAPPENED, Shape.PAST));
            case "before", "ahead", "until" -> Optional.of(Modality.PLANNED);
            default -> presupposed(s, first, pattern, who);
        };
    }

    /** "Russia's invasion of Ukraine", told by the narrator as known. */
    private Optional<Modality> presupposed(ReadSentence s, int first, EventPattern pattern, Parties who) {
        boolean assault = pattern.roles() == EventPattern.Roles.DIRECTED
                && !who.actors().isEmpty()
                && !who.recipients().isEmpty();
        if (!assault) {
            return Optional.empty();
        }
        Modality around = modalities.around(s, first, Modality.HAPPENED, Shape.PAST);
        for (int i = Math.max(0, first - 12); i < first; i++) {
            Optional<Modality> scope = scopes.of(s.lower(i));
            if (scope.isPresent()
                    && s.mentionAt(i).isEmpty()
                    && s.clauseOf().get(i).equals(s.clauseOf().get(first))
                    && scope.get() != Modality.CLAIMED) {
                return Optional.empty();
            }
        }
        return Optional.of(around);
    }

    private static boolean after(ReadSentence s, int i) {
        String before = s.lower(i - 1);
        return before.equals("after")
                || before.equals("following")
                || before.equals("during")
                || before.equals("before")
                || before.equals("of");
    }

    private static boolean enough(EventPattern pattern, Parties who) {
        return switch (pattern.roles()) {
            case JOINT, VISIT, DIRECTED -> who.named() >= 2;
            case ALONE -> who.named() >= 1;
            default -> false;
        };
    }

    private static String governor(ReadSentence s, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            String lower = s.lower(i);
            if (lower.equals("of") && s.lower(i - 1).equals("ahead")) {
                return "ahead";
            }
            if (Words.PREPOSITION.has(lower)) {
                return lower;
            }
            if (!s.token(i).word()) {
                return "";
            }
        }
        return "";
    }

    /** "… took place", "… were held", "… is scheduled for". */
    private Optional<Modality> verbAfter(ReadSentence s, int end) {
        boolean future = false;
        boolean finite = false;
        for (int i = end; i < Math.min(s.size(), end + 16); i++) {
            String lower = s.lower(i);
            if (s.token(i).comma()
                    || lower.equals("not")
                    || lower.endsWith("n't")
                    || Words.RELATIVE.has(lower)
                    || lower.equals("that")) {
                return Optional.empty();
            }
            future |= lower.equals("will") || lower.equals("to") && finite || lower.equals("is") || lower.equals("are");
            boolean open = lower.equals("would")
                    || lower.equals("could")
                    || lower.equals("may")
                    || lower.equals("might")
                    || lower.equals("should")
                    || lower.equals("if");
            if (open) {
                return Optional.empty();
            }
            finite |= s.finite(i, verbs);
            if (finite && future && DUE.contains(lower)) {
                return Optional.of(Modality.PLANNED);
            }
            if (finite && !future && TOOK_PLACE.contains(lower)) {
                return Optional.of(modalities.around(s, i, Modality.HAPPENED, Shape.PAST));
            }
            if (s.finite(i, verbs)
                    && !DUE.contains(lower)
                    && !TOOK_PLACE.contains(lower)
                    && !Words.AUXILIARY.has(lower)
                    && !lower.equals("took")
                    && !lower.equals("take")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private EventMention make(
            Reading reading,
            ReadSentence s,
            int first,
            int end,
            EventPattern pattern,
            Parties who,
            Modality modality,
            When when,
            @Nullable Attributed statement) {
        String noun = joined(s, first, end);
        String subject = TitleWriter.and(who.actors().isEmpty() ? who.recipients() : who.actors());
        String other = who.actors().isEmpty() ? "" : TitleWriter.and(who.recipients());
        String speaker = statement == null ? null : statement.statement().speaker();
        String phrase = pattern.title().replace("{N}", noun);
        String title;
        if (subject.isEmpty() || phrase.isEmpty()) {
            title = noun.substring(0, 1).toUpperCase(Locale.ROOT)
                    + noun.substring(1)
                    + (modality == Modality.PLANNED ? " planned" : "");
        } else {
            String filled = other.isEmpty()
                    ? phrase.replace(" with {R}", "").replace(" {R}", "")
                    : phrase.replace("{R}", other);
            boolean plural = who.actors().isEmpty()
                    ? who.recipients().size() > 1
                    : who.actors().size() > 1;
            title = titles.sentence(subject, filled, modality, plural, speaker);
        }
        return new EventMention(
                reading.part(),
                List.of(s.span(0, s.size())),
                pattern.type(),
                pattern.mode(),
                pattern.contexts(),
                pattern.cameo(),
                who.participants(pattern),
                null,
                when,
                modality,
                statement == null
                        ? List.of()
                        : List.of(new StanceLink(statement.statement().id(), StanceRules.stance(modality, statement))),
                title,
                Significance.UNWEIGHED,
                Ground.seen(
                        s.clauseOf().get(first) == 0
                                ? List.of(Ground.MAIN_CLAUSE, Ground.KNOWN_PARTY)
                                : List.of(Ground.KNOWN_PARTY)),
                pattern.name() + "-noun");
    }
}
