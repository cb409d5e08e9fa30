package org.qualgraph.http;

import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.query.Retirement;

/**
 * Answers for a concept that is no longer in use. People and programs are sent to what replaces it; the RDF is of the
 * old IRI itself, which says that it is deprecated and what replaces it.
 */
record RetiredConceptAnswer(Retirement retirement) {

    void answer(Exchange exchange, Optional<Representation> suffix) {
        var form = suffix.orElseGet(() -> Representation.chosen(exchange));
        switch (form) {
            case JSON, HTML -> exchange.redirect(replacement(suffix).toString());
            case JSON_LD, TURTLE, N_TRIPLES, RDF_XML -> describe(exchange, form);
        }
    }

    private Address replacement(Optional<Representation> suffix) {
        var replacement = retirement.replacement().orElseThrow(this::gone);
        var address = Address.ofIdentifier(replacement.id().value());
        return suffix.map(address::as).orElse(address);
    }

    private void describe(Exchange exchange, Representation form) {
        var id = id();
        exchange.answer(form.mediaType(), () -> {
            exchange.header(
                    "Content-Location",
                    Address.ofIdentifier(id.value()).as(form).toString());
            return exchange.useCases()
                    .describeInRdf()
                    .rdf(id.iri(), form.mediaType())
                    .orElseThrow(this::gone);
        });
    }

    private ConceptId id() {
        return retirement.concept().id();
    }

    private ProblemException gone() {
        return new ProblemException(
                ProblemType.GONE,
                "The concept " + id() + " (" + retirement.concept().label() + ") is retired and nothing replaces it; "
                        + Address.ofIdentifier(id().value()).as(Representation.TURTLE) + " says so in RDF");
    }
}
