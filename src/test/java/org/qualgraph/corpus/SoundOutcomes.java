package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;

/** What a reading promises of its outcomes, whatever the bytes are. */
final class SoundOutcomes {
    private static final int LONGEST_EXCERPT = 80;

    private SoundOutcomes() {}

    /**
     * Reads bytes as a stream of this name, which throws nothing, gives sound outcomes only, and gives the same ones
     * where the bytes come little by little.
     */
    static void hold(String file, byte[] content) {
        var outcomes = read(file, new ByteArrayInputStream(content));
        hold(outcomes);
        assertThat(read(file, new Drops(content))).as("read drop by drop").isEqualTo(outcomes);
    }

    /** Every outcome has a place, a posting has text of characters that XML can write, a reject has a reason. */
    static void hold(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Read read -> hold(read);
                case Outcome.Reject reject -> hold(reject);
            }
        }
    }

    private static void hold(Outcome.Read read) {
        var posting = read.posting();
        assertThat(posting.source().entry()).as("entry").isPositive();
        assertThat(posting.text()).as("text").isNotBlank();
        assertWritable(posting.text());
        assertThat(posting.fields().datePosted().map(LocalDate::getYear).orElse(1))
                .as("year")
                .isBetween(0, 9999);
        assertLine(posting.title());
        stated(posting).forEach(line -> {
            assertLine(line);
            assertThat(line).as("what is stated").isNotBlank();
        });
    }

    private static void hold(Outcome.Reject reject) {
        assertThat(reject.source().entry()).as("entry").isNotNegative();
        assertThat(reject.reason()).as("reason").isNotBlank().doesNotContain("\n");
        assertThat(reject.excerpt())
                .as("excerpt")
                .hasSizeLessThanOrEqualTo(LONGEST_EXCERPT)
                .doesNotContain("\n");
        assertWritable(reject.reason() + reject.excerpt());
    }

    private static Stream<String> stated(Posting posting) {
        var fields = posting.fields();
        return Stream.of(
                        posting.identifier().stream(),
                        fields.organization().stream(),
                        fields.locations().stream(),
                        fields.employmentType().stream(),
                        fields.pay().stream(),
                        fields.url().stream())
                .flatMap(each -> each);
    }

    private static void assertLine(String line) {
        assertWritable(line);
        assertThat(line).as("a line").doesNotContain("\n");
    }

    private static void assertWritable(String text) {
        assertThat(text.codePoints().filter(point -> !writable(point)).boxed())
                .as("characters of \"%s\" that XML cannot write", text)
                .isEmpty();
    }

    private static boolean writable(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point > 0xFFFF;
    }

    private static List<Outcome> read(String file, InputStream bytes) {
        var outcomes = new ArrayList<Outcome>();
        Corpora.read(bytes, file, ReadOptions.DEFAULTS, outcomes::add);
        return outcomes;
    }

    /** Gives a few bytes a reading, as a pipe may. */
    private static final class Drops extends ByteArrayInputStream {
        private static final int DROP = 5;

        Drops(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, DROP));
        }
    }
}
