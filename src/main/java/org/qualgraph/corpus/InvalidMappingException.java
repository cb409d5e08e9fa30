package org.qualgraph.corpus;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A mapping from a field to a column that is not {@code field=column}, or names no field. */
public final class InvalidMappingException extends QualGraphException {
    private static final long serialVersionUID = 1;

    InvalidMappingException(String mapping) {
        super(
                Fault.INVALID_INPUT,
                "\"" + mapping + "\" is no mapping; write field=column, where field is one of "
                        + Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", ")) + ".");
    }
}
