package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and on whom, by canonical names.
 *
 * @param actors who acts
 * @param recipients who is acted on; empty for a joint act
 * @param place where, or null
 * @param official whether somebody among them is known to act for a state or an organisation
 * @param each whether each actor acts with the others by himself ("both X and Y spoke with Z")
 */
record Parties(
        List<String> actors,
        List<String> recipients,
        @Nullable String place,
        boolean official,
        boolean each) {

    Parties {
        actors = distinct(actors);
        Set<String> others = new LinkedHashSet<>(recipients);
        actors.forEach(others::remove);
        recipients = List.copyOf(others);
    }

    private static List<String> distinct(List<String> names) {
        return List.copyOf(new LinkedHashSet<>(names));
    }

    int named() {
        return actors.size() + recipients.size();
    }

    List<Participant> participants(EventPattern pattern) {
        List<Participant> all = new ArrayList<>();
        boolean host = pattern.roles() == EventPattern.Roles.HOST;
        List<String> first = host ? recipients : actors;
        List<String> second = host ? actors : recipients;
        first.forEach(name -> all.add(new Participant(name, Role.ACTOR)));
        Role other = pattern.joint() ? Role.ACTOR : Role.RECIPIENT;
        second.forEach(name -> all.add(new Participant(name, other)));
        return all;
    }
}
