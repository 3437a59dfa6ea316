package org.dateline.core.time;

/** Digits of which some are unspecified: {@code 1X} fits 10 to 19. */
final class EdtfMask {
    private EdtfMask() {}

    /** Whether the number, padded with zeros to the mask's length, has the mask's digits. */
    static boolean fits(String mask, long number) {
        long rest = number;
        for (int i = mask.length() - 1; i >= 0; i--) {
            char digit = (char) ('0' + rest % 10);
            if (mask.charAt(i) != 'X' && mask.charAt(i) != digit) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** Whether a number from 1 to a greatest one, inclusive, fits. */
    static boolean fitsSome(String mask, int greatest) {
        return first(mask, greatest) > 0;
    }

    /** The least number from 1 that fits, up to a greatest one, inclusive; 0 when none does. */
    static int first(String mask, int greatest) {
        for (int n = 1; n <= greatest; n++) {
            if (fits(mask, n)) {
                return n;
            }
        }
        return 0;
    }

    /** The greatest number that fits, up to a greatest one, inclusive; 0 when none does. */
    static int last(String mask, int greatest) {
        for (int n = greatest; n > 0; n--) {
            if (fits(mask, n)) {
                return n;
            }
        }
        return 0;
    }
}
