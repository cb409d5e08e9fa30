package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.model.Explanation;
import org.qualgraph.model.Explanation.LinkReason;
import org.qualgraph.model.Explanation.RequirementReason;
import org.qualgraph.model.Mention;

/** Why a posting was read as it was, as a table: first its links, then its requirements. */
final class ExplanationRows {
    private ExplanationRows() {}

    static Rows of(Explanation explanation) {
        var rows = new ArrayList<List<String>>();
        explanation.links().forEach(link -> rows.add(row(link)));
        explanation.requirements().forEach(requirement -> rows.add(row(requirement)));
        return new Rows(List.of("what", "read as", "score", "text", "because"), rows);
    }

    private static List<String> row(LinkReason reason) {
        var mention = reason.mention();
        return List.of(
                reason.linked() ? "link" : "no link",
                mention.concept().value(),
                Rows.number(mention.score()),
                mention.surface(),
                reason.because());
    }

    private static List<String> row(RequirementReason reason) {
        var requirement = reason.requirement();
        var concepts = requirement.concepts().stream().map(Mention::surface).collect(Collectors.joining(", "));
        return List.of(
                "requirement",
                word(requirement.necessity()) + " " + word(requirement.kind())
                        + (concepts.isEmpty() ? "" : ": " + requirement.atLeast() + " of " + concepts),
                "",
                requirement.text(),
                Stream.of(reason.necessity(), reason.set())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
