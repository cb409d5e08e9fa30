package org.qualgraph.ontology.taxonomy;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A name for a taxonomy that cannot be part of an IRI. */
public final class UnusableTaxonomyNameException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnusableTaxonomyNameException(String name) {
        super(
                Fault.INVALID_INPUT,
                "\"" + name + "\" cannot name a taxonomy; use 1 to 100 letters, digits, dots, hyphens and underscores,"
                        + " a letter or digit first");
    }
}
