package org.qualgraph.http;

import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Lookup;

/** Small questions whose answers do not matter. */
final class Probe {
    static final Lookup LOOKUP = new Lookup("x", Set.of(), 1);
    static final String IRI = ConceptId.BASE + "skill";

    private Probe() {}
}
