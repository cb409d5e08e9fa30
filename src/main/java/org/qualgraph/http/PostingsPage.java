package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.Snippet;
import org.qualgraph.query.FacetListing;
import org.qualgraph.query.PostingListing;

/** The list of postings as a page: what was asked, the found words marked, and facets as links that narrow it. */
final class PostingsPage {
    private static final List<String> ASKED_ELSEWHERE = List.of("q", "after");

    private final Parameters parameters;

    private PostingsPage(Parameters parameters) {
        this.parameters = parameters;
    }

    static byte[] of(Parameters parameters, PostingListing listing, FacetListing facets, Optional<String> next) {
        return new PostingsPage(parameters).page(listing, facets, next);
    }

    private byte[] page(PostingListing listing, FacetListing facets, Optional<String> next) {
        var page = PostingFaces.listing(listing)
                .put("next", next)
                .put("words", parameters.one("q"))
                .list(
                        "kept",
                        parameters.except(ASKED_ELSEWHERE),
                        parameter -> object().put("name", parameter.name()).put("value", parameter.value()))
                .list("facets", shown(facets), facet -> facet(facet, facets));
        mark(listing, page.node().path("postings"));
        return Pages.postings(page);
    }

    /** A facet of one value tells nothing. */
    private static List<PostingFacet> shown(FacetListing facets) {
        return Arrays.stream(PostingFacet.values())
                .filter(facet -> facets.values(facet).size() > 1)
                .toList();
    }

    private JsonObject facet(PostingFacet facet, FacetListing facets) {
        return object().put("title", title(facet))
                .list(
                        "values",
                        facets.values(facet),
                        value -> object().put("label", label(value))
                                .put("count", value.count().postings())
                                .put("narrower", narrower(facet, value)));
    }

    private static String label(FacetListing.Value value) {
        return value.concept()
                .map(concept -> concept.label())
                .orElse(value.count().value());
    }

    /** The address of the postings that have this value, too. */
    private String narrower(PostingFacet facet, FacetListing.Value value) {
        var name = word(facet);
        var values = new ArrayList<String>();
        if (facet == PostingFacet.SKILL || facet == PostingFacet.VENUE) {
            values.addAll(parameters.all(name));
        }
        if (!values.contains(value.count().value())) {
            values.add(value.count().value());
        }
        return "/posting?" + parameters.without("after").encodedWith(name, values);
    }

    private static String title(PostingFacet facet) {
        return switch (facet) {
            case SKILL -> "Skills";
            case VENUE -> "Venues";
            case ROLE -> "Roles";
            case ORGANIZATION -> "Organizations";
            case CORPUS -> "Corpora";
            case MONTH -> "Posted in";
        };
    }

    private static void mark(PostingListing listing, JsonNode postings) {
        for (int i = 0; i < postings.size(); i++) {
            var posting = (ObjectNode) postings.get(i);
            listing.postings()
                    .get(i)
                    .hit()
                    .snippet()
                    .ifPresent(snippet -> posting.set(
                            "passage",
                            object().list("parts", parts(snippet), part -> part).node()));
        }
    }

    /** The passage in pieces, those that were found marked. */
    private static List<JsonObject> parts(Snippet snippet) {
        var parts = new ArrayList<JsonObject>();
        int start = 0;
        for (var span : snippet.found()) {
            parts.add(object().put("plain", snippet.text().substring(start, span.start())));
            parts.add(object().put("found", span.of(snippet.text())));
            start = span.end();
        }
        parts.add(object().put("plain", snippet.text().substring(start)));
        return parts;
    }
}
