package org.qualgraph.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The competency questions: what the ontology must be able to answer, with the exact rows in the file beside each.
 *
 * <p>Rows change with the vocabulary. {@code mvn test -Dtest=QuestionsTest -Dqualgraph.questions=write} writes them anew,
 * for the change to be reviewed.
 */
final class QuestionsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("qualgraph.questions"));
    private static final Graph GRAPH = RepositoryOntology.withFixture();

    static List<Path> questions() {
        return TurtleFiles.below(FOLDER.resolve("questions"), ".rq");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionHasExactlyTheseRows(Path question) throws IOException {
        var rows = rows(question);
        var expected = Path.of(question.toString().replace(".rq", ".tsv"));
        if (WRITE) {
            Files.writeString(expected, rows);
        }

        assertThat(rows).isEqualTo(Files.readString(expected));
        assertThat(rows.lines()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionBeginsInPlainWordsAndHasAnOrder(Path question) throws IOException {
        assertThat(Files.readString(question)).matches("(?s)# [A-Z][^\\n]+\\?\\n.*ORDER BY.*");
    }

    private static String rows(Path question) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var execution =
                QueryExec.graph(GRAPH).query(Files.readString(question)).build()) {
            ResultSetFormatter.outputAsTSV(out, ResultSet.adapt(execution.select()));
        }
        return out.toString(UTF_8);
    }
}
