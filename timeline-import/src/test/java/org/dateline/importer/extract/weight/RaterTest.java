package org.dateline.importer.extract.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Published;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.dateline.importer.extract.Extractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaterTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void every_type_modality_standing_and_ground_has_a_weight() {
        SignalWeights significance = new SignalWeights(Rater.class, "/org/dateline/importer/extract/significance.txt");
        for (EventType type : EventType.values()) {
            assertThat(significance.names()).contains("type " + type);
        }
        for (Modality modality : Modality.values()) {
            assertThat(significance.names()).contains(modality.label());
        }
        for (Standing standing : Standing.values()) {
            assertThat(significance.names()).contains(standing.label());
        }
        for (Ground ground : Ground.values()) {
            assertThat(Rater.confidenceWeights().names()).contains(ground.label());
        }
    }

    @Test
    void a_call_of_presidents_in_the_headline_matters_more_than_a_spokesman_far_down() {
        EventMention call = first(
                "Putin and Xi speak by phone",
                "Russian President Vladimir Putin spoke by phone with Chinese President Xi Jinping on Thursday.",
                EventType.CONSULT);
        assertThat(names(call.significance().signals()))
                .contains("a head of state or government", "in the headline", "in the first paragraph", "dated");
        EventMention said = first(
                null,
                "It rained in Oslo.\n\nNorwegian Foreign Ministry spokesman Erik Holm said on Thursday that the"
                        + " talks would go on.",
                EventType.SAY);
        assertThat(said.significance().points()).isLessThan(call.significance().points() - 30);
    }

    @Test
    void whom_a_minister_acts_for_goes_with_him() {
        EventMention signed =
                first(null, "Russian Foreign Minister Sergei Lavrov signed an agreement with Iran on Thursday.", null);
        assertThat(signed.actors()).anySatisfy(actor -> {
            assertThat(actor.name()).contains("Lavrov");
            assertThat(actor.actsFor()).isEqualTo("Russia");
        });
    }

    @Test
    void significance_is_the_sum_of_its_signals_and_confidence_follows_from_its_own() {
        EventMention signed = first(null, "Russia and Iran signed an agreement in Moscow on 9 January 2025.", null);
        double sum = signed.significance().signals().stream()
                .mapToDouble(Signal::points)
                .sum();
        assertThat(signed.significance().points()).isEqualTo((int) Math.round(Math.min(100, sum)));
        double odds = signed.confidence().signals().stream()
                .mapToDouble(Signal::points)
                .sum();
        assertThat(signed.confidence().value()).isEqualTo(1 / (1 + Math.exp(-odds)));
        assertThat(names(signed.confidence().signals()))
                .contains("the text gives the date", "two parties or more are named");
    }

    private static List<String> names(List<Signal> signals) {
        return signals.stream().map(Signal::name).toList();
    }

    /** The first event of a type, or of any. */
    private static EventMention first(@Nullable String title, String text, @Nullable EventType type) {
        Document document = new Document("a", title, text, Published.parse("2025-01-10"), null, null);
        return EXTRACTOR.extract(document).events().stream()
                .filter(event -> type == null || event.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
