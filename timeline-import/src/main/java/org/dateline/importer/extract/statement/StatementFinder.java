package org.dateline.importer.extract.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Statement;
import org.dateline.core.model.Statement.Quotation;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.When;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Continuations.Found;
import org.jspecify.annotations.Nullable;

/** Finds who said what, and when, in one part of a document. */
public final class StatementFinder {
    private final AttributionFinder attributions;

    /** Adds the cue verbs to the verbs that are known. */
    public StatementFinder(VerbForms verbs) {
        this.attributions = new AttributionFinder(verbs);
    }

    /** The statements of a part in text order. */
    public List<Attributed> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        Labels labels = new Labels(reading);
        for (ReadSentence s : reading.sentences()) {
            for (Attribution attribution : attributions.find(reading, s, labels)) {
                found.add(new Found(attribution, s));
            }
        }
        return statements(reading, Continuations.joined(reading, found));
    }

    private static List<Attributed> statements(Reading reading, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        SaidWhen said = new SaidWhen(reading.document());
        List<Attributed> statements = new ArrayList<>();
        String sha = reading.document().sha256();
        String lastSpeaker = null;
        int lastSentence = -3;
        for (Found each : found) {
            Attribution attribution = each.attribution();
            boolean near = each.sentence().sentence().index() - lastSentence <= 2;
            String speaker = speaker(attribution.speaker(), near ? lastSpeaker : null);
            if (attribution.speech()) {
                lastSpeaker = speaker;
                lastSentence = each.sentence().sentence().index();
            }
            When when = said.of(attribution, each.sentence(), speaker);
            boolean official =
                    attribution.speaker() != null && attribution.speaker().official();
            statements.add(new Attributed(
                    statement(reading, sha, attribution, speaker, when),
                    each.sentence(),
                    attribution.cueToken(),
                    attribution.stance(),
                    attribution.verb(),
                    attribution.speech(),
                    official,
                    attribution.nested(),
                    attribution.pattern()));
        }
        return statements;
    }

    /** "he" is who spoke last, if that was just before. */
    private static @Nullable String speaker(@Nullable Mention mention, @Nullable String lastSpeaker) {
        if (mention == null) {
            return null;
        }
        boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
        return pronoun && lastSpeaker != null ? lastSpeaker : mention.name();
    }

    private static Statement statement(
            Reading reading, String sha, Attribution attribution, @Nullable String speaker, When said) {
        return new Statement(
                id(sha, reading.part(), attribution),
                reading.part(),
                attribution.content(),
                attribution.source() == null ? List.of() : List.of(attribution.source()),
                List.of(attribution.cue()),
                speaker,
                attribution.via(),
                quotation(reading, attribution.content()),
                said);
    }

    /** Direct when all that is said stands in quotation marks, mixed when some of it does. */
    private static Quotation quotation(Reading reading, List<TextSpan> content) {
        boolean all = true;
        boolean some = false;
        for (TextSpan span : content) {
            Optional<TextSpan> quoted = reading.quotationAt(span.start());
            all &= quoted.isPresent() && quoted.get().end() >= span.end() - 1;
            some |= quoted.isPresent() || reading.quotationIn(span);
        }
        return all ? Quotation.DIRECT : some ? Quotation.MIXED : Quotation.INDIRECT;
    }

    private static String id(String sha, DocumentPart part, Attribution attribution) {
        String key = sha + part + attribution.content() + attribution.cue();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
