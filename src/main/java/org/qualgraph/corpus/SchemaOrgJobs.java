package org.qualgraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org JobPostings that a page carries in JSON-LD, microdata or RDFa, each in the shape of JSON-LD. One that
 * stands there in several syntaxes is taken once, in the first of these three. A script that is not JSON is passed over.
 */
final class SchemaOrgJobs {
    /** Pages write line ends into strings and commas behind last members. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private SchemaOrgJobs() {}

    static List<ObjectNode> of(Document page) {
        var jobs = new ArrayList<>(inScripts(page));
        for (var markup : List.of(new Microdata(page), new Rdfa(page))) {
            var known = new JobNames(jobs);
            MarkupItems.jobs(page, markup).stream()
                    .filter(job -> !known.contain(job))
                    .forEach(jobs::add);
        }
        return jobs;
    }

    private static List<ObjectNode> inScripts(Document page) {
        return page.select("script[type^=application/ld+json]").stream()
                .flatMap(script -> in(script).stream())
                .toList();
    }

    /** Whether the type of an object of JSON-LD is JobPosting; true where it has none. */
    static boolean mayBe(JsonNode object) {
        var type = object.path("@type");
        return type.isMissingNode() || isJob(type);
    }

    private static List<ObjectNode> in(Element script) {
        try {
            return jobs(LENIENT.readTree(script.data()));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    /** The outermost JobPostings, in the order of the document. */
    private static List<ObjectNode> jobs(JsonNode root) {
        var jobs = new ArrayList<ObjectNode>();
        var open = new ArrayDeque<JsonNode>(List.of(root));
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof ObjectNode object && isJob(object.path("@type"))) {
                jobs.add(object);
            } else {
                List.copyOf(node.valueStream().toList()).reversed().forEach(open::push);
            }
        }
        return jobs;
    }

    private static boolean isJob(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(SchemaOrgJobs::isJob)
                : SchemaOrg.isJobPosting(type.asText());
    }
}
