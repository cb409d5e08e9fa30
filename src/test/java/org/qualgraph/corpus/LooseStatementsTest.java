package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statements without a graph, in more of them than there is room for. */
class LooseStatementsTest {
    @Test
    void givesPostingsWithoutAGraphAsRoomIsUsedUp() throws IOException {
        var file = new StringBuilder(
                Quads.lines(List.of("<https://a.example/#org> s:name \"Acme\""), "", "http://schema.org/"));
        for (int i = 0; i < 300; i++) {
            file.append(Quads.lines(
                    List.of(
                            "_:p" + i + " s:name \"Bern " + i + "\"",
                            "_:j" + i + " a s:JobPosting",
                            "_:j" + i + " s:description \"Text " + i + "\"",
                            "_:j" + i + " s:jobLocation _:p" + i,
                            "_:j" + i + " s:hiringOrganization <https://a.example/#org>"),
                    "",
                    "http://schema.org/"));
        }

        var postings = withRoom(100, file.toString()).postings();

        assertThat(postings).hasSize(300);
        assertThat(postings).allSatisfy(posting -> {
            assertThat(posting.fields().organization()).contains("Acme");
            assertThat(posting.fields().locations())
                    .containsExactly("Bern " + posting.text().substring(5));
        });
    }

    @Test
    void saysWhereTheOrderOfAFileWithoutGraphsDoesNotAllowIt() throws IOException {
        var types = IntStream.range(0, 100).mapToObj(i -> "_:j" + i + " a s:JobPosting");
        var places = IntStream.range(0, 100).mapToObj(i -> "_:j" + i + " s:jobLocation _:p" + i);
        var file = Quads.lines(types.toList(), "", "http://schema.org/")
                + Quads.lines(places.toList(), "", "http://schema.org/");
        var scattered = Quads.lines(List.of("_:j a s:JobPosting", "_:j s:jobLocation _:far"), "", "http://schema.org/")
                + Quads.lines(
                        IntStream.range(0, 100)
                                .mapToObj(i -> "_:x" + i + " s:name \"x\"")
                                .toList(),
                        "",
                        "http://schema.org/");

        assertThat(withRoom(50, file).rejects()).anyMatch(reject -> reject.contains("tells more of a posting"));
        assertThat(withRoom(50, scattered).rejects())
                .containsExactly("a.nt:1 leads to a node that is not described within 25 statements; write what belongs"
                        + " to a posting together, or N-Quads with a graph a page");
    }

    @Test
    void rejectsAPostingWithoutAGraphThatFillsTheRoom() throws IOException {
        var endless = Quads.lines(List.of("_:j a s:JobPosting"), "", "http://schema.org/")
                + Quads.lines(
                        IntStream.range(0, 99)
                                .mapToObj(i -> "_:j s:skills \"" + i + "\"")
                                .toList(),
                        "",
                        "http://schema.org/")
                + Quads.lines(Quads.JOB, "", "http://schema.org/");

        var outcomes = withRoom(50, endless);

        assertThat(outcomes.rejects()).first().asString().startsWith("a.nt:1 stands among more than 50 statements");
        assertThat(outcomes.postings()).hasSize(1);
    }

    private static Outcomes withRoom(int statements, String file) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        var input = Input.of("a.nt", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        new QuadsReader(statements).read(input, ReadOptions.DEFAULTS, outcomes::add);
        return new Outcomes(outcomes);
    }
}
