package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.AssessedDemand.Unchecked;
import org.qualgraph.query.ConceptMatch.ViaKind;

class AssessGapTest {
    private static SmallWorld world;

    @BeforeAll
    static void open() {
        world = new SmallWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static AssessedDemand only(String requirement, String... profile) {
        var text = "Engineer\n\nMinimum Qualifications\n- " + requirement + "\n";
        var report = world.useCases()
                .assessGap()
                .report(StatedProfile.of(List.of(profile)), new GapTarget.OfText(Posting.ofText(text)));
        assertThat(report.demands()).hasSize(1);
        return report.demands().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "python, EXACT, MET",
        "pytorch, IMPLIES, NEARLY_MET",
    })
    void seesHowPythonIsReached(String held, ViaKind via, GapStatus status) {
        var demand = only("Experience with Python", held);

        assertThat(demand.status()).isEqualTo(status);
        assertThat(demand.concepts().getFirst().via().orElseThrow().kind()).isEqualTo(via);
    }

    @ParameterizedTest
    @CsvSource({
        "Experience with deep learning, pytorch, NARROWER",
        "Experience with PyTorch, deep learning, BROADER",
        "Experience with PyTorch, ml compilers, RELATED",
        "Experience with ML compilers, pytorch, RELATED",
    })
    void seesWhatIsNear(String requirement, String held, ViaKind via) {
        var demand = only(requirement, held);

        assertThat(demand.status()).isEqualTo(GapStatus.NEARLY_MET);
        assertThat(demand.concepts().getFirst().via().orElseThrow().kind()).isEqualTo(via);
    }

    @Test
    void takesOnlyTheNextBroaderConceptForNear() {
        assertThat(only("Experience with PyTorch", "machine learning").status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void needsAnyOfASet() {
        var anyOf = "Experience with one or more of: PyTorch, TensorFlow, JAX";

        assertThat(only(anyOf, "jax").status()).isEqualTo(GapStatus.MET);
        assertThat(only(anyOf, "kubernetes").status()).isEqualTo(GapStatus.UNMET);
        assertThat(only(anyOf).status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void needsAllOfAList() {
        var allOf = "Experience with Kubernetes and Python";

        assertThat(only(allOf, "k8s", "python").status()).isEqualTo(GapStatus.MET);
        assertThat(only(allOf, "k8s", "pytorch").status()).isEqualTo(GapStatus.NEARLY_MET);
        assertThat(only(allOf, "k8s").status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void needsEveryConceptOfAnAlternative() {
        var nested = "Experience with Kubernetes and Python, or PyTorch";

        assertThat(only(nested, "k8s", "python").status()).isEqualTo(GapStatus.MET);
        assertThat(only(nested, "pytorch").status()).isEqualTo(GapStatus.MET);
        assertThat(only(nested, "k8s").status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void takesAHigherDegreeForALowerOne() {
        var met = only("Bachelor's degree in Computer Science", "phd");

        assertThat(met.status()).isEqualTo(GapStatus.MET);
        assertThat(met.concepts().getFirst().via().orElseThrow().kind()).isEqualTo(ViaKind.HIGHER_DEGREE);
        assertThat(only("PhD degree in Computer Science", "degree/bachelor").status())
                .isEqualTo(GapStatus.UNMET);
    }

    @Test
    void takesNoSkillThatADegreeIsInForTheDegree() {
        var demand = only("PhD in Computer Science or Deep Learning", "deep learning");

        assertThat(demand.demand().counted()).isEqualTo(1);
        assertThat(demand.status()).isEqualTo(GapStatus.UNMET);
    }

    @Test
    void doubtsADegreeInAnotherField() {
        assertThat(only("PhD degree in Computer Science", "phd", "history").status())
                .isEqualTo(GapStatus.NEARLY_MET);
        assertThat(only("PhD degree in Computer Science", "phd", "computer science")
                        .status())
                .isEqualTo(GapStatus.MET);
    }

    @Test
    void saysWhatAProfileCannotTell() {
        assertThat(only("Must obtain work authorization in the country of employment", "python")
                        .status())
                .isEqualTo(GapStatus.OPEN);
        assertThat(only("5+ years of experience with Python", "python").unchecked())
                .contains(Unchecked.MINIMUM_YEARS);
    }

    @Test
    void takesANarrowRoleForItsBroaderOne() {
        var report = world.useCases()
                .assessGap()
                .report(
                        StatedProfile.of(List.of()),
                        new GapTarget.OfRole(new ConceptId("role/research-scientist-intern")));

        assertThat(report.demands())
                .hasSize(3)
                .allSatisfy(demand -> assertThat(demand.status()).isEqualTo(GapStatus.UNMET));
    }

    @Test
    void takesNamesAndNamesWithATypoButGuessesNothing() {
        var report = world.useCases()
                .assessGap()
                .report(
                        StatedProfile.of(List.of("kubernets", "PyTorch", "torch", "skill/nope")),
                        new GapTarget.OfPosting(SmallWorld.ID));

        assertThat(report.profileIds())
                .containsExactly(new ConceptId("skill/kubernetes"), new ConceptId("skill/pytorch"));
        assertThat(report.unresolved()).containsExactly("skill/nope");
        assertThat(report.understood().names())
                .singleElement()
                .satisfies(name -> assertThat(name.written()).isEqualTo("kubernets"));
    }

    @Test
    void refusesTargetsThatThereAreNot() {
        var gap = world.useCases().assessGap();
        var posting = new GapTarget.OfPosting(new PostingId("posting/00000000000000000000"));
        var role = new GapTarget.OfRole(new ConceptId("role/nope"));

        assertThatThrownBy(() -> gap.report(StatedProfile.of(List.of()), posting))
                .isInstanceOf(UnknownPostingException.class);
        assertThatThrownBy(() -> gap.report(StatedProfile.of(List.of()), role))
                .isInstanceOf(UnknownConceptException.class);
    }
}
