package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.cli.LoadingServer.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads that are not meant well, or go wrong. */
class HostileCorpusTest {
    private static final int LOAD_BYTES = 120_000_000;
    private static final String AUTHORIZATION = "Authorization: Bearer " + LoadingServer.TOKEN + "\r\n";

    /** More than the first eight kilobytes, by which the format is known. */
    private static final int SENT = 200;

    private static final int TORN = 2_000;

    @TempDir
    private static Path folder;

    private static LoadingServer server;

    @BeforeAll
    static void start() {
        server = new LoadingServer(folder, LOAD_BYTES, Duration.ofSeconds(2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String line(int id) {
        return "{\"id\":\"" + id + "\",\"title\":\"T\",\"description\":\"Experience with PyTorch\"}\n";
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(HostileCorpusTest::line).collect(Collectors.joining());
    }

    /** A load of the test before whose client is gone may not have ended yet. */
    @BeforeEach
    void waitForTheTurn() throws InterruptedException {
        while (server.load("turn", "application/jsonl", "").statusCode() == 503) {
            Thread.sleep(100);
        }
    }

    private static String head(String corpus, String... headers) {
        return "POST /corpus/" + corpus + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + String.join("", headers)
                + "Content-Type: application/x-ndjson\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic 0123456789abcdef-._~+/==",
                "Bearer 0123456789abcdef-._~+/=",
                "Bearer 0123456789abcdef-._~+/== x",
                "Bearer 0123456789ABCDEF-._~+/==",
                "Bearer \u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
            })
    void refusesEveryOtherToken(String authorization) throws IOException {
        var answer =
                server.raw(head("refused", "Authorization: " + authorization + "\r\n") + "Content-Length: 2\r\n\r\n{}");

        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("WWW-Authenticate: Bearer realm=\"qualgraph\"", "/problem/unauthorized")
                .doesNotContain("0123456789");
    }

    @Test
    void takesTheTokenInAnyCaseOfItsScheme() throws IOException {
        var answer = server.raw(head("scheme", "authorization: bEARER  " + LoadingServer.TOKEN + "\r\n")
                + "Content-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesToChooseBetweenTwoAuthorizations() throws IOException {
        var answer = server.raw(head("twice", AUTHORIZATION, AUTHORIZATION) + "Content-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("once only");
    }

    @Test
    void answersAStrangerBeforeTheBodyComes() throws IOException {
        var answer = server.raw(head("stranger") + "Content-Length: 100000000\r\nExpect: 100-continue\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @CsvSource({"GET", "HEAD", "PUT", "DELETE", "PATCH"})
    void answersOtherMethodsWithThoseThatThereAre(String method) {
        var answer = server.method(method, "/corpus/x", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .contains("POST")
                .contains("OPTIONS");
    }

    @Test
    void tellsTheMethods() {
        var answer = server.method("OPTIONS", "/corpus/x", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .doesNotContain("Authorization");
    }

    @ParameterizedTest
    @CsvSource({
        "a%20b, cannot name a corpus",
        "%3Cscript%3E, cannot name a corpus",
        "x?format=odt, No format is called",
        "x?format=csv&format=tsv, once only",
        "x?map=nonsense, is no mapping",
    })
    void refusesWhatItCannotUnderstandBeforeItReads(String corpus, String detail) {
        var answer = server.load(corpus, "text/plain", "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/detail").asText()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"text/plain; charset=utf-16", "text/plain; charset=nonsense"})
    void refusesOtherEncodings(String mediaType) {
        assertThat(server.load("encoded", mediaType, "x").statusCode()).isEqualTo(415);
    }

    @Test
    void refusesOtherPackings() {
        var answer = server.load("packed", "text/plain", BodyPublishers.ofString("x"), "Content-Encoding", "br");

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json", "text/csv", "application/octet-stream"})
    void reportsAnEmptyBody(String mediaType) {
        var report = json(server.load("empty", mediaType, ""));

        assertThat(report.at("/postings/new").asInt()).isZero();
    }

    @Test
    void reportsWhatIsNoText() {
        var bytes = new byte[100_000];
        new Random(4).nextBytes(bytes);

        for (var mediaType : List.of("application/octet-stream", "text/plain", "application/json", "text/csv")) {
            var answer = server.load("binary", mediaType, BodyPublishers.ofByteArray(bytes));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).at("/postings/new").asInt()).isZero();
            assertThat(json(answer).at("/rejects/count").asInt()).isPositive();
        }
    }

    @Test
    void readsPastALineOfAHundredMegabytes() {
        var line = new byte[100_000_000];
        Arrays.fill(line, (byte) 'x');
        var body = LoadingServer.stream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(bytes(line(1)), new ByteArrayInputStream(line), bytes("\n" + line(2))))));

        var report = json(server.load("overlong", "application/jsonl", body));

        assertThat(report.at("/postings/new").asInt()).isEqualTo(2);
        assertThat(report.at("/rejects/count").asInt()).isEqualTo(1);
    }

    @Test
    void survivesSoup() {
        var soup = "<div><table><p><!-- <script>alert(1)</script>".repeat(20_000);

        assertThat(server.load("soup", "text/html", soup).statusCode()).isEqualTo(200);
    }

    @Test
    void endsABodyThatIsTooLargeAndKeepsWhatCameBefore() {
        var tooMuch = LoadingServer.stream(
                () -> new SequenceInputStream(bytes(line(1)), new Endless(LOAD_BYTES + 10_000_000L)));

        var answer = server.load("toolarge", "application/jsonl", tooMuch);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).at("/limit").asInt()).isEqualTo(LOAD_BYTES);
        assertThat(json(answer).at("/report/postings/new").asInt()).isEqualTo(1);
        assertThat(json(server.get("/posting?corpus=toolarge")).at("/postings")).hasSize(1);
    }

    @Test
    void endsABodyThatGrowsTooLargeWhenItIsUnpacked() throws IOException {
        var bomb = LoadingServer.gzip(new Endless(LOAD_BYTES + 10_000_000L).readAllBytes());
        assertThat(bomb).hasSizeLessThan(1_000_000);

        for (var packed : List.of(bomb, LoadingServer.gzip(bomb))) {
            var answer = server.load(
                    "bomb", "application/jsonl", BodyPublishers.ofByteArray(packed), "Content-Encoding", "gzip");
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void tellsOfABrokenPackingWhatIsKept() {
        var lines = lines(TORN);
        var packed = LoadingServer.gzip(lines.getBytes(StandardCharsets.UTF_8));

        var answer = server.load(
                "torn",
                "application/jsonl",
                BodyPublishers.ofByteArray(Arrays.copyOf(packed, packed.length / 2)),
                "Content-Encoding",
                "gzip");

        assertThat(answer.statusCode()).isEqualTo(400);
        var problem = json(answer);
        assertThat(problem.at("/type").asText()).endsWith("/problem/broken-body");
        int kept = problem.at("/report/postings/new").asInt();
        assertThat(kept).isBetween(1, TORN - 1);
        assertThat(problem.at("/report/rejects/first/0/reason").asText()).contains("cannot be read to its end");
        assertThat(json(server.get("/posting?corpus=torn")).at("/total").asInt())
                .isEqualTo(kept);

        var whole = json(server.load("torn", "application/jsonl", lines));

        assertThat(whole.at("/postings/unchanged").asInt()).isEqualTo(kept);
        assertThat(whole.at("/postings/new").asInt()).isEqualTo(TORN - kept);
    }

    @Test
    void tellsOfABodyThatIsNotPackedAsItSays() {
        var answer = server.load(
                "unpacked", "application/jsonl", BodyPublishers.ofString(line(1)), "Content-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/detail").asText()).contains("not gzip");
    }

    @Test
    void keepsWhatAClientSentThatIsGone() throws Exception {
        try (var socket = new Socket("localhost", server.port())) {
            send(socket, head("gone", AUTHORIZATION) + "Content-Length: 1000000\r\n\r\n" + lines(SENT) + "{\"id\"");
        }

        assertThat(postingsOnceThereAreSome("gone")).isEqualTo(SENT);
    }

    @Test
    void waitsForASlowBodyButNotForEverAndAnswersOthersMeanwhile() throws Exception {
        try (var slow = new Socket("localhost", server.port())) {
            send(slow, head("slow", AUTHORIZATION) + "Content-Length: 1000000\r\n\r\n" + lines(SENT));
            Thread.sleep(300);

            assertThat(server.get("/skill/pytorch").statusCode()).isEqualTo(200);
            var second = server.load("second", "application/jsonl", line(1));
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.headers().firstValue("Retry-After")).isPresent();

            slow.setSoTimeout(20_000);
            var answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("too slowly", "\"new\":" + SENT);
        }
        assertThat(server.load("second", "application/jsonl", line(1)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void staysAvailableWhileManyStrangersSendSlowly() throws Exception {
        var sockets = new Socket[300];
        for (int i = 0; i < sockets.length; i++) {
            sockets[i] = new Socket("localhost", server.port());
            send(sockets[i], head("x") + "Content-Length: 1000000\r\n\r\nx");
        }

        assertThat(server.load("available", "application/jsonl", line(1)).statusCode())
                .isEqualTo(200);
        for (var socket : sockets) {
            socket.close();
        }
    }

    /** Nobody is left to be told when such a load has ended. */
    private static int postingsOnceThereAreSome(String corpus) throws InterruptedException {
        int count = 0;
        for (int tries = 0; count == 0 && tries < 200; tries++) {
            Thread.sleep(100);
            count = json(server.get("/posting?corpus=" + corpus)).at("/total").asInt();
        }
        return count;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One blank line. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
