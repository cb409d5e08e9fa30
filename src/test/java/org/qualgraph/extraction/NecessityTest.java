package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;

/** Sections and cues decide how much a posting insists. */
class NecessityTest {

    private static Extraction extract(String text) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText(text));
    }

    private static List<Requirement> minimum(String item) {
        return extract("Minimum qualifications\n• " + item).requirements();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minimum qualifications",
                "Requirements:",
                "What you'll bring",
                "**Must have**",
                "## Basic Qualifications",
                "What we're looking for",
                "REQUIRED SKILLS",
                "Who you are",
                "Your profile",
                "Dein Profil",
                "You have:"
            })
    void takesWhatFollowsForRequired(String heading) {
        var extraction = extract("Compiler engineer\n\n" + heading + "\n\n- Python\n");
        assertThat(extraction.requirements()).extracting(Requirement::necessity).containsExactly(Necessity.MINIMUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Preferred Qualifications",
                "Nice to have:",
                "Bonus points",
                "Nice-to-haves",
                "Desired skills",
                "We'd love it if you have",
                "Even better if",
                "Pluses",
                "You might also have"
            })
    void takesWhatFollowsForPreferred(String heading) {
        var extraction = extract("Requirements\n- Python\n\n" + heading + "\n- Rust\n");
        assertThat(extraction.requirements())
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MINIMUM, Necessity.PREFERRED);
    }

    @Test
    void letsTheSentenceOverruleItsSection() {
        assertThat(minimum("Knowledge of Rust is a plus"))
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.PREFERRED);
    }

    @Test
    void onlyMentionsWhatStandsAmongTheDuties() {
        var requirements = extract("Responsibilities\n- Build services in Java\n\nRequirements\n- Python")
                .requirements();
        assertThat(requirements)
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MENTIONED, Necessity.MINIMUM);
    }

    @Test
    void findsNothingInBoilerplate() {
        var text = "Requirements\n- Python\n\nAbout Initech\nWe build Kubernetes tools in Java.\n\n"
                + "Benefits\nA Linux laptop and a PhD reading group.\n\nEqual opportunity\nWe like Rust.";
        assertThat(extract(text).mentions()).extracting(Mention::surface).containsExactly("Python");
    }

    @Test
    void endsASectionWhereItsListEnds() {
        var text = "Requirements\n- Python\n- Java\n\nWe read every application.\nThe team meets once a month.";
        assertThat(extract(text).requirements()).extracting(Requirement::text).containsExactly("Python", "Java");
    }
}
