package org.qualgraph.cli;

import java.util.List;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The column that is to be read is not told, or is not in the table. */
final class UnknownColumnException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private static final int MOST_NAMES = 50;

    private UnknownColumnException(String message) {
        super(Fault.INVALID_INPUT, message);
    }

    static UnknownColumnException missing(String name, List<String> columns) {
        return new UnknownColumnException("There is no column \"" + name + "\" but " + listed(columns));
    }

    static UnknownColumnException unsaid(List<String> columns) {
        return new UnknownColumnException("Say with --column which holds the names: " + listed(columns));
    }

    private static String listed(List<String> columns) {
        return "\"" + String.join("\", \"", columns.subList(0, Math.min(columns.size(), MOST_NAMES))) + "\"";
    }
}
