package org.dateline.importer.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one expression.
 *
 * @param error what is wrong with it
 * @param document the name of its document
 * @param gold what it should be; null where the gold has nothing
 * @param found what was found; null where nothing was
 * @param excerpt its words among others; empty where nothing is wrong
 */
public record Outcome(
        ErrorClass error,
        String document,
        @Nullable Annotation gold,
        @Nullable Annotation found,
        String excerpt) {

    static Outcome missed(AnnotatedDocument document, Annotation gold) {
        return new Outcome(ErrorClass.MISSED, document.name(), gold, null, document.excerpt(gold));
    }

    static Outcome spurious(AnnotatedDocument document, Annotation found) {
        return new Outcome(ErrorClass.SPURIOUS, document.name(), null, found, document.excerpt(found));
    }

    static Outcome of(AnnotatedDocument document, Pairing.Pair pair, boolean skipNull) {
        ErrorClass error = error(pair, skipNull, document.published());
        String excerpt = error == ErrorClass.RIGHT ? "" : document.excerpt(pair.found());
        return new Outcome(error, document.name(), pair.gold(), pair.found(), excerpt);
    }

    private static ErrorClass error(Pairing.Pair pair, boolean skipNull, @Nullable LocalDate published) {
        boolean passedOver = skipNull && !pair.gold().hasValue();
        if (!pair.isTypeRight()) {
            return ErrorClass.TYPE;
        }
        if (pair.isValueRight() || passedOver) {
            return pair.isStrict() ? ErrorClass.RIGHT : ErrorClass.EXTENT;
        }
        if (!pair.gold().hasValue() || !pair.found().hasValue()) {
            return ErrorClass.NO_VALUE;
        }
        return value(pair.gold().value(), pair.found().value(), published);
    }

    /** What is wrong with a value that is another one than the gold's. */
    static ErrorClass value(String gold, String found, @Nullable LocalDate published) {
        ValueForm right = ValueForm.of(gold);
        ValueForm wrong = ValueForm.of(found);
        if (right.grain() == ValueForm.Grain.REFERENCE || wrong.grain() == ValueForm.Grain.REFERENCE) {
            return ErrorClass.REFERENCE;
        }
        if (gold.indexOf('X') >= 0 != found.indexOf('X') >= 0) {
            return ErrorClass.VAGUE;
        }
        if (right.grain() != wrong.grain()) {
            return ErrorClass.GRANULARITY;
        }
        if (right.grain() == ValueForm.Grain.DURATION) {
            return right.rest().equals(wrong.rest()) ? ErrorClass.AMOUNT : ErrorClass.GRANULARITY;
        }
        return right.grain().isCounted() ? place(gold, found, published) : ErrorClass.OTHER;
    }

    private static ErrorClass place(String gold, String found, @Nullable LocalDate published) {
        ValueForm right = ValueForm.of(gold);
        ValueForm wrong = ValueForm.of(found);
        if (published != null) {
            long now = right.placeOf(published);
            if (right.place() < now && wrong.place() > now || right.place() > now && wrong.place() < now) {
                return ErrorClass.DIRECTION;
            }
        }
        if (right.rest().equals(wrong.rest()) && Math.abs(right.place() - wrong.place()) == 1) {
            return ErrorClass.OFF_BY_ONE;
        }
        boolean sameButYear =
                gold.length() > 4 && found.length() > 4 && gold.substring(4).equals(found.substring(4));
        return sameButYear ? ErrorClass.YEAR : ErrorClass.OTHER;
    }
}
