package org.qualgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualgraph.query.StatedProfile;
import org.qualgraph.query.UnderstoodProfile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The profile that a command line states. */
final class ProfileOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "CONCEPT",
            description =
                    "The profile: identifiers or names. A name with a typo is taken where it is sure what is meant.")
    private List<String> names = List.of();

    @Option(
            names = "--cv",
            paramLabel = "FILE",
            description = "A CV to read the profile from: text, Markdown, HTML, PDF or DOCX.")
    private @Nullable Path cv;

    @Option(
            names = "--years",
            paramLabel = "CONCEPT=N",
            description = "How many years someone has done something, as skill/python=8 (repeatable).")
    private Map<String, Double> years = new LinkedHashMap<>();

    @Option(names = "--total-years", paramLabel = "N", description = "Years of work in all.")
    private @Nullable Double totalYears;

    @Option(
            names = "--in-progress",
            paramLabel = "DEGREE",
            description = "A degree that is studied for, as degree/phd (repeatable).")
    private List<String> inProgress = List.of();

    /** The profile, which must say something. */
    StatedProfile stated(CommandSpec spec) {
        if (names.isEmpty() && cv == null && years.isEmpty() && inProgress.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what the profile has: concepts, or a CV with --cv.");
        }
        try {
            return new StatedProfile(
                    names,
                    Optional.ofNullable(cv).map(OnePosting::ofFile),
                    years,
                    totalYears == null ? OptionalDouble.empty() : OptionalDouble.of(totalYears),
                    inProgress);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Tells how what is not plainly a concept was understood. */
    static void report(UnderstoodProfile profile, PrintWriter err) {
        profile.names()
                .forEach(name -> err.println("\"" + name.written() + "\" is taken for "
                        + name.concept().label()));
        for (var written : profile.unresolved()) {
            var readings = profile.unsure().stream()
                    .filter(unsure -> unsure.written().equals(written))
                    .flatMap(unsure -> unsure.readings().stream())
                    .map(reading -> reading.concept().id().value())
                    .distinct()
                    .collect(Collectors.joining(", "));
            err.println("no concept is called \"" + written + "\""
                    + (readings.isEmpty() ? "" : "; it may be one of " + readings));
        }
    }
}
