package org.qualgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** Postings do not ask for concepts of a type. */
public final class NotAskedException extends QualGraphException {
    private static final long serialVersionUID = 1;

    NotAskedException(Enum<?> type) {
        super(
                Fault.INVALID_INPUT,
                "Postings do not ask for a " + word(type) + "; they ask for "
                        + Arrays.stream(Dimension.values())
                                .filter(Dimension::isAsked)
                                .map(NotAskedException::word)
                                .collect(Collectors.joining(", ")));
    }

    private static String word(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
