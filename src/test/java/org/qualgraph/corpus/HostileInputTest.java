package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

/** Input that is broken or meant to break something. The heap of tests is 1 GB. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final int DEEP = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.csv", "a"})
    void rejectsBinary(String file) {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);

        var outcomes = Outcomes.of(file, bytes, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).isEmpty();
        assertThat(outcomes.rejects()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void neverThrowsWhateverTheBytes(Format format) {
        var alphabet = "{}[]\",:;\t|\n\r<>&#*_`-=\\u00e9 aZ0\0\u00ff---\n<p><li>{\"text\":\"".toCharArray();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("text,title\n".repeat(random.nextInt(2)));
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            var bytes = text.toString().getBytes(round % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            assertThatCode(() -> Outcomes.of("-", bytes, ReadOptions.DEFAULTS.withFormat(format)))
                    .as("seed %d, round %d", seed, round)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsByteOrderMarks(String charset) {
        var emoji = "\ud83d\ude80".repeat(5000);
        var bytes = ("\ufefftitle,text\nT,caf\u00e9 " + emoji).getBytes(java.nio.charset.Charset.forName(charset));

        var posting = Outcomes.of("a.csv", bytes, ReadOptions.DEFAULTS).posting();

        assertThat(posting.title()).isEqualTo("T");
        assertThat(posting.text()).isEqualTo("caf\u00e9 " + emoji);
    }

    @Test
    void rejectsUtf16ThatIsBroken() {
        var bytes = "\ufeffEngineer".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Outcomes.of("a.txt", Arrays.copyOf(bytes, bytes.length - 1), ReadOptions.DEFAULTS)
                        .rejects())
                .containsExactly("a.txt cannot be read to its end:"
                        + " it is not text in the encoding that its byte order mark tells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void rejectsWhatIsNotUtf8(String file) {
        assertThat(Outcomes.of(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULTS)
                        .rejects())
                .containsExactly(file + ":1 is not text in UTF-8; convert it to UTF-8");
    }

    @Test
    void readsPastALineOf100MegabytesInFlatMemory() {
        var line = Collections.nCopies(1600, "x".repeat(65_536).getBytes(StandardCharsets.UTF_8));
        var outcomes = new ArrayList<Outcome>();

        Corpora.read(
                around("{\"text\":\"", line, "\"}\n{\"text\":\"ok\"}"), "a.jsonl", ReadOptions.DEFAULTS, outcomes::add);

        assertThat(new Outcomes(outcomes).rejects()).containsExactly("a.jsonl:1 is longer than 10000000 bytes");
        assertThat(new Outcomes(outcomes).postings()).hasSize(1);
    }

    @Test
    void readsPastAnElementOfJsonThatIsTooLong() {
        var big = "{\"a\":{\"b\":[" + "\"xxxxxxxxxx\",".repeat(1000) + "1]},\"c\":[[1]]}";
        var options = ReadOptions.DEFAULTS.withEntryLimit(5000);

        var outcomes = Outcomes.of("a.json", "[{\"text\":\"a\"}," + big + ",{\"text\":\"b\"}]", options);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("a", "b");
        assertThat(outcomes.rejects()).containsExactly("a.json:2 is longer than 5000 bytes");
        assertThat(Outcomes.of("a.json", big + "{\"text\":\"b\"}", options).postings())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.csv"})
    void rejectsAnEntryThatIsTooLong(String file) {
        var content = "text\n\"" + "word ".repeat(5000) + "\"\n";

        assertThat(Outcomes.of(file, content, ReadOptions.DEFAULTS.withEntryLimit(10_000))
                        .rejects())
                .hasSize(1)
                .allMatch(reject -> reject.startsWith(file + ":1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"jobs\":["})
    void rejectsJsonThatIsNestedAMillionDeep(String open) {
        var nested = open.repeat(DEEP);

        assertThat(Outcomes.of("a.json", nested).rejects()).isNotEmpty();
        assertThat(Outcomes.of("a.jsonl", nested + "\n{\"text\":\"ok\"}").postings())
                .hasSize(1);
    }

    @Test
    void readsHtmlSoup() {
        var soup = "<div><ul><li><table><b><p>".repeat(20_000) + "Engineer" + "</i></td></p>".repeat(1000);

        assertThat(Outcomes.of("a.html", soup).posting().text()).contains("Engineer");
        assertThat(Outcomes.of("a.html", "<div>".repeat(DEEP) + "Engineer")
                        .posting()
                        .text())
                .isEqualTo("Engineer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "**",
                "*a ",
                "_a ",
                "`",
                "<",
                "<a ",
                "{%",
                "# ",
                "-",
                "- ",
                " ",
                "&lt;p",
                "![",
                "a\n",
                "> ",
                "\\",
                "[a](",
                "| ",
                "<!--",
                "<br",
                "&#1;",
                "{{",
                "1. ",
                "word word word word word word word word word word\n"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isLinearInMarkdownThatRepeatsItself(String mark) {
        var text = mark.repeat(1_000_000 / mark.length());

        assertThatCode(() -> MarkdownText.of(text + "x")).doesNotThrowAnyException();
        assertThatCode(() -> ReadableText.of(text + "x")).doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isLinearInTheNameOfAColumn() {
        var name = "\u0130".repeat(500_000);

        assertThat(Outcomes.of("a.csv", name + ",text\n1,a").posting().text()).isEqualTo("a");
    }

    @Test
    void refusesAGzipBomb() throws IOException {
        var bomb = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            var zeros = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                gzip.write(zeros);
            }
        }

        assertThat(Outcomes.of("a.jsonl.gz", bomb.toByteArray(), ReadOptions.DEFAULTS)
                        .rejects())
                .containsExactly(
                        "a.jsonl.gz cannot be read to its end: it grows more than 200 times when decompressed");
    }

    @Test
    void namesAGzipThatIsNone() {
        var bytes = new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4};

        assertThat(Outcomes.of("a.txt.gz", bytes, ReadOptions.DEFAULTS).rejects())
                .singleElement()
                .asString()
                .startsWith("a.txt.gz cannot be read to its end");
    }

    private static InputStream around(String start, List<byte[]> middle, String end) {
        var parts = new ArrayList<InputStream>();
        parts.add(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)));
        middle.forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
