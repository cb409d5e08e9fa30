package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Label;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.query.ClassifiedPassage;
import org.qualgraph.query.ConceptDescription;
import org.qualgraph.query.ConceptDescription.Counts;
import org.qualgraph.query.ConceptDescription.Mapping;
import org.qualgraph.query.ConceptLink;
import org.qualgraph.query.ConceptReference;
import org.qualgraph.query.LookupAnswer;
import org.qualgraph.query.RelatedConcepts;
import org.qualgraph.query.RelatedConcepts.RelatedConcept;
import org.qualgraph.query.SchemePage;

/** Concepts as JSON. */
final class ConceptFaces {
    private static final Map<ConceptLink, String> LINK_KEYS = Map.ofEntries(
            Map.entry(ConceptLink.BROADER, "broader"),
            Map.entry(ConceptLink.NARROWER, "narrower"),
            Map.entry(ConceptLink.IMPLIES, "implies"),
            Map.entry(ConceptLink.IMPLIED_BY, "impliedBy"),
            Map.entry(ConceptLink.RELATED, "related"),
            Map.entry(ConceptLink.FIELDS, "fields"),
            Map.entry(ConceptLink.SKILLS, "skills"),
            Map.entry(ConceptLink.TOPICS, "topics"),
            Map.entry(ConceptLink.VENUES, "venues"),
            Map.entry(ConceptLink.ESSENTIAL_SKILLS, "essentialSkills"),
            Map.entry(ConceptLink.OPTIONAL_SKILLS, "optionalSkills"),
            Map.entry(ConceptLink.ESSENTIAL_FOR, "essentialFor"),
            Map.entry(ConceptLink.OPTIONAL_FOR, "optionalFor"),
            Map.entry(ConceptLink.CERTIFIES, "certifies"),
            Map.entry(ConceptLink.CERTIFIED_BY, "certifications"),
            Map.entry(ConceptLink.MATCHED_BY, "matchedBy"));

    private ConceptFaces() {}

    static JsonObject reference(ConceptReference concept) {
        return object().put("id", concept.id().value())
                .put("label", concept.label())
                .put("type", word(concept.type()));
    }

    static JsonObject lookup(LookupAnswer answer) {
        return object().put("query", answer.query())
                .list(
                        "hits",
                        answer.hits(),
                        hit -> hit(hit).put(
                                        "note",
                                        Optional.ofNullable(answer.notes().get(hit.id())))
                                .put(
                                        "replaces",
                                        Optional.ofNullable(answer.replaced().get(hit.id())),
                                        ConceptFaces::retired));
    }

    private static JsonObject retired(RetiredConcept retired) {
        return object().put("id", retired.id().value()).put("label", retired.label());
    }

    private static JsonObject hit(Hit hit) {
        return object().put("id", hit.id().value())
                .put("iri", hit.id().iri())
                .put("type", word(hit.type()))
                .put("source", hit.source())
                .put("label", hit.label())
                .put("matched", hit.matched())
                .put("labelKind", word(hit.kind()))
                .put("language", hit.language())
                .put("match", word(hit.match()))
                .put("edits", hit.edits())
                .score("score", hit.score());
    }

    static JsonObject scheme(SchemePage page) {
        return object().put("scheme", word(page.scheme()))
                .put("source", page.source())
                .put("total", page.total())
                .list(
                        "concepts",
                        page.concepts(),
                        concept -> reference(concept).put("iri", concept.id().iri()));
    }

    static JsonObject description(ConceptDescription description) {
        var concept = description.concept();
        var face = object().put("id", concept.id().value())
                .put("iri", concept.id().iri())
                .put("type", word(concept.type()))
                .put("source", concept.source())
                .put("label", concept.label())
                .list("labels", concept.labels(), ConceptFaces::label)
                .with(notes(concept.notes()));
        for (var link : ConceptLink.values()) {
            if (description.links().containsKey(link)) {
                face.list(LINK_KEYS.getOrDefault(link, ""), description.links().get(link), ConceptFaces::reference);
            }
        }
        return face.list("mappings", description.mappings(), ConceptFaces::mapping)
                .put("postings", description.postings(), ConceptFaces::counts);
    }

    private static JsonObject label(Label label) {
        return object().put("text", label.text())
                .put("kind", word(label.kind()))
                .put("language", label.language());
    }

    private static JsonObject notes(Concept.Notes notes) {
        var facts = object();
        new TreeMap<>(notes.facts()).forEach(facts::put);
        return object().put("definition", notes.definition())
                .put("scopeNote", notes.scopeNote())
                .put("kind", notes.kind())
                .put("level", notes.level())
                .put("facts", facts);
    }

    private static JsonObject mapping(Mapping mapping) {
        var face = object().put("relation", mapping.relation() == Relation.EXACT_MATCH ? "exactMatch" : "closeMatch")
                .put("iri", mapping.iri());
        mapping.concept().ifPresent(concept -> face.with(reference(concept)));
        return face;
    }

    private static JsonObject counts(Counts counts) {
        var face = object().put("total", counts.total());
        new TreeMap<>(counts.byNecessity()).forEach((necessity, count) -> face.put(word(necessity), count));
        return face;
    }

    static JsonObject related(RelatedConcepts answer) {
        return object().list("concepts", answer.concepts(), ConceptFaces::reference)
                .put("postings", answer.postings())
                .list("related", answer.related(), ConceptFaces::related);
    }

    static JsonObject classified(ClassifiedPassage passage) {
        return object().list("concepts", passage.concepts(), ConceptFaces::ranked);
    }

    private static JsonObject ranked(RankedConcept ranked) {
        return object().put("id", ranked.id().value())
                .put("iri", ranked.id().iri())
                .put("type", word(ranked.type()))
                .put("source", ranked.source())
                .put("label", ranked.label())
                .score("score", ranked.score())
                .put("matched", ranked.matched())
                .put("via", ranked.via().map(ConceptId::value))
                .put("start", ranked.span().start())
                .put("end", ranked.span().end());
    }

    private static JsonObject related(RelatedConcept related) {
        return reference(related.concept())
                .score("score", related.score())
                .list("reasons", related.reasons(), ConceptFaces::reason);
    }

    private static JsonObject reason(Reason reason) {
        return object().put("kind", word(reason.kind()))
                .score("weight", reason.weight())
                .put("postings", reason.postings())
                .put("text", reason.text());
    }
}
