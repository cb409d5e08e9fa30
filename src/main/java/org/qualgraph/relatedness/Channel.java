package org.qualgraph.relatedness;

import java.util.List;
import org.qualgraph.model.ConceptId;

/** One kind of evidence that concepts are related. */
interface Channel {

    /**
     * What this channel knows of a concept's relations, in any order; several pieces may speak of one target. The
     * concept itself is never a target.
     */
    List<Evidence> evidence(ConceptId concept);
}
