package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;

/** One thing that is measured on a made timeline, beside the plainest SQL that gives the same where there is such. */
public interface Measurement {
    /** Measures; what it finds depends on the machine, what it asks for on the seed alone. */
    List<Figure> on(Ground ground) throws SQLException;
}
