package org.dateline.importer.extract.syntax;

import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;

/** Where among the phrases before a finite verb its subject begins. */
final class Groups {
    private Groups() {}

    /** Where in a run before a verb the subject begins, or -1. */
    static int subjectStart(List<Piece> run, boolean closing) {
        int last = -1;
        for (int i = run.size() - 1; i >= 0 && last < 0; i--) {
            last = run.get(i).plain() ? i : -1;
        }
        if (last < 0) {
            return -1;
        }
        int start = last;
        int commas = 0;
        boolean list = false;
        for (int i = last; i >= 0; i--) {
            Piece piece = run.get(i);
            start = piece.plain() ? i : start;
            if (piece.joined() && piece.plain()) {
                list = true;
            }
            if (piece.joint() == Joint.COMMA && !list) {
                commas++;
                if (commas > (closing ? 1 : 0)) {
                    break;
                }
            } else if (piece.plain() && piece.joint() == Joint.NONE && list) {
                list = false;
            }
        }
        return start;
    }

    /** "Russia, Ukraine agree": a headline's comma for "and". */
    static int listStart(List<Piece> run, int start, Verb verb) {
        boolean plural =
                verb.phrase().shape() == Shape.BASE && verb.phrase().modal().isEmpty();
        Noun noun = start < 1 ? null : run.get(start).noun();
        Noun before = start < 1 ? null : run.get(start - 1).noun();
        boolean names = noun != null
                && before != null
                && noun.named
                && before.named
                && run.get(start - 1).plain();
        if (!plural || !names || run.get(start).joint() != Joint.COMMA) {
            return start;
        }
        Piece piece = run.get(start);
        run.set(start, new Piece(Joint.AND, piece.pp(), piece.noun(), piece.first(), piece.end()));
        return start - 1;
    }

    /** Where the group of phrases begins that ends with the last plain one: back to a comma, an "and", or the phrase itself. */
    static int groupStart(List<Piece> run, int from, int last) {
        int comma = -1;
        for (int i = last; i >= from; i--) {
            Piece piece = run.get(i);
            if (piece.plain() && piece.joint() == Joint.NONE) {
                return comma >= 0 ? comma : i;
            }
            if (piece.plain() && (piece.joint() == Joint.COMMA || piece.joined() && comma < 0)) {
                return i;
            }
        }
        return last;
    }
}
