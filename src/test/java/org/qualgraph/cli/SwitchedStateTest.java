package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.cli.LoadingServer.json;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks while others load. */
class SwitchedStateTest {
    private static final int LOADS = 6;
    private static final int EMPLOYERS = 8;
    private static final String LOOKUP = URLEncoder.encode(
            "SELECT ?employer { ?employer qg:lookup (\"Xylotone\" 100 \"organization\") }", StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Each load brings as many employers; all of one load are there, or none. */
    @Test
    void everyAnswerIsWhollyOldOrWhollyNew() throws Exception {
        try (var server = new LoadingServer(folder);
                var readers = Executors.newFixedThreadPool(4)) {
            var stop = new AtomicBoolean();
            var asking = new ArrayList<Future<Seen>>();
            for (int i = 0; i < 4; i++) {
                asking.add(readers.submit(new Reader(server, stop)));
            }
            try {
                for (int load = 1; load <= LOADS; load++) {
                    load(server, load);
                }
            } finally {
                stop.set(true);
            }

            for (var asked : asking) {
                var seen = asked.get();
                assertThat(seen.wrong()).isEmpty();
                assertThat(seen.answers()).isPositive();
            }
        }
    }

    private static void load(LoadingServer server, int load) {
        var answer = server.load("load-" + load, "application/jsonl", postings(load));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(server.get("/organization?q=Xylotone&limit=100")).at("/hits"))
                .hasSize(load * EMPLOYERS);
        assertThat(json(server.get("/sparql?query=" + LOOKUP)).at("/results/bindings"))
                .hasSize(load * EMPLOYERS);
        assertThat(json(server.get("/posting?corpus=load-" + load)).at("/total").asInt())
                .isEqualTo(EMPLOYERS);
    }

    private static String postings(int load) {
        return IntStream.range(0, EMPLOYERS)
                .mapToObj(i -> """
                        {"id":"%d","title":"Engineer","company":"Xylotone %s%s","description":"Xylotone: experience with PyTorch"}
                        """.formatted(i, word(load), word(i)))
                .collect(Collectors.joining());
    }

    private static String word(int number) {
        return List.of("alba", "brio", "ciel", "dune", "echo", "fjord", "gale", "haze")
                .get(number);
    }

    /** What a reader got, and what of it was wrong. */
    private record Seen(int answers, List<String> wrong) {}

    private record Reader(LoadingServer server, AtomicBoolean stop) implements Callable<Seen> {

        @Override
        public Seen call() {
            var wrong = new ArrayList<String>();
            var bodies = new HashMap<String, String>();
            int answers = 0;
            int most = 0;
            while (!stop.get()) {
                var employers = server.get("/organization?q=Xylotone&limit=100");
                int hits = json(employers).at("/hits").size();
                if (hits % EMPLOYERS != 0 || hits < most) {
                    wrong.add(hits + " hits after " + most);
                }
                most = Math.max(most, hits);
                check(employers, bodies, wrong);
                check(server.get("/skill?q=pytorch"), bodies, wrong);
                check(server.get("/sparql?query=" + LOOKUP), bodies, wrong);
                var postings = server.get("/posting?q=xylotone+pytorch&facets=true&limit=100");
                check(postings, bodies, wrong);
                int total = json(postings).at("/total").asInt();
                if (total % EMPLOYERS != 0
                        || total != json(postings).at("/postings").size()) {
                    wrong.add(total + " postings");
                }
                for (var path : List.of("/posting?limit=5", "/statistics", "/skill/pytorch/related", "/health/ready")) {
                    var answer = server.get(path);
                    if (answer.statusCode() != 200) {
                        wrong.add(path + " " + answer.statusCode() + " " + answer.body());
                    }
                }
                answers++;
            }
            return new Seen(answers, wrong);
        }

        /** The same tag, the same answer. */
        private static void check(HttpResponse<String> answer, Map<String, String> bodies, List<String> wrong) {
            if (answer.statusCode() != 200) {
                wrong.add(answer.statusCode() + " " + answer.body());
                return;
            }
            var key = answer.uri() + " " + answer.headers().firstValue("ETag").orElseThrow();
            var before = bodies.putIfAbsent(key, answer.body());
            if (before != null && !before.equals(answer.body())) {
                wrong.add(key + " stood for another answer before");
            }
        }
    }
}
