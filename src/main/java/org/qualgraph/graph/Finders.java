package org.qualgraph.graph;

import java.util.List;
import java.util.function.Function;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.Related;
import org.qualgraph.model.RelatedTo;

/**
 * What a query can ask besides the dataset. Each may be called by many threads, and for as long as an answer is not closed.
 *
 * @param names finds concepts by name, best first: {@code qg:lookup}
 * @param related finds what is related to concepts, best first, with reasons, and nothing where one of them is not held:
 *     {@code qg:related}
 */
public record Finders(Function<Lookup, List<Hit>> names, Function<RelatedTo, List<Related>> related) {
    /** Nothing: a query that asks for any is refused. */
    public static final Finders NONE = new Finders(
            lookup -> {
                throw new RefusedQueryException("qg:lookup is not available here: nothing is indexed by name");
            },
            asked -> {
                throw new RefusedQueryException("qg:related is not available here: nothing knows what is related");
            });

    /** These, but that names are found so. */
    public Finders withNames(Function<Lookup, List<Hit>> names) {
        return new Finders(names, related);
    }

    /** These, but that what is related is found so. */
    public Finders withRelated(Function<RelatedTo, List<Related>> related) {
        return new Finders(names, related);
    }
}
