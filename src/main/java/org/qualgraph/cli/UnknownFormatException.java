package org.qualgraph.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qualgraph.corpus.Format;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A name that no format has. */
final class UnknownFormatException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownFormatException(String name) {
        super(
                Fault.INVALID_INPUT,
                "No format is called \"" + name + "\"; there are "
                        + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", ")));
    }
}
