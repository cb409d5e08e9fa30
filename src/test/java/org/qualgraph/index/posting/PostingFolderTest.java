package org.qualgraph.index.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingPage;
import org.qualgraph.model.PostingQuestion;

class PostingFolderTest {
    private final ListedPostings held = new ListedPostings()
            .add(1, "Compiler engineer", "compilers")
            .add(2, "Cook", "soups")
            .add(3, "Clerk", "letters");

    @TempDir
    private Path parent;

    @Test
    void readsNothingThatIsIndexedAlready() throws IOException {
        assertThat(all()).isEqualTo(3);
        assertThat(held.read()).hasSize(3);
        var files = files();

        assertThat(all()).isEqualTo(3);
        assertThat(held.read()).hasSize(3);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void writesWhatDiffersOnly() {
        all();
        held.read().clear();
        held.add(2, "Cook", "soups and sauces").add(4, "Baker", "bread");
        held.remove(3);

        assertThat(all()).isEqualTo(3);
        assertThat(held.read()).containsExactlyInAnyOrder(ListedPostings.id(2), ListedPostings.id(4));
        assertThat(count("sauces")).isEqualTo(1);
        assertThat(count("letters")).isZero();
        assertThat(count("bread")).isEqualTo(1);
        assertThat(count("soups")).isEqualTo(1);
    }

    @Test
    void letsThoseWhoReadAnEarlierStateGoOn() {
        try (var before = folder().open(held)) {
            held.remove(1);
            assertThat(all()).isEqualTo(2);
            assertThat(before.count(PostingFilter.ALL)).isEqualTo(3);
            assertThat(before.page(question("compiler")).postings()).hasSize(1);
        }
    }

    @Test
    void keepsNothingOfAnUpdateThatFails() {
        all();
        var before = held.state();
        var failing = new HeldPostings() {
            @Override
            public String state() {
                return "another";
            }

            @Override
            public void forEach(Visitor visitor) {
                visitor.posting(ListedPostings.id(1), "changed");
                visitor.posting(ListedPostings.id(9), "broken");
            }

            @Override
            public IndexedPosting posting(PostingId id) {
                if (id.equals(ListedPostings.id(9))) {
                    throw new IllegalStateException("broken");
                }
                return held.posting(ListedPostings.id(2));
            }
        };
        assertThatThrownBy(() -> folder().update(failing)).hasMessage("broken");

        assertThat(held.state()).isEqualTo(before);
        assertThat(folder().examine(held).sentence()).startsWith("3 in the index, as in the graph");
    }

    @Test
    void buildsAnewWhatIsDamagedAndAnswersTheSame() throws IOException {
        var expected = page("compiler");
        var random = new Random(5);
        for (var name : files()) {
            if (name.equals("write.lock")) {
                continue;
            }
            held.read().clear();
            var file = path().resolve(name);
            if (!Files.exists(file)) {
                continue;
            }
            var bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);

            assertThat(folder().examine(held).is(Condition.MENDABLE)).as(name).isTrue();
            assertThat(page("compiler")).as(name).isEqualTo(expected);
            assertThat(held.read()).as(name).hasSize(3);
        }
    }

    @Test
    void buildsAnewWhatLostAFile() throws IOException {
        var expected = page("compiler");
        for (var name : files()) {
            if (Files.deleteIfExists(path().resolve(name))) {
                assertThat(page("compiler")).as(name).isEqualTo(expected);
            }
        }
        Files.write(Files.createDirectories(path()).resolve("segments_99"), new byte[] {1, 2, 3});
        assertThat(page("compiler")).isEqualTo(expected);
    }

    @Test
    void tellsWhatItFindsAndMendsIt() throws IOException {
        assertThat(folder().examine(held).sentence()).startsWith("no index yet");
        assertThat(Files.exists(path())).isFalse();
        all();
        assertThat(folder().examine(held).sentence()).startsWith("3 in the index");
        held.add(4, "Baker", "bread");
        assertThat(folder().examine(held)).satisfies(finding -> {
            assertThat(finding.is(Condition.WHOLE)).isTrue();
            assertThat(finding.sentence()).contains("earlier state");
        });
        assertThat(folder().mend(held).sentence()).startsWith("4 in the index");
        assertThat(folder().mend(held).is(Condition.WHOLE)).isTrue();
    }

    @Test
    void findsOtherContentUnderTheSameStateAndMendsIt() {
        all();
        var other =
                new ListedPostings().add(1, "A", "a").add(2, "Cook", "soups").add(5, "C", "c");
        assertThat(other.state()).isEqualTo(held.state());

        assertThat(folder().examine(other).sentence()).isEqualTo("the index holds 4 otherwise than the graph");
        assertThat(folder().mend(other).is(Condition.MENDED)).isTrue();
        assertThat(folder().examine(other).is(Condition.WHOLE)).isTrue();
    }

    private long all() {
        try (var index = folder().open(held)) {
            return index.count(PostingFilter.ALL);
        }
    }

    private long count(String word) {
        return page(word).total();
    }

    private PostingPage page(String word) {
        try (var index = folder().open(held)) {
            return index.page(question(word));
        }
    }

    private static PostingQuestion question(String word) {
        return new PostingQuestion(
                PostingFilter.ALL.holding(Optional.of(word)), PostingOrder.RELEVANCE, Optional.empty(), 10);
    }

    /** As another process would open it. */
    private PostingFolder folder() {
        return new PostingFolder(path());
    }

    private Path path() {
        return parent.resolve("postings");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(path())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
