package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.query.ConceptDescription;
import org.qualgraph.query.ConceptLink;
import org.qualgraph.query.Figures;
import org.qualgraph.query.LookupAnswer;
import org.qualgraph.query.RelatedConcepts;
import org.qualgraph.query.SchemePage;
import org.qualgraph.query.StoredReading;

/** The pages for people: templates filled with what the API gives. */
final class Pages {
    private static final Template START = template("start.html");
    private static final Template LOOKUP = template("lookup.html");
    private static final Template SCHEME = template("scheme.html");
    private static final Template CONCEPT = template("concept.html");
    private static final Template POSTINGS = template("postings.html");
    private static final Template POSTING = template("posting.html");

    /** What a page can also be had as. */
    private static final List<Representation> FORMS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Representation.HTML)));

    private Pages() {}

    private static Template template(String name) {
        return Template.parse(Resources.text("pages/" + name), file -> Resources.text("pages/" + file));
    }

    static byte[] start(Figures figures, String base) {
        var counts = figures.counts();
        var page = FigureFaces.figures(figures)
                .list(
                        "schemes",
                        List.of(ConceptType.values()),
                        type -> scheme(type).put("count", counts.concepts().getOrDefault(type, 0L)))
                .list("importTiles", List.copyOf(new TreeMap<>(counts.imports()).entrySet()), Pages::importTile)
                .put("base", base)
                .put(
                        "postingCount",
                        counts.postings().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        return render(START, "Qualifications as a graph", page);
    }

    private static JsonObject importTile(Map.Entry<String, Long> taxonomy) {
        return object().put("name", taxonomy.getKey()).put("count", taxonomy.getValue());
    }

    static byte[] lookup(LookupAnswer answer, Optional<ConceptType> type) {
        var page = ConceptFaces.lookup(answer).put("scheme", type.map(ConceptType::segment));
        return render(LOOKUP, answer.query(), page);
    }

    static byte[] scheme(SchemePage scheme, Optional<String> next) {
        var name = scheme(scheme.scheme());
        return render(
                SCHEME,
                name.node().path("name").asText(),
                ConceptFaces.scheme(scheme).with(name).put("next", next));
    }

    private static JsonObject scheme(ConceptType type) {
        var name = switch (type) {
            case SKILL -> "Skills";
            case VENUE -> "Venues";
            case ROLE -> "Roles";
            case DEGREE -> "Degrees";
            case FIELD -> "Fields of study";
            case CERTIFICATION -> "Certifications";
            case LANGUAGE -> "Languages";
            case EMPLOYMENT_TYPE -> "Employment types";
            case ORGANIZATION -> "Organizations";
            case PLACE -> "Places";
        };
        return object().put("segment", type.segment()).put("name", name);
    }

    static byte[] concept(ConceptDescription description, RelatedConcepts related) {
        var concept = description.concept();
        var links = Arrays.stream(ConceptLink.values())
                .filter(description.links()::containsKey)
                .toList();
        var page = ConceptFaces.description(description)
                .put("schemeName", scheme(concept.type()))
                .list("names", otherNames(concept), name -> object().put("text", name))
                .list(
                        "links",
                        links,
                        link -> object().put("title", title(link))
                                .list(
                                        "concepts",
                                        description.links().getOrDefault(link, List.of()),
                                        ConceptFaces::reference))
                .put("neighbours", ConceptFaces.related(related))
                .flag("isAskedFor", description.postings().isPresent())
                .list("forms", FORMS, form -> form(concept.id().value(), form));
        return render(CONCEPT, concept.label(), page);
    }

    private static List<String> otherNames(Concept concept) {
        return concept.labels().stream()
                .filter(label -> label.kind() == LabelKind.ALTERNATIVE)
                .map(Label::text)
                .toList();
    }

    private static String title(ConceptLink link) {
        return switch (link) {
            case BROADER -> "Broader";
            case NARROWER -> "Narrower";
            case IMPLIES -> "Implies";
            case IMPLIED_BY -> "Implied by";
            case RELATED -> "Related";
            case FIELDS -> "Taught in";
            case SKILLS -> "Teaches";
            case TOPICS -> "Topics";
            case VENUES -> "Venues";
            case ESSENTIAL_SKILLS -> "Essential skills";
            case OPTIONAL_SKILLS -> "Optional skills";
            case ESSENTIAL_FOR -> "Essential for";
            case OPTIONAL_FOR -> "Helps in";
            case CERTIFIES -> "Attests";
            case CERTIFIED_BY -> "Attested by";
            case MATCHED_BY -> "In other taxonomies";
        };
    }

    static byte[] postings(JsonObject page) {
        return render(POSTINGS, "Postings", page);
    }

    static byte[] posting(StoredReading stored) {
        var face = PostingFaces.stored(stored);
        var requirements = face.node().path("requirements");
        face.with(header(stored.reading().extraction().header()));
        face.list("groups", List.of(Necessity.values()), necessity -> group(necessity, requirements));
        face.list("segments", Segment.of(stored.reading()), Pages::segment);
        face.list("forms", FORMS, form -> form(stored.id().value(), form));
        return render(POSTING, stored.reading().extraction().header().title(), face);
    }

    /** What the answer has as constants, and at most the first of, in words. */
    private static JsonObject header(Header header) {
        return object().put("workplace", header.workplace().map(Pages::spaced))
                .list("employment", header.employmentTypes(), type -> object().put("type", spaced(type)))
                .list("pays", header.pay(), Pages::pay);
    }

    private static JsonObject pay(Pay pay) {
        return PostingFaces.pay(pay)
                .put(
                        "basis",
                        Optional.of(pay.basis())
                                .filter(basis -> basis != PayBasis.BASE_PAY)
                                .map(Pages::spaced));
    }

    private static String spaced(Enum<?> constant) {
        return constant.name().replace('_', ' ');
    }

    private static JsonObject form(String id, Representation form) {
        return object().put("name", form.suffix())
                .put("href", Address.ofIdentifier(id).as(form).toString());
    }

    private static JsonObject segment(Segment segment) {
        return object().put("text", segment.text()).put("concept", segment.concept(), ConceptFaces::reference);
    }

    private static JsonObject group(Necessity necessity, JsonNode requirements) {
        var title = switch (necessity) {
            case MINIMUM -> "Minimum";
            case PREFERRED -> "Preferred";
            case MENTIONED -> "Mentioned";
        };
        var group = object().put("title", title);
        var array = group.node().putArray("requirements");
        for (var requirement : requirements) {
            if (requirement.path("necessity").asText().equals(JsonObject.word(necessity))) {
                ObjectNode line = requirement.deepCopy();
                array.add(line.set("asked", RequirementLine.of(line)));
            }
        }
        return group;
    }

    /** Gives everything that has an identifier its address on this server, and marks what was imported. */
    private static void addAddresses(JsonNode page) {
        if (page instanceof ObjectNode object && object.has("id")) {
            object.put("href", Address.ofIdentifier(object.path("id").asText()).toString());
        }
        if (page instanceof ObjectNode object
                && !object.path("source").asText(Concept.OWN).equals(Concept.OWN)) {
            object.put("imported", true);
        }
        page.forEach(Pages::addAddresses);
    }

    private static byte[] render(Template template, String title, JsonObject page) {
        addAddresses(page.node());
        return template.render(page.put("pageTitle", title).node()).getBytes(StandardCharsets.UTF_8);
    }
}
