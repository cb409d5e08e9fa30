package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LookupStreamTest {
    @AutoClose
    private final SharedThreads threads = new SharedThreads(Duration.ofSeconds(20));

    private final ConcurrentLinkedQueue<String> lookedUp = new ConcurrentLinkedQueue<>();

    @Test
    void answersEachNameOnceAndEveryPlaceOfIt() {
        assertThat(write(Collections.nCopies(10_000, "a"), 1)).isEqualTo(expected(Collections.nCopies(10_000, "a")));
        assertThat(lookedUp).containsExactly("a");
    }

    @Test
    void keepsTheOrderWhereNamesComeAgain() {
        var random = new Random(7);
        for (var kinds : List.of(1, 5, 100, 3_000)) {
            var names = random.ints(5_000, 0, kinds).mapToObj(Integer::toString).toList();

            assertThat(write(names, 1)).isEqualTo(expected(names));
        }
    }

    @Test
    void looksUpAgainWhatItHasNoRoomToKeep() {
        var random = new Random(8);
        var names = random.ints(5_000, 0, 1_000).mapToObj(Integer::toString).toList();

        assertThat(write(names, 100)).isEqualTo(expected(names));
        assertThat(lookedUp).hasSizeGreaterThan(1_000).hasSizeLessThan(5_000);
    }

    @Test
    void anEmptyListHasAnEmptyAnswer() {
        assertThat(write(List.of(), 1)).isEqualTo("{\"results\":[]}");
    }

    private String write(List<String> names, int limit) {
        lookedUp.clear();
        var out = new ByteArrayOutputStream();
        LookupStream.write(names, limit, this::answer, threads, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] answer(String name) {
        lookedUp.add(name);
        return ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    }

    private static String expected(List<String> names) {
        return names.stream().collect(Collectors.joining("\",\"", "{\"results\":[\"", "\"]}"));
    }
}
