package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.lexicon.DataFile;

/**
 * An act as a verb tells of it: a line of {@code act-verbs.txt}.
 *
 * @param name its name
 * @param verbs base forms, with particle
 * @param object what must be its object
 * @param conditions what else must be there
 * @param other where the other party is looked for, in order
 * @param cameo CAMEO code, or empty
 * @param notes what else the file says of it
 * @param narrowness how much it asks for besides its verb
 */
record VerbFrame(
        String name,
        List<String> verbs,
        NounTest object,
        List<Condition> conditions,
        List<String> other,
        String cameo,
        Notes notes,
        int narrowness) {

    static VerbFrame read(DataFile.Row row, NounSets sets) {
        NounTest object = NounTest.read(row.list(2), sets);
        List<Condition> conditions = Condition.read(row.list(3), sets);
        return new VerbFrame(
                row.column(0),
                row.list(1),
                object,
                conditions,
                row.list(4),
                row.column(5),
                Notes.read(row.column(6)),
                object.narrowness() + 2 * conditions.size());
    }

    /** Where it finds its verb's lemma of a key of several words: the words before the last. */
    List<String> keys() {
        return new ArrayList<>(verbs);
    }
}
