package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.query.AssessedDemand.Unchecked;
import org.qualgraph.query.GapReason.Kind;
import org.qualgraph.query.UnderstoodProfile.Held;

class AssessmentTest {
    private static final OptionalDouble UNSAID = OptionalDouble.empty();

    private final List<Held> held = new ArrayList<>();
    private OptionalDouble totalYears = UNSAID;

    private AssessmentTest has(String... ids) {
        Arrays.stream(ids)
                .forEach(id -> held.add(new Held(GapVocabulary.reference(id), UNSAID, Optional.empty(), List.of())));
        return this;
    }

    private AssessmentTest hasFor(double years, String id) {
        held.add(new Held(GapVocabulary.reference(id), OptionalDouble.of(years), Optional.empty(), List.of()));
        return this;
    }

    private AssessmentTest studiesFor(String id) {
        held.add(new Held(GapVocabulary.reference(id), UNSAID, Optional.of(DegreeStatus.IN_PROGRESS), List.of()));
        return this;
    }

    private AssessmentTest worksFor(double years) {
        totalYears = OptionalDouble.of(years);
        return this;
    }

    private AssessedDemand against(Demand demand) {
        return new Assessment(new Profile(GapVocabulary.closeness(), held, totalYears)).assess(demand);
    }

    private static Demand degree(DegreeStatus status, String... ids) {
        return demand(RequirementKind.DEGREE, 1, new Details(Optional.of(status), OptionalInt.empty(), false), ids);
    }

    private static Demand skill(String... ids) {
        return demand(RequirementKind.SKILL, 1, Details.NONE, ids);
    }

    private static Demand years(int years, String... ids) {
        return demand(RequirementKind.EXPERIENCE, Math.min(1, ids.length), ofYears(years), ids);
    }

    private static Details ofYears(int years) {
        return Details.NONE.years(OptionalInt.of(years), OptionalInt.empty());
    }

    private static Demand demand(RequirementKind kind, int atLeast, Details details, String... ids) {
        return new Demand(
                kind,
                Necessity.MINIMUM,
                atLeast,
                Arrays.stream(ids).map(GapVocabulary::reference).toList(),
                List.of(),
                details,
                Optional.empty(),
                String.join(", ", ids));
    }

