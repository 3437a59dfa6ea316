package org.dateline.importer.extract.golden;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;

/**
 * Who takes part: {@code A; B} act, {@code A > B} one acts on the other, {@code A + B} in whatever part. A name with
 * {@code host} or {@code mediator} before it has just that part. In a line of what must not be, {@code A; B} is in
 * whatever part, too.
 */
record PartiesPicture(List<String> first, Set<Role> firstAs, List<String> second) {
    private static final Set<Role> ACTING = EnumSet.complementOf(EnumSet.of(Role.RECIPIENT));

    static PartiesPicture parse(String words, boolean inAnyPart) {
        int arrow = words.indexOf(" > ");
        if (arrow >= 0) {
            return new PartiesPicture(split(words.substring(0, arrow)), ACTING, split(words.substring(arrow + 3)));
        }
        boolean any = inAnyPart || words.contains(" + ");
        return new PartiesPicture(split(words), any ? EnumSet.allOf(Role.class) : ACTING, List.of());
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split("; | \\+ ")).map(String::strip).toList();
    }

    boolean takePart(List<Participant> participants) {
        Set<Role> acted = EnumSet.of(Role.RECIPIENT, Role.HOST);
        return first.stream().allMatch(name -> has(participants, name, firstAs))
                && second.stream().allMatch(name -> has(participants, name, acted));
    }

    private static boolean has(List<Participant> participants, String alternatives, Set<Role> roles) {
        return Notation.oneOf(alternatives, wanted -> participants.stream()
                .anyMatch(participant -> isOne(participant, wanted, roles)));
    }

    private static boolean isOne(Participant participant, String wanted, Set<Role> roles) {
        for (Role role : Role.values()) {
            String label = role.label() + " ";
            if (wanted.startsWith(label)) {
                return participant.role() == role
                        && Notation.named(participant.name(), wanted.substring(label.length()));
            }
        }
        return roles.contains(participant.role()) && Notation.named(participant.name(), wanted);
    }
}
