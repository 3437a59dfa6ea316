package org.dateline.web.event;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.Document;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Statement;
import org.dateline.core.store.Evidence;
import org.dateline.web.date.DateWords;
import org.dateline.web.page.Badge;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * What one source has to say of an event, as its page shows it.
 *
 * @param title the document's title, or the citation a person typed
 * @param inDocument link to the words in the document, or null for a typed citation
 * @param web link to where it was published, or null
 * @param source its publisher, or null
 * @param published its publication date in words
 * @param against whether it speaks against the event
 * @param says what it makes of the event
 * @param quotations the words, with the text around them
 * @param said who said so
 * @param same why it is taken to tell of this event; null for the first to tell of it
 * @param repeated the document that it repeats; null where it tells by itself
 */
public record EvidenceItem(
        String title,
        @Nullable String inDocument,
        @Nullable String web,
        @Nullable String source,
        String published,
        boolean against,
        Badge says,
        List<Quotation> quotations,
        List<SaidItem> said,
        @Nullable Same same,
        @Nullable Repeated repeated) {

    /**
     * Why a document is taken to tell of the event.
     *
     * @param sure how likely it is, in per cent
     * @param signals what speaks for it and against it
     */
    public record Same(long sure, List<SignalItem> signals) {
        static @Nullable Same of(@Nullable Match match) {
            return match == null ? null : new Same(Math.round(100 * match.score()), SignalItem.odds(match.signals()));
        }
    }

    /**
     * Why a document is no source of its own.
     *
     * @param url the document that it repeats
     * @param why in words
     */
    public record Repeated(String url, String why) {
        static @Nullable Repeated of(Evidence evidence) {
            UUID origin = evidence.repeats();
            return origin == null ? null : new Repeated(Links.document(origin), evidence.repeatsWhy());
        }
    }

    /**
     * A statement as a page shows it.
     *
     * @param speaker who
     * @param stance how the statement bears on the event
     * @param via who passed it on, empty when nobody did
     * @param quotation direct, indirect or mixed
     * @param when when it was said, in words
     */
    public record SaidItem(String speaker, String stance, String via, String quotation, String when) {}

    /** One source of an event; the document, where it is at hand, gives the text around the words. */
    public static EvidenceItem of(UUID event, Evidence evidence, @Nullable Document document) {
        UUID documentId = evidence.documentId();
        Modality modality = evidence.modality();
        return new EvidenceItem(
                evidence.documentTitle(),
                documentId == null ? null : Links.evidence(documentId, event),
                Links.web(evidence.url()),
                evidence.source(),
                evidence.published() == null ? "no publication date" : published(evidence.published()),
                modality == Modality.DENIED || modality == Modality.NEGATED,
                Badge.of(modality),
                quotations(evidence, document),
                evidence.statements().stream().map(EvidenceItem::said).toList(),
                Same.of(evidence.match()),
                Repeated.of(evidence));
    }

    /** A publication date in words, with its clock time as written. */
    public static String published(String published) {
        int time = published.indexOf('T');
        return time < 0
                ? DateWords.of(published)
                : DateWords.of(published.substring(0, time)) + ", " + published.substring(time + 1);
    }

    private static List<Quotation> quotations(Evidence evidence, @Nullable Document document) {
        if (document == null) {
            return evidence.quotes().stream().map(Quotation::alone).toList();
        }
        String text = document.part(evidence.in());
        return IntStream.range(0, evidence.spans().size())
                .mapToObj(i -> Quotation.in(text, evidence.spans().get(i)))
                .toList();
    }

    private static SaidItem said(Evidence.Said said) {
        Statement statement = said.statement();
        return new SaidItem(
                statement.speaker() == null ? "A speaker the text does not name" : statement.speaker(),
                said.stance().label(),
                String.join(", ", statement.via()),
                statement.quotation().name().toLowerCase(Locale.ROOT),
                DateWords.of(statement.said().edtf()));
    }
}
