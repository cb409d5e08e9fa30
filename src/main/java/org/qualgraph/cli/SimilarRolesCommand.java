package org.qualgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qualgraph.http.JsonFace;
import org.qualgraph.query.SimilarRoles;
import org.qualgraph.query.SimilarRoles.SimilarRole;
import org.qualgraph.query.SimilarRoles.Skill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the roles that are like one. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = "List the roles that ask for much the same, and what is missing on the way to each.",
        footer = {
            "",
            "What few postings tell of a role the vocabulary tells. Roles above and below it are left out.",
            "",
            "Examples:",
            "  qualgraph role similar data-analyst --limit 5",
            "  qualgraph role similar role/data-analyst --corpus jobs --format json",
        })
final class SimilarRolesCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private RoleParameter role = new RoleParameter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        var among = role.filter(filter);
        return printer.print(
                figures -> figures.findSimilarRoles().similar(role.id(), among, printer.limit()),
                SimilarRolesCommand::rows,
                JsonFace::write);
    }

    private static Rows rows(SimilarRoles listing) {
        return new Rows(
                List.of("id", "label", "postings", "score", "shared", "missing"),
                listing.similar().stream().map(SimilarRolesCommand::row).toList());
    }

    private static List<String> row(SimilarRole similar) {
        return List.of(
                similar.role().value(),
                similar.role().label(),
                Long.toString(similar.role().postings()),
                Rows.number(similar.likeness()),
                names(similar.shared()),
                names(similar.missing()));
    }

    private static String names(List<Skill> skills) {
        return skills.stream().map(skill -> skill.there().label()).collect(Collectors.joining("; "));
    }
}
