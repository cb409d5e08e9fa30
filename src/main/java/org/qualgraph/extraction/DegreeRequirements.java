package org.qualgraph.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.extraction.DegreeReader.Alternative;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;

/** Turns the degrees that an item names into requirements. */
record DegreeRequirements(Item item, String sentence) {
    /** How many characters before and behind degrees and fields are about them. */
    private static final int NEAR = 160;

    /**
     * One requirement, of any of the degrees; one more where only some are preferred. Alternatives whose years differ are
     * parts of it.
     *
     * @param fields what a degree is asked for in, where the item names none
     */
    List<Requirement> of(List<Alternative> alternatives, List<Mention> fields) {
        if (alternatives.isEmpty()) {
            return !fields.isEmpty() || DegreePhrase.asksForDegree(sentence)
                    ? List.of(flat(List.of(), fields, item.necessity()))
                    : List.of();
        }
        var wanted = alternatives.stream()
                .filter(alternative -> !alternative.preferred())
                .toList();
        if (item.necessity() != Necessity.MINIMUM || wanted.size() == alternatives.size()) {
            return List.of(one(alternatives, item.necessity()));
        }
        if (wanted.isEmpty()) {
            return List.of(one(alternatives, Necessity.PREFERRED));
        }
        var preferred = alternatives.stream().filter(Alternative::preferred).toList();
        return List.of(one(wanted, Necessity.MINIMUM), one(preferred, Necessity.PREFERRED));
    }

    private Requirement one(List<Alternative> said, Necessity necessity) {
        var alternatives = withoutSummary(said);
        if (alternatives.size() > 1 && areTimed(alternatives) && areDistinct(alternatives)) {
            return nested(alternatives, necessity);
        }
        var degrees = alternatives.stream().flatMap(a -> a.degrees().stream()).toList();
        var fields = alternatives.stream().flatMap(a -> a.fields().stream()).toList();
        return flat(degrees, fields, necessity);
    }

    /**
     * The alternatives with years, where those before them only name the same degrees: "BS, MS or PhD in Physics; six years
     * with a BS, four with an MS". The subjects are those of each.
     */
    private static List<Alternative> withoutSummary(List<Alternative> alternatives) {
        var timed = alternatives.stream().filter(a -> a.years().isPresent()).toList();
        var summary = alternatives.subList(0, alternatives.size() - timed.size());
        var isSummary = timed.size() > 1
                && summary.stream().allMatch(a -> a.years().isEmpty())
                && degrees(timed).containsAll(degrees(summary));
        if (!isSummary) {
            return alternatives;
        }
        var fields = summary.stream().flatMap(a -> a.fields().stream()).toList();
        return timed.stream()
                .map(a -> a.fields().isEmpty()
                        ? new Alternative(a.degrees(), fields, a.years(), a.preferred(), a.joinedByOr())
                        : a)
                .toList();
    }

    private static Set<ConceptId> degrees(List<Alternative> alternatives) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.degrees().stream())
                .map(Mention::concept)
                .collect(Collectors.toSet());
    }

    /** Whether years go with each: at least two have some ("BS: 5 years, MS: 3 years"), or one and "or" joins the last. */
    private static boolean areTimed(List<Alternative> alternatives) {
        var timed = alternatives.stream().filter(a -> a.years().isPresent()).count();
        return timed > 1 || timed == 1 && alternatives.getLast().joinedByOr();
    }

    private static boolean areDistinct(List<Alternative> alternatives) {
        var degrees = alternatives.stream()
                .flatMap(alternative ->
                        alternative.degrees().stream().map(Mention::concept).distinct())
                .toList();
        return degrees.stream().distinct().count() == degrees.size();
    }

    private Requirement nested(List<Alternative> alternatives, Necessity necessity) {
        var phrase =
                phrase(alternatives.stream().flatMap(a -> a.degrees().stream()).toList());
        var parts = alternatives.stream()
                .map(alternative -> part(alternative, phrase, necessity))
                .toList();
        return requirement(1, List.of(), parts, details(phrase, DegreePhrase.allowsEquivalent(phrase)), necessity);
    }

    private Requirement part(Alternative alternative, String phrase, Necessity necessity) {
        var years = alternative.years().filter(DegreeRequirements::isSome);
        var details = details(phrase, false)
                .years(
                        years.map(Years::minimum).orElse(OptionalInt.empty()),
                        years.map(Years::maximum).orElse(OptionalInt.empty()));
        return requirement(1, concepts(alternative.degrees(), alternative.fields()), List.of(), details, necessity);
    }

    /** Whether any experience is asked for: "PhD with 0 years" asks for none. */
    private static boolean isSome(Years years) {
        return years.minimum().orElse(0) > 0 || years.maximum().isPresent();
    }

    private Requirement flat(List<Mention> degrees, List<Mention> fields, Necessity necessity) {
        var concepts = concepts(degrees, fields);
        var phrase = phrase(concepts);
        var equivalent = DegreePhrase.allowsEquivalent(phrase) || DegreePhrase.takesYearsInstead(phrase);
        return requirement(degrees.isEmpty() ? 0 : 1, concepts, List.of(), details(phrase, equivalent), necessity);
    }

    private static Details details(String phrase, boolean orEquivalent) {
        return new Details(DegreePhrase.status(phrase), OptionalInt.empty(), orEquivalent);
    }

    /** The words around degrees and fields: a line that has lost its breaks goes on to other demands. */
    private String phrase(List<Mention> mentions) {
        var from = item.span().start();
        var first = mentions.stream().mapToInt(m -> m.span().start() - from).min();
        var last = mentions.stream().mapToInt(m -> m.span().end() - from).max();
        return sentence.substring(
                Math.max(0, first.orElse(0) - NEAR),
                Math.min(sentence.length(), last.orElse(sentence.length()) + NEAR));
    }

    private static List<Mention> concepts(List<Mention> degrees, List<Mention> fields) {
        var seen = new HashSet<ConceptId>();
        return Stream.concat(degrees.stream(), fields.stream())
                .filter(m -> seen.add(m.concept()))
                .toList();
    }

    private Requirement requirement(
            int atLeast, List<Mention> concepts, List<Requirement> parts, Details details, Necessity necessity) {
        return new Requirement(
                RequirementKind.DEGREE, necessity, atLeast, concepts, parts, details, item.span(), sentence);
    }
}
