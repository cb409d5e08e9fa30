package org.qualgraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Duration;
import org.qualgraph.model.EmploymentType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Seniority;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.model.Workplace;
import org.qualgraph.ontology.Terms;

/** Reads a posting back from its triples: the inverse of {@link PostingTriples}. */
final class PostingReader {
    private final Node posting;
    private final Statements statements;

    private PostingReader(Node posting, Statements statements) {
        this.posting = posting;
        this.statements = statements;
    }

    /**
     * The posting whose triples these are.
     *
     * @throws BrokenPostingException where one is missing
     */
    static StoredPosting read(PostingId id, Collection<Triple> triples) {
        var reader = new PostingReader(GraphTerms.posting(id), new Statements(triples));
        return new StoredPosting(id, reader.corpus(), reader.extraction(), reader.duplicateOf());
    }

    private String corpus() {
        return GraphTerms.corpus(statements.one(posting, Terms.IS_PART_OF));
    }

    private Optional<PostingId> duplicateOf() {
        return statements.any(posting, Terms.DUPLICATE_OF).map(original -> PostingId.ofIri(original.getURI()));
    }

    private Extraction extraction() {
        var requirements = new RequirementReader(statements);
        return new Extraction(
                given(),
                header(),
                requirements.requirements(posting),
                requirements.mentions(posting),
                statements
                        .anyText(posting, Terms.IN_LANGUAGE)
                        .map(Language::new)
                        .orElse(Language.UNDETERMINED));
    }

    private Posting given() {
        var source = statements.one(posting, Terms.WAS_DERIVED_FROM);
        return new Posting(
                new Posting.Source(
                        statements.text(source, Terms.FILE), Long.parseLong(statements.text(source, Terms.ENTRY))),
                statements.anyText(posting, Terms.IDENTIFIER),
                statements.anyText(source, GraphTerms.STATED_TITLE).orElse(""),
                statements.text(posting, Terms.DESCRIPTION),
                fields(source));
    }

    private Posting.Fields fields(Node source) {
        return new Posting.Fields(
                statements.anyText(source, GraphTerms.STATED_ORGANIZATION),
                numbered(source, GraphTerms.STATED_LOCATION).stream()
                        .map(location -> statements.text(location, GraphTerms.NAME))
                        .toList(),
                statements.anyText(posting, Terms.DATE_POSTED).map(LocalDate::parse),
                statements.anyText(source, GraphTerms.STATED_EMPLOYMENT_TYPE),
                statements.anyText(source, GraphTerms.STATED_PAY),
                statements.anyText(posting, Terms.URL));
    }

    private Extraction.Header header() {
        return new Extraction.Header(
                statements.text(posting, Terms.TITLE),
                statements.any(posting, Terms.ROLE).map(GraphTerms::conceptId),
                statements.anyConstant(Seniority.class, posting, Terms.SENIORITY),
                organization(),
                numbered(posting, GraphTerms.LOCATION).stream().map(this::place).toList(),
                statements.anyConstant(Workplace.class, posting, Terms.WORKPLACE),
                statements.all(posting, Terms.EMPLOYMENT_TYPE).stream()
                        .map(type -> EmploymentType.valueOf(type.getLiteralLexicalForm()))
                        .toList(),
                numbered(posting, Terms.BASE_SALARY).stream().map(this::pay).toList(),
                statements.any(posting, Terms.DURATION).map(this::duration),
                statements.anyText(posting, Terms.START_DATE).map(LocalDate::parse),
                statements.anyText(posting, Terms.VALID_THROUGH).map(LocalDate::parse));
    }

    private Optional<Extraction.Organization> organization() {
        return statements
                .any(posting, Terms.HIRING_ORGANIZATION)
                .map(node -> new Extraction.Organization(
                        statements.text(posting, GraphTerms.ORGANIZATION_NAME), GraphTerms.conceptId(node)));
    }

    private Place place(Node location) {
        return new Place(
                statements.text(location, GraphTerms.NAME),
                GraphTerms.conceptId(statements.one(location, GraphTerms.PLACE)));
    }

    private Pay pay(Node pay) {
        return new Pay(
                statements.anyText(pay, Terms.MIN_VALUE).map(BigDecimal::new),
                statements.anyText(pay, Terms.MAX_VALUE).map(BigDecimal::new),
                statements.text(pay, Terms.CURRENCY),
                TimeUnit.valueOf(statements.text(pay, Terms.UNIT_TEXT)),
                statements.anyConstant(PayBasis.class, pay, Terms.PAY_BASIS).orElse(PayBasis.BASE_PAY),
                statements.anyText(pay, Terms.APPLIES_TO),
                statements.any(pay, Terms.EVIDENCE).map(evidence -> RequirementReader.span(statements, pay)));
    }

    private Duration duration(Node duration) {
        return new Duration(
                statements.integer(duration, Terms.DURATION_MINIMUM),
                statements.integer(duration, Terms.DURATION_MAXIMUM),
                statements.constant(TimeUnit.class, duration, Terms.DURATION_UNIT),
                RequirementReader.span(statements, duration));
    }

    /** The nodes that a property points at, in the order of the numbers in their IRIs. */
    private List<Node> numbered(Node subject, Node predicate) {
        return statements.all(subject, predicate).stream()
                .sorted(Comparator.comparingInt(GraphTerms::number))
                .toList();
    }
}
