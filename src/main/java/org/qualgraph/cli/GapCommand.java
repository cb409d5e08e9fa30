package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.AssessedDemand;
import org.qualgraph.query.ConceptReference;
import org.qualgraph.query.Demand;
import org.qualgraph.query.GapReason;
import org.qualgraph.query.GapReport;
import org.qualgraph.query.GapTarget;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a profile against a role or a posting. */
@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = "Tell what of a role or posting a profile meets, nearly meets and lacks.",
        footer = {
            "",
            "Examples:",
            "  qualgraph gap pytorch cuda degree/phd --role role/ml-compiler-engineer",
            "  qualgraph gap skill/python sql --file posting.txt",
            "  qualgraph gap --cv cv.pdf --role role/data-scientist",
            "  qualgraph gap sql --years skill/python=3 --total-years 4 --in-progress degree/phd --file posting.txt",
        })
final class GapCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Spec
    private CommandSpec spec;

    /** What the profile is held against: one of these. */
    static final class Target {
        @Option(names = "--role", paramLabel = "ID", description = "A role, such as role/data-scientist.")
        private @Nullable ConceptId role;

        @Option(names = "--posting", paramLabel = "ID", description = "A stored posting, posting/….")
        private @Nullable PostingId posting;

        @Option(names = "--file", paramLabel = "FILE", description = "A posting to read for the occasion.")
        private @Nullable Path file;

        GapTarget gapTarget() {
            if (role != null) {
                return new GapTarget.OfRole(role);
            }
            if (posting != null) {
                return new GapTarget.OfPosting(posting);
            }
            return new GapTarget.OfText(OnePosting.ofFile(Objects.requireNonNull(file)));
        }
    }

    @Override
    public Integer call() {
        var stated = profile.stated(spec);
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var report = asked.useCases().assessGap().report(stated, target.gapTarget());
            ProfileOptions.report(report.understood(), spec.commandLine().getErr());
            format.print(
                    () -> rows(report),
                    out -> JsonFace.write(report, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static Rows rows(GapReport report) {
        return new Rows(
                List.of("status", "necessity", "needed", "concepts", "text", "why"),
                report.demands().stream().map(GapCommand::row).toList());
    }

    private static List<String> row(AssessedDemand assessed) {
        var demand = assessed.demand();
        return List.of(
                words(assessed.status()),
                words(demand.necessity()),
                demand.atLeast() == 0 ? "" : demand.atLeast() + " of " + demand.counted(),
                names(demand),
                demand.text(),
                assessed.reasons().stream().map(GapReason::text).collect(Collectors.joining("; ")));
    }

    /** The names of a demand; a part of it stands in brackets. */
    private static String names(Demand demand) {
        return Stream.concat(
                        demand.concepts().stream().map(ConceptReference::label),
                        demand.parts().stream().map(part -> "(" + names(part) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
