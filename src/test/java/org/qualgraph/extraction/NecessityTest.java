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
import org.qualgraph.model.RequirementKind;

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
                "You have:",
                "WHO WILL THRIVE HERE",
                "👉 You might be a fit if",
                "Things you can't fake >>",
                "Person specification",
                "Basic Hiring Criteria:",
                "Additional requirements",
                "Damit beeindruckst du uns:",
                "Wir erwarten"
            })
    void takesWhatFollowsForRequired(String heading) {
        var extraction = extract("Compiler engineer\n\n" + heading + "\n\n- Python\n");
        assertThat(extraction.requirements()).extracting(Requirement::necessity).containsExactly(Necessity.MINIMUM);
    }

    @Test
    void takesNoItemOfWhatIsAskedForAsABenefit() {
        assertThat(minimum("Must hold a work permit at the time of hire and keep it during employment"))
                .extracting(Requirement::kind)
                .containsExactly(RequirementKind.AUTHORIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Acme", "About Acme Research Labs:", "Life at Acme", "**About Acme**", "Why Acme?"})
    void linksNothingUnderTheEmployersName(String heading) {
        var extraction = extract("Preferred qualifications\n• PostgreSQL\n\n" + heading
                + "\n\nAcme writes Python for people who grow things, and ships Kubernetes.\n");
        assertThat(extraction.mentions()).extracting(Mention::surface).containsExactly("PostgreSQL");
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
                "Extra credit",
                "Valued skills:",
                "PREFERRED QUALIFICATIONS (Desired Skills/Experience):",
                "What makes us smile",
                "Darüber hinaus sind erwünscht:",
                "You might also have"
            })
    void takesWhatFollowsForPreferred(String heading) {
        var extraction = extract("Requirements\n- Python\n\n" + heading + "\n- Rust\n");
        assertThat(extraction.requirements())
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MINIMUM, Necessity.PREFERRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java background a plus",
                "Must have hands on experience with Java",
                "Translates what users need into Java services",
                "Experience working with Java",
                "5 years of work experience in Java"
            })
    void takesNoSentenceForAHeading(String line) {
        assertThat(extract("Requirements\n" + line + "\nPython\n").mentions())
                .extracting(Mention::surface)
                .containsExactly("Java", "Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das bringst du mit",
                "Das bringen Sie mit:",
                "Dein Profil",
                "Was wir von dir erwarten",
                "Anforderungen",
                "WEN WIR SUCHEN"
            })
    void readsGermanHeadings(String heading) {
        var extraction = extract("Entwicklerin\n\nDeine Aufgaben\n- Dienste in Java bauen\n\n" + heading
                + "\n- Python\n\nNice to have\n- Rust\n\nWir bieten\n- Kurse in SQL\n");
        assertThat(extraction.requirements())
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MENTIONED, Necessity.MINIMUM, Necessity.PREFERRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Founded in 2009, Initech is a leading provider of Java training.",
                "We offer a competitive salary and courses in Java.",
                "All qualified applicants will receive consideration without regard to sex, age or love of Java.",
                "Please send your resume and a sample of your Java code.",
                "Wir bieten ein attraktives Gehalt und Kurse in Java.",
                "Initech ist ein führender Anbieter von Kursen in Java.",
                "Bitte senden Sie Ihre Bewerbung mit Lebenslauf und einer Probe in Java."
            })
    void linksNothingInBoilerplateUnderNoHeading(String paragraph) {
        assertThat(extract("Developer\n\n" + paragraph + "\n\nRequirements\n- Python\n\n" + paragraph)
                        .mentions())
                .extracting(Mention::surface)
                .containsExactly("Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stuff you don't need",
                "What we don't care about:",
                "THIS ROLE IS NOT FOR YOU IF",
                "Das brauchst du nicht",
                "WHAT WON'T HELP"
            })
    void asksForNothingUnderAHeadingThatSaysSo(String heading) {
        var extraction = extract("Requirements\n- Python\n\n" + heading + "\n- Rust\n- Java\n\nNice to have\n- SQL\n");
        assertThat(extraction.mentions()).extracting(Mention::surface).containsExactly("Python", "SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we do not use Java",
                "Java is not required",
                "We don't expect you to know Java.",
                "Kenntnisse in Java sind ausdrücklich nicht erforderlich",
                "No Java here."
            })
    void linksNothingThatIsNotAskedFor(String clause) {
        assertThat(extract("Requirements\n- Python\n- " + clause).mentions())
                .extracting(Mention::surface)
                .containsExactly("Python");
    }

    @Test
    void readsWhatFollowsBut() {
        assertThat(minimum("You do not need to know Rust, but you will need strong Python"))
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MINIMUM);
    }

    @Test
    void tellsDesirableCriteriaFromEssentialOnesByTheirLetters() {
        assertThat(extract("Person specification\n\nE1. Python\nE2. Java\n\nD1. Rust\nD2. SQL\n")
                        .requirements())
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MINIMUM, Necessity.MINIMUM, Necessity.PREFERRED, Necessity.PREFERRED);
    }

    @Test
    void readsRequirementsThatSoundLikeBoilerplate() {
        var text = "Data analyst\n\nFollow the standard process for data issues in Python. "
                + "You help our customers and our team with Java.";
        assertThat(extract(text).mentions()).extracting(Mention::surface).containsExactly("Python", "Java");
    }

    @Test
    void aPredicateBehindACommaIsAboutWhatStandsBefore() {
        assertThat(minimum("Experience with Kubernetes, whether in the cloud or in a lab, is a strong plus"))
                .singleElement()
                .extracting(Requirement::necessity)
                .isEqualTo(Necessity.PREFERRED);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description",
                "What you get to do:",
                "As a Data Scientist You Will",
                "Diese Aufgaben warten auf dich:"
            })
    void takesWhatFollowsForWork(String heading) {
        var extraction = extract("Requirements\n- Python\n\n" + heading + "\n- Build services in Java\n");
        assertThat(extraction.requirements())
                .extracting(Requirement::necessity)
                .containsExactly(Necessity.MINIMUM, Necessity.MENTIONED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13th-month salary bonus:",
                "Bonus scheme",
                "Note to Recruiters and Placement Agencies:",
                "Instructions to applicants"
            })
    void linksNothingUnderHeadingsOfPayAndApplications(String heading) {
        var extraction = extract("Requirements\n- Python\n\n" + heading + "\n- Rust\n");
        assertThat(extraction.mentions()).extracting(Mention::surface).containsExactly("Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you enjoy Java as we do, we'd love to hear from you!",
                "Acme specializes in Java for banks.",
                "With 50 years of experience in Java, Acme has earned a good reputation.",
                "Learn more about our Java group."
            })
    void linksNothingInProseBehindAListThatIsNotAboutTheCandidate(String sentence) {
        assertThat(extract("Requirements\nKnowledge of Python\n" + sentence).mentions())
                .extracting(Mention::surface)
                .containsExactly("Python");
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
