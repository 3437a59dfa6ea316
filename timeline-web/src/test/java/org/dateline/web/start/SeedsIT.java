package org.dateline.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.SeedRecord;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.importer.pipeline.Dossier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SeedsIT {
    @Inject
    Seeds seeds;

    @Inject
    SeedRecord record;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Test
    void a_seed_that_was_archived_while_it_loaded_is_left_and_the_start_goes_on() throws Exception {
        String name = "seed-" + UUID.randomUUID();
        writer.createTimeline(name, "Half a seed", "", "seeds");
        writer.changeTimeline(name, reader.timeline(name).version(), "Half a seed", "", true, "local");
        Document document = Dossier.read(Dossier.shipped().get(0)).documents().get(0);
        seeds.loadUnlessArchived(new Dossier(name, "Half a seed", "", List.of(document), List.of()));
        assertThat(record.isLoaded(name)).isTrue();
        assertThat(reader.timeline(name).events()).isZero();
    }
}
