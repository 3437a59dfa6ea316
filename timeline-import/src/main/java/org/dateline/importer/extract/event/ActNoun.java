package org.dateline.importer.extract.event;

import java.util.List;
import org.dateline.importer.extract.lexicon.DataFile;

/**
 * An act as a noun tells of it: a line of {@code act-nouns.txt}.
 *
 * @param name its name
 * @param nouns singular, several words for compounds
 * @param links prepositions before the other party
 * @param cameo CAMEO code, or empty
 * @param notes what else the file says of it
 */
record ActNoun(String name, List<String> nouns, List<String> links, String cameo, Notes notes) {

    static ActNoun read(DataFile.Row row) {
        return new ActNoun(row.column(0), row.list(1), row.list(2), row.column(3), Notes.read(row.column(4)));
    }
}
