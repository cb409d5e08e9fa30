package org.qualgraph.corpus;

import java.util.List;

/** What a table holds, as it is read from top to bottom. */
public sealed interface TableEntry {

    /** The names of the columns; comes once, before all else. */
    record Header(List<String> columns) implements TableEntry {
        public Header {
            columns = List.copyOf(columns);
        }
    }

    /** A row with as many cells as there are columns. */
    record Row(List<String> cells) implements TableEntry {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What is no row.
     *
     * @param reason as the end of a sentence that begins with the place
     */
    record Reject(String place, String reason) implements TableEntry {}
}
