package org.qualgraph.index;

import java.util.List;
import java.util.Set;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;

/**
 * A lookup with the forms of its text in which names are compared.
 *
 * @param forms the normalised forms, without accents first
 */
record NameQuery(String written, List<String> forms, Set<ConceptType> types, Set<String> sources, int limit) {

    /** Longer queries are cut: no name is that long, and the cost grows with the length. */
    private static final int LONGEST = 256;

    static NameQuery of(Lookup lookup) {
        var text = lookup.text().length() > LONGEST ? lookup.text().substring(0, LONGEST) : lookup.text();
        return new NameQuery(
                Normalizer.written(text), Normalizer.variants(text), lookup.types(), lookup.sources(), lookup.limit());
    }

    /** Whether every concept may answer. */
    boolean acceptsAll() {
        return types.isEmpty() && sources.isEmpty();
    }

    boolean accepts(ConceptType type, String source) {
        return (types.isEmpty() || types.contains(type)) && (sources.isEmpty() || sources.contains(source));
    }
}
