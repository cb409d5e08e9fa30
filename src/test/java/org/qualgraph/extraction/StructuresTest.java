package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;

/** The structure of items as postings word them; {@code structures.tsv} is written from general knowledge of postings. */
class StructuresTest {

    @ParameterizedTest
    @CsvFileSource(resources = "structures.tsv", delimiter = '\t', maxCharsPerColumn = 1000)
    void readsWhatAnItemAsksFor(String item, String expected) {
        var text = "Minimum qualifications\n• " + item.replace("⏎", "\n");
        var requirements = Vocabularies.EXTRACTOR.extract(Posting.ofText(text)).requirements();

        assertThat(requirements.stream().map(StructuresTest::brief).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String brief(Requirement requirement) {
        var words = new ArrayList<String>();
        if (requirement.necessity() == Necessity.PREFERRED) {
            words.add("preferred");
        }
        if (requirement.kind() != RequirementKind.SKILL) {
            words.add(requirement.kind().name().toLowerCase(Locale.ROOT));
        }
        words.addAll(set(requirement));
        words.addAll(details(requirement.details()));
        return String.join(" ", words);
    }

    private static List<String> set(Requirement requirement) {
        var words = new ArrayList<String>();
        if (!requirement.concepts().isEmpty() || !requirement.parts().isEmpty()) {
            words.add(requirement.atLeast() + " of");
        }
        requirement.parts().stream()
                .filter(part -> first(part) < first(requirement))
                .forEach(part -> words.add(part(part)));
        var fields = requirement.concepts().stream()
                .filter(m -> isField(requirement, m))
                .toList();
        requirement.concepts().stream().filter(m -> !fields.contains(m)).forEach(m -> words.add(slug(m)));
        if (!fields.isEmpty()) {
            words.add("in");
            fields.forEach(m -> words.add(slug(m)));
        }
        requirement.parts().stream()
                .filter(part -> first(part) >= first(requirement))
                .forEach(part -> words.add(part(part)));
        return words;
    }

    private static String part(Requirement part) {
        var words = set(part);
        words.addAll(details(part.details()));
        return "(" + String.join(" ", words) + ")";
    }

    private static int first(Requirement requirement) {
        return requirement.concepts().stream()
                .mapToInt(m -> m.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isField(Requirement requirement, Mention mention) {
        return requirement.kind() == RequirementKind.DEGREE
                && !mention.concept().value().startsWith("degree/");
    }

    private static List<String> details(Details details) {
        var words = new ArrayList<String>();
        details.minimumYears().ifPresent(years -> words.add(years(years, details.maximumYears())));
        details.languageLevel().ifPresent(level -> words.add(level.name()));
        details.condition().ifPresent(condition -> words.add(condition.name()));
        details.travelShare().ifPresent(share -> words.add(share + "%"));
        details.degreeStatus()
                .filter(status -> status == DegreeStatus.IN_PROGRESS)
                .ifPresent(s -> words.add("in-progress"));
        if (details.orEquivalent()) {
            words.add("or-equivalent");
        }
        return words;
    }

    private static String years(int minimum, OptionalInt maximum) {
        return maximum.isPresent() ? minimum + "-" + maximum.getAsInt() + "y" : minimum + "y";
    }

    private static String slug(Mention mention) {
        return mention.concept().value().replaceAll("^.*/", "");
    }
}
