package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Duration;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Language;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Snippet;
import org.qualgraph.model.Span;
import org.qualgraph.query.ConceptReference;
import org.qualgraph.query.FacetListing;
import org.qualgraph.query.PostingListing;
import org.qualgraph.query.PostingReading;
import org.qualgraph.query.StoredReading;

/** Postings as JSON. Offsets are UTF-16 code units; an identifier is given only where the graph holds it. */
record PostingFaces(PostingReading reading) {

    /** What was read from a text that the reader of the answer has. */
    static JsonObject reading(PostingReading reading) {
        return new PostingFaces(reading).face();
    }

    /** What was read, with the text that offsets refer to. */
    static JsonObject readingWithText(PostingReading reading) {
        return reading(reading).put("text", reading.extraction().posting().text());
    }

    static JsonObject stored(StoredReading stored) {
        var posting = stored.reading().extraction().posting();
        return object().put("id", stored.id().value())
                .put("iri", stored.id().iri())
                .put("corpus", stored.corpus())
                .put("identifier", posting.identifier())
                .put(
                        "source",
                        object().put("file", posting.source().file())
                                .put("entry", posting.source().entry()))
                .put("duplicateOf", stored.duplicateOf().map(PostingId::value))
                .with(readingWithText(stored.reading()));
    }

    static JsonObject listing(PostingListing listing) {
        return object().put("total", listing.total()).list("postings", listing.postings(), PostingFaces::entry);
    }

    private static JsonObject entry(PostingListing.Entry entry) {
        return summary(entry.hit().summary(), entry.role())
                .put("snippet", entry.hit().snippet(), PostingFaces::snippet);
    }

    /** What a list shows of a posting. */
    static JsonObject summary(PostingSummary summary, Optional<ConceptReference> role) {
        return object().put("id", summary.id().value())
                .put("iri", summary.id().iri())
                .put("corpus", summary.corpus())
                .put("title", summary.title())
                .put("organization", summary.organization().map(name -> object().put("label", name)), face -> face)
                .put("role", role, ConceptFaces::reference)
                .put("datePosted", summary.datePosted().map(Object::toString))
                .put("duplicateOf", summary.duplicateOf().map(PostingId::value));
    }

    private static JsonObject snippet(Snippet snippet) {
        return object().put("text", snippet.text()).list("found", snippet.found(), PostingFaces::span);
    }

    static JsonObject facets(FacetListing facets) {
        var face = object();
        for (var facet : PostingFacet.values()) {
            face.list(word(facet), facets.values(facet), PostingFaces::facetValue);
        }
        return face;
    }

    private static JsonObject facetValue(FacetListing.Value value) {
        return value.concept()
                .map(ConceptFaces::reference)
                .orElseGet(() -> object().put("label", value.count().value()))
                .put("postings", value.count().postings());
    }

    private JsonObject face() {
        var extraction = reading.extraction();
        return object().put(
                        "posting",
                        header(extraction.header())
                                .with(fields(extraction.posting().fields()))
                                .with(language(extraction.language())))
                .list("requirements", extraction.requirements(), this::requirement)
                .list("mentions", extraction.mentions(), this::mention);
    }

    private JsonObject header(Header header) {
        var face = object().put("title", header.title())
                .put("role", header.role().flatMap(reading::concept), ConceptFaces::reference)
                .put("seniority", header.seniority().map(Enum::name))
                .put("organization", header.organization(), employer -> named(employer.name(), employer.id()))
                .list("locations", header.locations(), place -> named(place.label(), place.id()))
                .put("workplace", header.workplace().map(Enum::name));
        putEmployment(header, face);
        face.put("pay", header.pay().stream().findFirst(), PostingFaces::pay);
        if (header.pay().size() > 1) {
            face.list("pays", header.pay(), PostingFaces::pay);
        }
        return face.put("duration", header.duration(), PostingFaces::duration)
                .put("startDate", header.startDate().map(Object::toString))
                .put("validThrough", header.validThrough().map(Object::toString));
    }

    private static void putEmployment(Header header, JsonObject face) {
        var types = header.employmentTypes().stream().map(Enum::name).toList();
        face.put("employmentType", types.stream().findFirst());
        if (types.size() > 1) {
            face.list("employmentTypes", types);
        }
    }

    private static JsonObject language(Language language) {
        var face = object().put("language", language.tag());
        return language.isSupported() ? face : face.put("supported", BooleanNode.FALSE);
    }

    private static JsonObject fields(Posting.Fields fields) {
        return object().put("datePosted", fields.datePosted().map(Object::toString))
                .put("url", fields.url());
    }

    private JsonObject named(String label, ConceptId id) {
        return object().put("label", label).put("id", held(id));
    }

    private Optional<String> held(ConceptId id) {
        return reading.concept(id).map(concept -> concept.id().value());
    }

    static JsonObject pay(Pay pay) {
        var face = object();
        pay.minimum().ifPresent(amount -> face.put("min", amount));
        pay.maximum().ifPresent(amount -> face.put("max", amount));
        face.put("currency", pay.currency()).put("unit", pay.unit().name());
        if (pay.basis() != PayBasis.BASE_PAY) {
            face.put("basis", pay.basis().name());
        }
        face.put("appliesTo", pay.appliesTo());
        pay.evidence().ifPresent(evidence -> face.with(span(evidence)));
        return face;
    }

    private static JsonObject duration(Duration duration) {
        return object().put("min", duration.minimum())
                .put("max", duration.maximum())
                .put("unit", duration.unit().name())
                .with(span(duration.evidence()));
    }

    private JsonObject requirement(Requirement requirement) {
        var face = object().put("kind", word(requirement.kind()))
                .put("necessity", word(requirement.necessity()))
                .put("atLeast", requirement.atLeast())
                .list("concepts", requirement.concepts(), this::concept);
        if (!requirement.parts().isEmpty()) {
            face.list("parts", requirement.parts(), this::requirement);
        }
        return face.with(details(requirement.details()))
                .with(span(requirement.evidence()))
                .put("text", requirement.text());
    }

    static JsonObject details(Requirement.Details details) {
        return object().put("degreeStatus", details.degreeStatus().map(JsonObject::word))
                .put("minimumYears", details.minimumYears())
                .put("maximumYears", details.maximumYears())
                .flag("orEquivalent", details.orEquivalent())
                .put("level", details.languageLevel().map(PostingFaces::level))
                .put("condition", details.condition().map(JsonObject::word))
                .put("travelShare", details.travelShare());
    }

    /** A level of the European framework in capitals, as it is always written; else a word. */
    private static String level(LanguageLevel level) {
        return level.ordinal() <= LanguageLevel.C2.ordinal() ? level.name() : word(level);
    }

    private JsonObject concept(Mention mention) {
        var concept = reading.concept(mention.concept());
        return object().put("id", held(mention.concept()))
                .put("label", concept.map(ConceptReference::label).orElse(mention.surface()))
                .put("type", concept.map(held -> word(held.type())))
                .score("score", mention.score())
                .with(span(mention.span()))
                .put("surface", mention.surface());
    }

    private JsonObject mention(Mention mention) {
        return span(mention.span())
                .put("surface", mention.surface())
                .put("id", held(mention.concept()))
                .put("label", reading.concept(mention.concept()).map(ConceptReference::label))
                .score("score", mention.score());
    }

    static JsonObject span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }
}