    private static void assertOnly(AssessedDemand demand, GapStatus status, Kind kind, String text) {
        assertThat(demand.status()).isEqualTo(status);
        assertThat(demand.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(kind);
            assertThat(reason.text()).isEqualTo(text);
        });
    }

    @Test
    void takesAnAlternativeOfEnoughPostingsForNear() {
        assertOnly(
                has("skill/python").against(skill("skill/r")),
                GapStatus.NEARLY_MET,
                Kind.SUBSTITUTE,
                "4 postings name python as an alternative to r");
    }

    @Test
    void takesNoAlternativeOfTwoPostings() {
        assertThat(has("skill/cobol").against(skill("skill/r")).status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void saysThatASkillImpliesAnother() {
        assertOnly(
                has("skill/pytorch").against(skill("skill/python")),
                GapStatus.NEARLY_MET,
                Kind.IMPLIES,
                "Who knows pytorch knows python in practice");
    }

    @Test
    void takesANarrowerSkillForNear() {
        assertOnly(
                has("skill/pytorch").against(skill("skill/machine-learning")),
                GapStatus.NEARLY_MET,
                Kind.NARROWER,
                "pytorch is a special case of machine-learning");
    }

    @Test
    void takesADegreeInANarrowerFieldForOneInTheField() {
        var demand = degree(DegreeStatus.COMPLETED, "degree/master", "field/computer-science");

        assertThat(has("degree/master", "field/machine-learning")
                        .against(demand)
                        .status())
                .isEqualTo(GapStatus.MET);
    }

    @Test
    void doubtsADegreeInAnotherField() {
        var demand = degree(DegreeStatus.COMPLETED, "degree/master", "field/computer-science");

        assertOnly(
                has("degree/master", "field/history").against(demand),
                GapStatus.NEARLY_MET,
                Kind.OTHER_FIELD,
                "The degree is in another field than those that are asked for");
    }

    @ParameterizedTest
    @CsvSource({
        "degree/phd, degree/bachelor, MET, HIGHER_DEGREE",
        "degree/mba, degree/master, NEARLY_MET, EQUAL_DEGREE",
        "degree/bachelor, degree/master, NEARLY_MET, LOWER_DEGREE",
    })
    void ordersDegrees(String has, String asked, GapStatus status, Kind kind) {
        var demand = has(has).against(degree(DegreeStatus.COMPLETED, asked));

        assertThat(demand.status()).isEqualTo(status);
        assertThat(demand.reasons()).extracting(GapReason::kind).containsExactly(kind);
    }

    @Test
    void takesNoDegreeTwoLevelsBelow() {
        assertThat(has("degree/bachelor")
                        .against(degree(DegreeStatus.COMPLETED, "degree/phd"))
                        .status())
                .isEqualTo(GapStatus.UNMET);
    }

    @Test
    void takesADegreeInProgressForNear() {
        assertOnly(
                studiesFor("degree/master").against(degree(DegreeStatus.COMPLETED, "degree/master")),
                GapStatus.NEARLY_MET,
                Kind.DEGREE_IN_PROGRESS,
                "master is still in progress");
    }

    @Test
    void takesADegreeInProgressWhereThatIsEnough() {
        var demand = studiesFor("degree/master").against(degree(DegreeStatus.IN_PROGRESS, "degree/master"));

        assertThat(demand.status()).isEqualTo(GapStatus.MET);
        assertThat(demand.unchecked()).isEmpty();
    }

    @Test
    void knowsThatWhoStudiesForAMasterHasABachelor() {
        assertThat(studiesFor("degree/master")
                        .against(degree(DegreeStatus.COMPLETED, "degree/bachelor"))
                        .status())
                .isEqualTo(GapStatus.MET);
    }

    @Test
    void leavesTheStatusOfADegreeUncheckedWhereNothingIsSaid() {
        assertThat(has("degree/phd")
                        .against(degree(DegreeStatus.COMPLETED, "degree/phd"))
                        .unchecked())
                .containsExactly(Unchecked.DEGREE_STATUS);
    }

    @Test
    void nearlyMeetsADegreeThatHasAnEquivalent() {
        var details = new Details(Optional.of(DegreeStatus.COMPLETED), OptionalInt.empty(), true);

        assertOnly(
                has("skill/python").against(demand(RequirementKind.DEGREE, 1, details, "degree/bachelor")),
                GapStatus.NEARLY_MET,
                Kind.EQUIVALENT_NEEDED,
                "It is missing, and an equivalent will do");
    }

    @Test
    void countsYears() {
        assertThat(hasFor(8, "skill/python").against(years(8, "skill/python")).status())
                .isEqualTo(GapStatus.MET);
    }

    @Test
    void takesHalfOfTheYearsForNear() {
        assertOnly(
                hasFor(5, "skill/python").against(years(8, "skill/python")),
                GapStatus.NEARLY_MET,
                Kind.FEWER_YEARS,
                "5 of 8 years of python");
    }

    @Test
    void takesFewerThanHalfOfTheYearsForNothing() {
        assertThat(hasFor(1.5, "skill/python").against(years(8, "skill/python")).status())
                .isEqualTo(GapStatus.UNMET);
    }

    @Test
    void leavesYearsUncheckedWhereNothingIsSaid() {
        var demand = has("skill/python").against(years(8, "skill/python"));

        assertThat(demand.status()).isEqualTo(GapStatus.MET);
        assertThat(demand.unchecked()).containsExactly(Unchecked.MINIMUM_YEARS);
    }

    @Test
    void knowsThatYearsOfOneThingAreNoMoreThanThoseOfAll() {
        assertOnly(
                has("skill/python").worksFor(3).against(years(5, "skill/python")),
                GapStatus.NEARLY_MET,
                Kind.FEWER_YEARS,
                "3 of 5 years of experience in all");
    }

    @Test
    void comparesYearsOfWorkInAll() {
        assertThat(worksFor(6).against(years(5)).status()).isEqualTo(GapStatus.MET);
        assertThat(worksFor(2).against(years(5)).status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void takesYearsOfOneThingForNoYearsOfAnother() {
        assertThat(hasFor(4, "skill/python").against(years(4)).status()).isEqualTo(GapStatus.OPEN);
    }

    @Test
    void holdsTheYearsOfADegreeAgainstThoseOfWork() {
        var demand = demand(RequirementKind.DEGREE, 1, ofYears(4), "degree/master");

        assertThat(has("degree/master").worksFor(2).against(demand).status()).isEqualTo(GapStatus.NEARLY_MET);
    }

    @Test
    void needsAsManyOfASetAsItSays() {
        var two = demand(RequirementKind.SKILL, 2, Details.NONE, "skill/python", "skill/sql", "skill/r");

        assertThat(has("skill/sql").against(two).status()).isEqualTo(GapStatus.UNMET);
        assertThat(has("skill/python").against(two).status()).isEqualTo(GapStatus.MET);
    }

    @Test
    void coversByNecessity() {
        var demands = List.of(
                has("skill/python").against(skill("skill/python")),
                against(skill("skill/r")),
                against(skill("skill/sql")),
                against(skill("venue/osdi")));
        var coverage = Coverage.of(demands);

        assertThat(coverage.minimum()).isEqualTo(new Coverage.States(1, 1, 2, 0));
        assertThat(coverage.minimum().coverage()).isEqualTo(0.375);
        assertThat(coverage.coverage()).isEqualTo(0.375);
        assertThat(coverage.preferred().compared()).isZero();
    }

    @Test
    void trustsAFullCoverageOfManyMoreThanOfOne() {
        has("skill/python", "skill/sql");
        var one = Coverage.of(List.of(against(skill("skill/python"))));
        var two = Coverage.of(List.of(against(skill("skill/python")), against(skill("skill/sql"))));

        assertThat(one.coverage()).isEqualTo(two.coverage()).isEqualTo(1);
        assertThat(one.score()).isLessThan(two.score());
        assertThat(Coverage.of(List.of()).score()).isZero();
    }
}
