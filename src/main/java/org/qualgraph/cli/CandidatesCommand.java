package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.discovery.TermGatherer;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.http.JsonFace;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Language;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.query.CandidateReport;
import org.qualgraph.query.FindCandidates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what a corpus asks for and the ontology lacks, for those who edit it. */
@Command(
        name = "candidates",
        mixinStandardHelpOptions = true,
        description = "List what postings ask for and the ontology has no name of, the most worthwhile first.",
        subcommands = ApproveCandidateCommand.class,
        footer = {
            "",
            "A candidate stands in lists of known skills, or behind \"experience with\" and the",
            "like. With it come the concept that it may be another name of, its kind and a",
            "broader concept as its neighbours suggest, and sentences that have it, marked >>so<<.",
            "Postings with the same text count once. To approve one, see",
            "\"qualgraph candidates approve --help\".",
            "",
            "Examples:",
            "  qualgraph candidates mine",
            "  qualgraph candidates postings/ --min-postings 2 --limit 500 --format csv > work.csv",
            "  qualgraph candidates jobs.jsonl.gz --rejects rejected.txt --language de",
            "  qualgraph candidates skills.tsv.gz --columns id,skills",
        })
final class CandidatesCommand implements Callable<Integer> {
    /** In fewer postings most names of tools stand once. */
    private static final int SMALL_CORPUS = 2_000;

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            description = "A file, folder or quoted pattern as load takes it, - for standard input; else the name of a"
                    + " corpus in the home.")
    private @Nullable String corpus;

    @Option(
            names = "--min-postings",
            paramLabel = "N",
            description = "In how many postings a term must stand (default: 3; 1 in a corpus of fewer than "
                    + SMALL_CORPUS + ").")
    private @Nullable Integer minimumPostings;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many terms are listed (default: ${DEFAULT-VALUE}).",
            defaultValue = "100")
    private int limit;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Only postings in this language, en or de (default: both).")
    private @Nullable String language;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "A text file of terms that are not wanted, one a line in any spelling; # begins a comment.")
    private @Nullable Path rejects;

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            hideParamSyntax = true,
            description = "The columns of CSV and TSV without a header row, as load takes them.")
    private List<String> columns = List.of();

    @Spec
    private CommandSpec spec;

    private int rejected;

    @Override
    public Integer call() {
        var from = corpus;
        if (from == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say which corpus, or approve and the term that you approve.");
        }
        requireUsable();
        if (CandidateSource.isPath(from)) {
            var vocabulary = Ontology.bundled().vocabulary();
            var options = ReadOptions.DEFAULTS.withTableColumns(columns);
            try (var index = ConceptIndex.inMemory(vocabulary)) {
                list(vocabulary, index, sink -> CandidateSource.readPath(from, options, sink, this::reject));
            }
        } else {
            try (var opened = Home.open(home.path())) {
                var vocabulary = opened.store().vocabulary();
                try (var index = ConceptIndex.open(Home.index(home.path()), vocabulary)) {
                    list(vocabulary, index, sink -> CandidateSource.readCorpus(opened.store(), from, sink));
                }
            }
        }
        return rejected > 0 ? QualGraph.REJECTS : 0;
    }

    private void requireUsable() {
        if (minimumPostings != null && minimumPostings < 1 || limit < 1) {
            throw new ParameterException(spec.commandLine(), "--min-postings and --limit are 1 or more.");
        }
        if (language != null && !language.equals("en") && !language.equals("de")) {
            throw new ParameterException(spec.commandLine(), "--language is en or de.");
        }
    }

    private void list(Vocabulary vocabulary, ConceptIndex index, Consumer<BiConsumer<Posting, String>> source) {
        var file = rejects;
        var gatherer = new TermGatherer(vocabulary, file == null ? List.of() : RejectedTerms.read(file));
        new CandidateGathering(new Extractor(vocabulary), gatherer, this::isWanted).gather(source);
        var fewest = minimumPostings == null ? (gatherer.postings() < SMALL_CORPUS ? 1 : 3) : minimumPostings;
        print(new FindCandidates(vocabulary, index).report(gatherer, fewest, limit), fewest);
    }

    /**
     * Cues are known in English and German; in another language every word would be taken for a name. A list of names is
     * the same in every language, and counts as English.
     */
    private boolean isWanted(Language found) {
        return language == null ? found.isSupported() : (found.isDetermined() ? found.tag() : "en").equals(language);
    }

    private void reject(Outcome.Reject reject) {
        rejected++;
        spec.commandLine().getErr().println("rejected " + reject.place() + " " + reject.reason());
    }

    private void print(CandidateReport report, int fewest) {
        var list = new CandidateList(report.candidates());
        format.print(
                list::print,
                list::rows,
                out -> JsonFace.write(report, out),
                spec.commandLine().getOut());
        spec.commandLine().getErr().println(summary(report, fewest));
    }

    private static String summary(CandidateReport report, int fewest) {
        var summary = String.format(
                Locale.ROOT,
                "%,d postings, %,d terms in %,d of them or more, %,d listed",
                report.postings(),
                report.terms(),
                fewest,
                report.candidates().size());
        return report.uncertainty() == 0
                ? summary
                : summary + "; counts may lack up to " + report.uncertainty() + " postings";
    }
}
