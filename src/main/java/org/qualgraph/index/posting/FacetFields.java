package org.qualgraph.index.posting;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFacet;

/**
 * Under which names Lucene counts facets: one field for all of them, whatever the necessity of a concept, and one for the
 * concepts of each necessity.
 */
final class FacetFields {
    private static final String ALL = "facets";
    static final FacetsConfig CONFIG = config();

    private FacetFields() {}

    /** The field in which a facet is counted. */
    static String field(PostingFacet facet, Optional<Necessity> necessity) {
        return isConcept(facet) ? necessity.map(each -> ALL + "-" + word(each)).orElse(ALL) : ALL;
    }

    /** The name of a facet in its field. */
    static String dimension(PostingFacet facet, Optional<Necessity> necessity) {
        return word(facet)
                + (isConcept(facet) ? necessity.map(each -> "-" + word(each)).orElse("") : "");
    }

    static void add(Document document, PostingFacet facet, Optional<Necessity> necessity, String value) {
        document.add(new SortedSetDocValuesFacetField(dimension(facet, necessity), value));
    }

    /** Whether a posting asks for what is counted, in one way or another. */
    private static boolean isConcept(PostingFacet facet) {
        return facet == PostingFacet.SKILL || facet == PostingFacet.VENUE;
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        for (var facet : PostingFacet.values()) {
            configure(config, facet, Optional.empty());
            for (var necessity : Necessity.values()) {
                configure(config, facet, Optional.of(necessity));
            }
        }
        return config;
    }

    private static void configure(FacetsConfig config, PostingFacet facet, Optional<Necessity> necessity) {
        var dimension = dimension(facet, necessity);
        config.setIndexFieldName(dimension, field(facet, necessity));
        config.setMultiValued(dimension, isConcept(facet));
        config.setDrillDownTermsIndexing(dimension, DrillDownTermsIndexing.NONE);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
