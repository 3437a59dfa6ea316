package org.dateline.core.time;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The numbers from 1 to a greatest one, inclusive, that fit. */
    static List<Integer> numbers(String mask, int greatest) {
        return IntStream.rangeClosed(1, greatest)
                .filter(n -> fits(mask, n))
                .boxed()
                .toList();
    }
}
