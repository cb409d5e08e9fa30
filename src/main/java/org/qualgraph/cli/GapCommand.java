package org.qualgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.qualgraph.query.NextSteps;
import org.qualgraph.query.NextSteps.Order;
import org.qualgraph.query.StepsWanted;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  qualgraph gap --cv cv.pdf --role role/data-scientist --steps 10",
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

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Also tell what to gain next: what would open the most postings of the role.")
    private int steps;

    @Option(
            names = "--steps-role",
            paramLabel = "ID",
            description = "The role whose postings steps are counted by (default: that of the target).")
    private @Nullable ConceptId stepsRole;

    @Option(names = "--sequence", description = "Let each step stand on those before it; at most 5.")
    private boolean isSequence;

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
        var wanted = wanted();
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var report = asked.useCases().assessGap().report(stated, target.gapTarget(), wanted);
            ProfileOptions.report(report.understood(), spec.commandLine().getErr());
            format.print(
                    out -> printText(report, out),
                    () -> rows(report),
                    out -> JsonFace.write(report, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private StepsWanted wanted() {
        try {
            return new StepsWanted(
                    Optional.ofNullable(stepsRole), steps, isSequence ? Order.SEQUENCE : Order.ALTERNATIVES);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private static void printText(GapReport report, PrintWriter out) {
        rows(report).printTable(out);
        out.println();
        out.printf(Locale.ROOT, "coverage %.2f%n", report.coverage().coverage());
        report.steps().ifPresent(next -> {
            out.println();
            out.println(sentence(next));
            steps(next).printTable(out);
        });
    }

    private static String sentence(NextSteps next) {
        return "Of %,d postings for %s all minimum requirements of %,d are met; %s"
                .formatted(
                        next.postings(),
                        next.role().label(),
                        next.open(),
                        next.order() == Order.SEQUENCE
                                ? "one after the other, these would open more:"
                                : "each of these would open more:");
    }

    private static Rows steps(NextSteps next) {
        return new Rows(
                List.of("concept", "label", "opens", "opens nearly", "raises", "asked for by"),
                next.steps().stream()
                        .map(step -> List.of(
                                step.concept().id().value(),
                                step.concept().label(),
                                String.valueOf(step.opens()),
                                String.valueOf(step.opensNearly()),
                                String.valueOf(step.raises()),
                                String.valueOf(step.asking())))
                        .toList());
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
