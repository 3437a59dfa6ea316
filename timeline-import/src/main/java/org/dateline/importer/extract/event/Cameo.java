package org.dateline.importer.extract.event;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/** CAMEO's codes with what PLOVER makes of them: {@code cameo.txt}. */
final class Cameo {
    private static final int FIRST_SHIFT = 4;

    private final Map<String, Code> codes = new LinkedHashMap<>();

    /**
     * One code.
     *
     * @param code the code itself, three or four digits
     * @param type PLOVER type, or SAY or APPEAL
     * @param mode PLOVER mode, or null
     * @param contexts PLOVER contexts
     * @param shifts the code that each {@link Shift} makes of it, empty where that is the shorter code's
     */
    record Code(String code, EventType type, @Nullable String mode, List<String> contexts, List<String> shifts) {

        /** The first two digits: what kind of act it is. */
        String family() {
            return code.substring(0, 2);
        }

        /** Whether the act is one of working together: promised, it is an agreement; refused, a rejection. */
        boolean cooperative() {
            return family().compareTo("03") >= 0 && family().compareTo("08") <= 0;
        }

        /** Whether the act does harm: announced, it is a threat. */
        boolean hostile() {
            return family().equals("14") || family().compareTo("16") >= 0;
        }
    }

    Cameo() {
        for (DataFile.Row row : DataFile.rows("cameo.txt")) {
            String mode = row.column(2);
            List<String> shifts = List.of(row.column(4), row.column(5), row.column(6), row.column(FIRST_SHIFT + 3));
            codes.put(
                    row.column(0),
                    new Code(
                            row.column(0),
                            EventType.valueOf(row.column(1)),
                            mode.isEmpty() ? null : mode,
                            row.list(3),
                            shifts));
        }
    }

    /** All codes. */
    Collection<Code> all() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /** What a code means; null for the acts without one. */
    @Nullable
    Code of(String code) {
        return codes.get(code);
    }

    /** What becomes of an act; the code itself where nothing is known of that. */
    String shifted(String code, Shift shift) {
        for (int length = code.length(); length >= 3; length--) {
            Code known = codes.get(code.substring(0, length));
            if (known != null && !known.shifts().get(shift.ordinal()).isEmpty()) {
                return known.shifts().get(shift.ordinal());
            }
        }
        Code family = codes.get(code.substring(0, Math.min(2, code.length())) + "0");
        boolean there = family != null && !family.shifts().get(shift.ordinal()).isEmpty();
        return there && family != null ? family.shifts().get(shift.ordinal()) : code;
    }
}
