package org.dateline.importer.extract.statement;

import java.util.List;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;

/** Reads sentences that a colon ends and a quotation follows, whatever their verb: "Holm released a short statement:". */
final class Announcements {
    private final SourceFinder sources;

    Announcements(SourceFinder sources) {
        this.sources = sources;
    }

    /** Adds who is quoted next; what is said is empty until the quotation is found to stand there. */
    void find(Place p, List<Attribution> found) {
        int last = p.size() - 1;
        if (!p.colon(last) || p.quoted(last) || found.stream().anyMatch(Attribution::speech)) {
            return;
        }
        for (Predicate each : p.syntax().predicates()) {
            Source source = each.link() == Link.MAIN ? sources.subject(p, each) : Source.NOBODY;
            if (source.span() != null
                    && source.animate()
                    && !each.verb().passive()
                    && each.verb().finite()) {
                found.add(new Attribution(
                        List.of(),
                        source.span(),
                        p.s().span(each.verb().first(), last + 1),
                        each.verb().verb(),
                        source.speaker(),
                        Stance.ASSERTS,
                        each.verb().lemma(),
                        true,
                        "announced"));
                return;
            }
        }
    }
}
