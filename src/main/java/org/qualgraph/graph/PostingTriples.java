package org.qualgraph.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Duration;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Workplace;
import org.qualgraph.ontology.Terms;

/**
 * A posting and what was read from it as triples. Every node is an IRI: the posting's own, or that and a fragment that
 * names its place, so that the same posting always gives the same triples. {@link PostingReader} is the inverse.
 */
final class PostingTriples {
    private static final String TELECOMMUTE = "TELECOMMUTE";

    private final TripleList triples = new TripleList();
    private final Extraction extraction;
    private final Node posting;

    private PostingTriples(Node posting, Extraction extraction) {
        this.posting = posting;
        this.extraction = extraction;
    }

    /** All triples of a posting, each once, in a fixed order. */
    static Set<Triple> of(PostingId id, Node corpusGraph, Extraction extraction) {
        var triples = new PostingTriples(GraphTerms.posting(id), extraction);
        triples.addPosting(corpusGraph);
        triples.addSource();
        triples.addHeader();
        triples.addRequirements();
        return triples.triples.toSet();
    }

    private void addPosting(Node corpusGraph) {
        var given = extraction.posting();
        triples.add(posting, Terms.TYPE, Terms.POSTING_CLASS);
        triples.add(posting, Terms.DESCRIPTION, Literals.text(given.text()));
        triples.add(posting, Terms.IS_PART_OF, corpusGraph);
        if (extraction.language().isDetermined()) {
            triples.add(
                    posting,
                    Terms.IN_LANGUAGE,
                    Literals.text(extraction.language().tag()));
        }
        given.identifier().ifPresent(id -> triples.add(posting, Terms.IDENTIFIER, Literals.text(id)));
        given.fields().url().ifPresent(url -> triples.add(posting, Terms.URL, Literals.text(url)));
        given.fields().datePosted().ifPresent(date -> triples.add(posting, Terms.DATE_POSTED, Literals.date(date)));
    }

    /** Where the posting was read from, and what stands there apart from its text. */
    private void addSource() {
        var given = extraction.posting();
        var source = part("source");
        triples.add(posting, Terms.WAS_DERIVED_FROM, source);
        triples.add(source, Terms.TYPE, Terms.SOURCE_CLASS);
        triples.add(source, Terms.FILE, Literals.text(given.source().file()));
        triples.add(source, Terms.ENTRY, Literals.integer(given.source().entry()));
        if (!given.title().isEmpty()) {
            triples.add(source, GraphTerms.STATED_TITLE, Literals.text(given.title()));
        }
        addStated(source, given.fields());
    }

    private void addStated(Node source, Posting.Fields fields) {
        triples.addText(source, GraphTerms.STATED_ORGANIZATION, fields.organization());
        triples.addText(source, GraphTerms.STATED_EMPLOYMENT_TYPE, fields.employmentType());
        triples.addText(source, GraphTerms.STATED_PAY, fields.pay());
        for (int i = 0; i < fields.locations().size(); i++) {
            var location = part("source-location-" + (i + 1));
            triples.add(source, GraphTerms.STATED_LOCATION, location);
            triples.add(
                    location, GraphTerms.NAME, Literals.text(fields.locations().get(i)));
        }
    }

    private void addHeader() {
        var header = extraction.header();
        triples.add(posting, Terms.TITLE, Literals.text(header.title()));
        header.employmentTypes()
                .forEach(type -> triples.add(posting, Terms.EMPLOYMENT_TYPE, Literals.text(type.name())));
        header.role().ifPresent(role -> triples.add(posting, Terms.ROLE, GraphTerms.concept(role)));
        header.organization().ifPresent(organization -> {
            triples.add(posting, Terms.HIRING_ORGANIZATION, GraphTerms.concept(organization.id()));
            triples.add(posting, GraphTerms.ORGANIZATION_NAME, Literals.text(organization.name()));
        });
        header.seniority().ifPresent(rung -> triples.add(posting, Terms.SENIORITY, Terms.individual(rung)));
        header.startDate().ifPresent(day -> triples.add(posting, Terms.START_DATE, Literals.date(day)));
        header.validThrough().ifPresent(day -> triples.add(posting, Terms.VALID_THROUGH, Literals.date(day)));
        header.workplace().ifPresent(this::addWorkplace);
        addLocations();
        for (int i = 0; i < header.pay().size(); i++) {
            addPay(part("pay-" + (i + 1)), header.pay().get(i));
        }
        header.duration().ifPresent(this::addDuration);
    }

    /** Remote work by schema.org's name too. */
    private void addWorkplace(Workplace workplace) {
        triples.add(posting, Terms.WORKPLACE, Terms.individual(workplace));
        if (workplace == Workplace.REMOTE) {
            triples.add(posting, Terms.JOB_LOCATION_TYPE, Literals.text(TELECOMMUTE));
        }
    }

    private void addLocations() {
        var locations = extraction.header().locations();
        for (int i = 0; i < locations.size(); i++) {
            var location = part("location-" + (i + 1));
            var place = GraphTerms.concept(locations.get(i).id());
            triples.add(posting, Terms.JOB_LOCATION, place);
            triples.add(posting, GraphTerms.LOCATION, location);
            triples.add(location, Terms.TYPE, GraphTerms.LOCATION_CLASS);
            triples.add(location, GraphTerms.PLACE, place);
            triples.add(
                    location, GraphTerms.NAME, Literals.text(locations.get(i).label()));
        }
    }

    private void addPay(Node node, Pay pay) {
        triples.add(posting, Terms.BASE_SALARY, node);
        triples.add(node, Terms.TYPE, Terms.PAY_CLASS);
        triples.add(node, Terms.CURRENCY, Literals.text(pay.currency()));
        pay.minimum().ifPresent(amount -> triples.add(node, Terms.MIN_VALUE, Literals.decimal(amount)));
        pay.maximum().ifPresent(amount -> triples.add(node, Terms.MAX_VALUE, Literals.decimal(amount)));
        triples.add(node, Terms.UNIT_TEXT, Literals.text(pay.unit().name()));
        if (pay.basis() != PayBasis.BASE_PAY) {
            triples.add(node, Terms.PAY_BASIS, Terms.individual(pay.basis()));
        }
        triples.addText(node, Terms.APPLIES_TO, pay.appliesTo());
        pay.evidence().ifPresent(span -> triples.addEvidence(node, span, span.of(text())));
    }

    private void addDuration(Duration duration) {
        var node = part("duration");
        triples.add(posting, Terms.DURATION, node);
        triples.add(node, Terms.TYPE, Terms.DURATION_CLASS);
        triples.add(node, Terms.DURATION_MINIMUM, Literals.integer(duration.minimum()));
        triples.add(node, Terms.DURATION_MAXIMUM, Literals.integer(duration.maximum()));
        triples.add(node, Terms.DURATION_UNIT, Terms.individual(duration.unit()));
        triples.addEvidence(node, duration.evidence(), duration.evidence().of(text()));
    }

    private void addRequirements() {
        new RequirementTriples(posting, extraction.mentions(), triples).add(extraction.requirements());
    }

    private String text() {
        return extraction.posting().text();
    }

    private Node part(String fragment) {
        return GraphTerms.part(posting, fragment);
    }
}
