package org.qualgraph.http;

import java.util.List;
import java.util.regex.Pattern;
import org.qualgraph.query.LoadCorpus;

/**
 * What may be written, and what opens it.
 *
 * @param token is asked of every request that writes
 */
public record Writing(Token token, LoadCorpus loadCorpus) {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");
    private static final String CHALLENGE = "Bearer realm=\"qualgraph\"";

    /**
     * Makes sure that a request brings the token, once.
     *
     * @throws ProblemException where it does not
     */
    void require(Exchange exchange) {
        var sent = exchange.headers("Authorization");
        if (sent.isEmpty()) {
            throw refused(exchange, CHALLENGE, "Send the token of the server as Authorization: Bearer TOKEN");
        }
        if (sent.size() > 1) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Authorization may be sent once only");
        }
        if (!isToken(sent)) {
            throw refused(exchange, CHALLENGE + ", error=\"invalid_token\"", "This is not the token of the server");
        }
    }

    private boolean isToken(List<String> sent) {
        var bearer = BEARER.matcher(sent.getFirst());
        return bearer.matches() && token.is(bearer.group(1));
    }

    private static ProblemException refused(Exchange exchange, String challenge, String detail) {
        exchange.header("WWW-Authenticate", challenge);
        return new ProblemException(ProblemType.UNAUTHORIZED, detail);
    }
}
