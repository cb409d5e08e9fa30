package org.qualgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.query.GapStatus;
import org.qualgraph.query.MatchListing;
import org.qualgraph.query.MatchListing.Match;
import org.qualgraph.query.MatchListing.OfPosting;
import org.qualgraph.query.MatchListing.OfRole;
import org.qualgraph.query.MatchPlace;
import org.qualgraph.query.MatchQuestion;
import org.qualgraph.query.MatchQuestion.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ranks all postings or roles by how well a profile covers them. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "List the postings or roles that a profile covers best.",
        footer = {
            "",
            "The score is the share of requirements that are met, as though each posting asked for two",
            "minimum requirements more that are not.",
            "",
            "Examples:",
            "  qualgraph match python sql tableau --role role/data-analyst",
            "  qualgraph match --cv cv.pdf --of roles",
            "  qualgraph match --cv cv.pdf --words '\"remote\" Berlin' --limit 20 --format json",
        })
final class MatchCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "postings or roles (default: ${DEFAULT-VALUE}).",
            defaultValue = "postings")
    private Target target = Target.POSTINGS;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most answers (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit = 10;

    @Option(names = "--after", paramLabel = "PLACE", description = "Go on after a page: what its next says in JSON.")
    private @Nullable String after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var question = question();
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var listing = asked.useCases().matchProfile().match(question);
            ProfileOptions.report(listing.understood(), spec.commandLine().getErr());
            format.print(
                    () -> rows(listing),
                    out -> JsonFace.write(listing, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private MatchQuestion question() {
        try {
            return new MatchQuestion(
                    profile.stated(spec),
                    target,
                    filter.filter(),
                    Optional.ofNullable(after).map(this::place),
                    limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private MatchPlace place(String written) {
        return MatchPlace.read(written)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--after must be what next of the page before says."));
    }

    private static Rows rows(MatchListing listing) {
        return new Rows(
                List.of("score", "coverage", "id", "title", "met", "nearly met", "unmet"),
                listing.matches().stream().map(MatchCommand::row).toList());
    }

    private static List<String> row(Match match) {
        return List.of(
                String.format(Locale.ROOT, "%.3f", match.place().score()),
                String.format(Locale.ROOT, "%.2f", match.coverage().coverage()),
                match.place().id(),
                title(match),
                texts(match, GapStatus.MET),
                texts(match, GapStatus.NEARLY_MET),
                texts(match, GapStatus.UNMET));
    }

    private static String title(Match match) {
        return switch (match.subject()) {
            case OfRole role -> role.role().label();
            case OfPosting posting ->
                posting.summary().title()
                        + posting.summary()
                                .organization()
                                .map(name -> ", " + name)
                                .orElse("");
        };
    }

    private static String texts(Match match, GapStatus status) {
        return match.demands().stream()
                .filter(demand -> demand.status() == status)
                .map(demand -> demand.demand().text())
                .collect(Collectors.joining("; "));
    }
}
