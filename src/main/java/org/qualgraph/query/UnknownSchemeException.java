package org.qualgraph.query;

import java.util.stream.Collectors;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** Concepts are asked for of a kind and taxonomy that the graph holds none of. */
public final class UnknownSchemeException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownSchemeException(ClassificationQuestion question) {
        super(
                Fault.NOT_FOUND,
                "There is no concept of type "
                        + question.types().stream().map(ConceptType::segment).collect(Collectors.joining(" or "))
                        + " from " + question.sources().stream().sorted().collect(Collectors.joining(" or "))
                        + "; import the taxonomy first, or ask for another one");
    }
}
