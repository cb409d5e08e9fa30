package org.qualgraph.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.qualgraph.http.Token;
import org.qualgraph.http.UnusableTokenException;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Fault;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.QualGraphException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. Exit codes: 0 done, 1 done with rejects, 2 wrong usage, 3 failed, 130 interrupted. */
@Command(
        name = "qualgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A knowledge graph of the qualifications that job postings ask for.",
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            ImportCommand.class,
            CorpusCommand.class,
            LookupCommand.class,
            RelatedCommand.class,
            ClassifyCommand.class,
            ExtractCommand.class,
            CandidatesCommand.class,
            GapCommand.class,
            MatchCommand.class,
            RoleCommand.class,
            PostingCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            OntologyCommand.class,
            StatsCommand.class,
            EvaluateCommand.class,
            CompactCommand.class,
            DoctorCommand.class,
            GenerateCompletion.class,
        },
        footer = {
            "",
            "Examples:",
            "  qualgraph serve                          a server at http://localhost:7070",
            "  qualgraph load postings/ --corpus mine   read a folder of postings",
            "  qualgraph import esco esco-en.zip        take another taxonomy in, beside ours",
            "  qualgraph lookup pytorh                  find a concept in spite of a typo",
            "  qualgraph extract posting.txt            what a posting asks for",
        })
public final class QualGraph implements Runnable {
    static final int REJECTS = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    /** What shells give for a program that Ctrl-C has ended. */
    static final int INTERRUPTED = 130;

    /** Lucene would advise to load an incubating module, which helps vector search only; held so that it stays off. */
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }

    public static void main(String[] args) {
        ADVICE.setLevel(Level.OFF);
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(commandLine().setOut(out).setErr(err).execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new QualGraph())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ConceptId.class, ConceptId::ofIri)
                .registerConverter(ConceptType.class, QualGraph::type)
                .registerConverter(PostingId.class, PostingId::ofIri)
                .registerConverter(Token.class, QualGraph::token)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
    }

    private static ConceptType type(String word) {
        return ConceptType.ofSegment(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("there is no such type; there are "
                        + Arrays.stream(ConceptType.values())
                                .map(ConceptType::segment)
                                .collect(Collectors.joining(", "))));
    }

    /** The usual sentence of a converter that fails would repeat the token. */
    private static Token token(String plain) {
        try {
            return Token.of(plain);
        } catch (UnusableTokenException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static int report(Exception e, CommandLine command) throws Exception {
        if (e instanceof QualGraphException failure) {
            command.getErr().println("qualgraph: " + failure.getMessage());
            return failure.fault() == Fault.INVALID_INPUT ? WRONG_USAGE : FAILED;
        }
        throw e;
    }
}
