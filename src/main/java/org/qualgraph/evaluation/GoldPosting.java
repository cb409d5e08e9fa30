package org.qualgraph.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/**
 * What a careful reader wrote down of a posting. All offsets are UTF-16 code units of the text.
 *
 * @param name the name of the annotation's file
 * @param file the posting's, below the folder of corpora, or beside the annotation where it is ours
 * @param entry its number in the file
 * @param sha256 of its text in UTF-8, in hexadecimal digits
 * @param boilerplate where nothing is about the work
 * @param mentions the concepts that are named outside requirements
 */
record GoldPosting(
        String name,
        String file,
        long entry,
        String sha256,
        Header header,
        List<GoldPay> pay,
        List<Span> boilerplate,
        List<GoldRequirement> requirements,
        List<GoldConcept> mentions) {

    /** What is said of the job as a whole; each in the words of the API. */
    record Header(
            Optional<String> language,
            Optional<String> role,
            Optional<String> seniority,
            Optional<String> employmentType,
            Optional<String> workplace) {}

    /** A range of pay; an end that is left open is absent. */
    record GoldPay(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, String currency, String unit) {}

    /** A named concept; without an identifier where the ontology has none for it. */
    record GoldConcept(Optional<ConceptId> id, Span span) {}

    /** A requirement or a part of one, as in {@link org.qualgraph.model.Requirement}. */
    record GoldRequirement(
            RequirementKind kind,
            Necessity necessity,
            int atLeast,
            List<GoldConcept> concepts,
            List<GoldRequirement> parts,
            Details details,
            Span span) {

        /** It and its parts, and theirs. */
        Stream<GoldRequirement> flat() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(GoldRequirement::flat));
        }
    }

    /** What is said of a requirement besides its concepts. */
    record Details(OptionalInt years, Optional<String> status, boolean equivalent) {}

    /** All requirements and their parts. */
    List<GoldRequirement> flatRequirements() {
        return requirements.stream().flatMap(GoldRequirement::flat).toList();
    }

    /** Every named concept. */
    Stream<GoldConcept> concepts() {
        return Stream.concat(
                flatRequirements().stream().flatMap(requirement -> requirement.concepts().stream()), mentions.stream());
    }
}
