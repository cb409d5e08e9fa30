package org.qualgraph.query;

import java.util.List;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Lookup;

/** Finds concepts by name, typos allowed. */
public final class LookUp {
    private final ConceptIndex index;

    LookUp(ConceptIndex index) {
        this.index = index;
    }

    /** The concepts that a finished name means, best first. */
    public LookupAnswer answer(Lookup lookup) {
        return new LookupAnswer(lookup.text(), lookup.text().isBlank() ? List.of() : index.lookup(lookup));
    }

    /** The concepts that a name may become as one types, best first. */
    public LookupAnswer suggestions(Lookup lookup) {
        return new LookupAnswer(lookup.text(), lookup.text().isBlank() ? List.of() : index.suggest(lookup));
    }
}
