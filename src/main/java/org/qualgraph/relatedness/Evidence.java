package org.qualgraph.relatedness;

import java.util.OptionalInt;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;

/** A reason to hold a target for related. */
record Evidence(ConceptId target, Reason reason) {

    static Evidence of(ConceptId target, ReasonKind kind, double weight, String text) {
        return new Evidence(target, new Reason(kind, weight, OptionalInt.empty(), text));
    }
}
