package org.dateline.core.dedup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a planned act is coded as once it is done. While it is planned it is a promise or a threat (AGREE, THREATEN), so
 * that the kinds of a plan and of its deed differ; {@code plans.txt} tells which go together.
 *
 * @param types what the deed can be
 * @param codes how the CAMEO code begins of the act that the plan names
 */
record PlannedAct(Set<EventType> types, List<String> codes) {
    /** What a planned act is coded as. */
    static final Set<EventType> PROMISES = Set.of(EventType.AGREE, EventType.THREATEN);

    private static final Map<String, PlannedAct> BY_CODE = read();

    private static Map<String, PlannedAct> read() {
        Map<String, PlannedAct> byCode = new HashMap<>();
        for (String line : WordLists.lines("plans.txt")) {
            String[] columns = line.split(" *\\| *", 3);
            Set<EventType> types = EnumSet.noneOf(EventType.class);
            for (String type : columns[1].split(" +")) {
                types.add(EventType.valueOf(type));
            }
            byCode.put(columns[0], new PlannedAct(types, List.of(columns[2].split(" +"))));
        }
        return Map.copyOf(byCode);
    }

    /** What a telling plans; null where it is no plan, or one that is coded as its deed is, such as a meeting. */
    static @Nullable PlannedAct of(Telling telling) {
        EventType type = telling.type();
        String code = telling.cameo();
        if (telling.modality() != Modality.PLANNED || type == null || !PROMISES.contains(type) || code == null) {
            return null;
        }
        for (int end = code.length(); end > 1; end--) {
            PlannedAct act = BY_CODE.get(code.substring(0, end));
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    /** Whether another telling can be of the deed: one that is a plan or an offer itself is not. */
    static boolean deed(Telling telling) {
        return switch (telling.modality()) {
            case PLANNED, OFFERED, DEMANDED -> false;
            default -> true;
        };
    }

    /** Whether a CAMEO code is of the very act that is planned. */
    boolean names(@Nullable String code) {
        return code != null && codes.stream().anyMatch(code::startsWith);
    }
}
