package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileRequestsTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @CsvSource({
        "GET /skill?q=%ZZ, 400",
        "GET /skill?q=%, 400",
        "GET /skill?q=%FF, 400",
        "GET /skill?q=%C0%AF, 400",
        "GET /skill?%FF=a, 400",
        "GET /health/live?x=%ZZ, 400",
        "GET /skill/%ZZ, 400",
        "GET /skill/%FF, 400",
        "GET /skill/a%2Fb, 404",
        "GET /skill/../../etc/passwd, 400",
        "GET /skill/%00, 400",
        "GET /nope, 404",
        "GET //, 404",
        "DELETE /skill, 405",
        "POST /skill/pytorch, 405",
        "PUT /sparql, 405",
        "TRACE /sparql, 405",
        "FOO /sparql, 405",
        "GET /extract, 405",
    })
    void answersEveryOddRequestWithAProblem(String request, int status) throws IOException {
        var answer = SERVER.raw(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        isAGoodProblem(answer);
    }

    @Test
    void answersWhatIsNotHttpWithAProblem() throws IOException {
        var answer = SERVER.raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 505");
        isAGoodProblem(answer);
    }

    @Test
    void answersAMissingHostWithAProblem() throws IOException {
        var answer = SERVER.raw("GET / HTTP/1.1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        isAGoodProblem(answer);
    }

    @Test
    void answersHeadersThatAreTooLargeWithAProblem() throws IOException {
        var answer = SERVER.raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431");
        isAGoodProblem(answer);
    }

    @Test
    void answersAnAddressThatIsTooLongWithAProblem() throws IOException {
        var answer =
                SERVER.raw("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 414");
        isAGoodProblem(answer);
    }

    private static void isAGoodProblem(String answer) {
        assertThat(answer)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"type\":\"https://w3id.org/qualgraph/problem/", "\"status\":", "\"detail\":")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("Access-Control-Allow-Origin: *")
                .doesNotContain("Jetty", "<html", "Exception", "\tat ");
    }

    @Test
    void staysAvailableWhileManySendTheirBodiesSlowly() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 500; i++) {
                var socket = new Socket("localhost", SERVER.port());
                socket.getOutputStream()
                        .write(
                                "POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n\r\nx"
                                        .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(socket);
            }
            var began = System.nanoTime();

            assertThat(SERVER.get("/skill/pytorch").statusCode()).isEqualTo(200);
            assertThat(SERVER.post("/extract", "text/plain", "x").statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void refusesAStreamedBodyThatNeverEnds() throws IOException {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var answer = SERVER.raw("POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(31) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }
}
