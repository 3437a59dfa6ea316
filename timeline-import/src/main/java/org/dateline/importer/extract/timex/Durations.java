package org.dateline.importer.extract.timex;

/** TimeML values of lengths of time. */
final class Durations {
    private Durations() {}

    /**
     * Value of so many units: P3M, PT3H30M, PXD.
     *
     * @param count digits, with {@code .5} after them for a half, or X
     * @param unit a unit of the vocabulary
     */
    static String value(String count, String unit) {
        boolean half = count.endsWith(".5");
        String whole = half ? count.substring(0, count.length() - 2) : count;
        if (half && !unit.equals("E") && !unit.equals("F")) {
            return halved(whole.equals("0") ? "" : whole, unit);
        }
        return switch (unit) {
            case "TS" -> "PT" + count + "S";
            case "TM" -> "PT" + count + "M";
            case "TH" -> "PT" + count + "H";
            case "E" -> count.equals("X") ? "PXE" : "P" + times(count, 10) + "Y";
            case "C" -> count.equals("X") ? "PXC" : "P" + times(count, 100) + "Y";
            case "L" -> count.equals("X") ? "PXL" : "P" + times(count, 1000) + "Y";
            case "F" -> count.equals("X") ? "PXW" : "P" + times(count, 2) + "W";
            default -> "P" + count + unit;
        };
    }

    private static String halved(String whole, String unit) {
        String before = whole.isEmpty() ? "" : whole + unit.charAt(unit.length() - 1);
        return switch (unit) {
            case "TS" -> "PT" + (whole.isEmpty() ? "0" : whole) + ".5S";
            case "TM" -> "PT" + before + "30S";
            case "TH" -> "PT" + before + "30M";
            case "D" -> "P" + before + "T12H";
            case "Y" -> "P" + before + "6M";
            case "C" -> "P" + (whole.isEmpty() ? "50" : times(whole + ".5", 100)) + "Y";
            default -> "P" + (whole.isEmpty() ? "0" : whole) + ".5" + unit;
        };
    }

    private static String times(String count, int factor) {
        double product = Double.parseDouble(count) * factor;
        return product == Math.rint(product) ? Long.toString((long) product) : Double.toString(product);
    }
}
