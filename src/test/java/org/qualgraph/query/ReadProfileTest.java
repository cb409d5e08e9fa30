package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Posting;
import org.qualgraph.query.UnderstoodProfile.Held;

class ReadProfileTest {
    @AutoClose
    private static final SmallWorld WORLD = new SmallWorld();

    private static UnderstoodProfile cv(String text) {
        return WORLD.useCases()
                .readProfile()
                .understood(new StatedProfile(
                        List.of(), Optional.of(Posting.ofText(text)), Map.of(), OptionalDouble.empty(), List.of()));
    }

    private static UnderstoodProfile names(String... names) {
        return WORLD.useCases().readProfile().understood(StatedProfile.of(List.of(names)));
    }

    private static Held held(UnderstoodProfile profile, String id) {
        return profile.held().stream()
                .filter(held -> held.concept().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsSkillsFromEveryLineOfACv() {
        var text = "Ada Example\n\nProjects\n- A scheduler on Kubernetes\nPyTorch\n";
        var profile = cv(text);

        assertThat(profile.ids()).extracting(Object::toString).contains("skill/kubernetes", "skill/pytorch");
        assertThat(held(profile, "skill/pytorch").from())
                .singleElement()
                .satisfies(span -> assertThat(span.of(text)).isEqualTo("PyTorch"));
    }

    @Test
    void readsYearsFromACv() {
        var profile = cv("8 years of experience with Python.\nOver 12 years of professional experience.\n");

        assertThat(held(profile, "skill/python").years()).hasValue(8);
        assertThat(profile.totalYears()).hasValue(12);
        assertThat(profile.totalYearsFrom()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhD in Computer Science, expected May 2027",
                "PhD in Computer Science, 2023 - present",
                "PhD in Computer Science\n2023 – now",
                "Currently pursuing a PhD in Computer Science",
            })
    void seesThatADegreeIsInProgress(String line) {
        assertThat(held(cv("Education\n" + line + "\n"), "degree/phd").status()).contains(DegreeStatus.IN_PROGRESS);
    }

    @Test
    void takesADegreeOfACvForCompletedWhereNothingElseIsSaid() {
        assertThat(held(cv("Education\nPhD in Computer Science, 2019\n"), "degree/phd")
                        .status())
                .contains(DegreeStatus.COMPLETED);
    }

    @Test
    void readsVenuesFromACv() {
        assertThat(cv("Publications\n- A paper at OSDI 2024\n").ids())
                .extracting(Object::toString)
                .contains("venue/osdi");
    }

    @Test
    void takesStatedYearsBeforeThoseOfACv() {
        var stated = new StatedProfile(
                List.of(),
                Optional.of(Posting.ofText("12 years of professional experience")),
                Map.of("Python", 3.5),
                OptionalDouble.of(4),
                List.of("phd"));
        var profile = WORLD.useCases().readProfile().understood(stated);

        assertThat(profile.totalYears()).hasValue(4);
        assertThat(held(profile, "skill/python").years()).hasValue(3.5);
        assertThat(held(profile, "degree/phd").status()).contains(DegreeStatus.IN_PROGRESS);
    }

    @Test
    void tellsWhatAnUnsureStringMayMean() {
        var profile = names("pyth");

        assertThat(profile.held()).isEmpty();
        assertThat(profile.unresolved()).containsExactly("pyth");
    }

    @Test
    void holdsAConceptOnce() {
        assertThat(names("PyTorch", "pytorch", "skill/pytorch", "torch").held()).hasSize(1);
    }

    @Test
    void standsHostileNames() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> i % 2 == 0 ? "nothing " + i : "\u0000\ud83d\ude00" + i)
                .toArray(String[]::new);

        assertThat(names(many).unresolved()).hasSize(10_000);
        assertThat(names("", " ", "https://w3id.org/qualgraph/", "https://w3id.org/qualgraph/ ")
                        .held())
                .isEmpty();
        assertThat(names("x".repeat(100_000)).held()).isEmpty();
    }

    @Test
    void readsAHugeCvInTime() {
        var line = "PhD in Computer Science, Python, Kubernetes, PyTorch, OSDI; 8 years of experience. ";
        var text = String.join("", Collections.nCopies(2_000, line)) + "\n"
                + line.repeat(50).replace(". ", "\n");

        assertTimeout(Duration.ofSeconds(60), () -> assertThat(cv(text).held()).isNotEmpty());
        assertThat(cv("").held()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 81, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesYearsThatCannotBe(double years) {
        assertThatThrownBy(() -> new StatedProfile(
                        List.of(), Optional.empty(), Map.of("python", years), OptionalDouble.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new StatedProfile(List.of(), Optional.empty(), Map.of(), OptionalDouble.of(years), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
