package org.qualgraph.http;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Fault;

/** The kinds of problem that an answer may be, as RFC 9457 wants them: each with an IRI that never changes. */
enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
    MALFORMED_JSON("malformed-json", 400, "The body is not JSON"),
    MALFORMED_QUERY("malformed-query", 400, "The text is not a SPARQL query"),
    INVALID_PARAMETER("invalid-parameter", 400, "A parameter has a value that it cannot have"),
    INVALID_BODY("invalid-body", 400, "The body does not have the form that is asked for"),
    INVALID_INPUT("invalid-input", 400, "What was sent cannot be understood"),
    BROKEN_BODY("broken-body", 400, "The body could not be read to its end"),
    UNAUTHORIZED("unauthorized", 401, "The token of the server is needed"),
    REFUSED("refused", 403, "This is not allowed"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation is acceptable"),
    GONE("gone", 410, "This is no more"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    URI_TOO_LONG("uri-too-long", 414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is of a kind that is not taken here"),
    TOO_LARGE("too-large", 422, "The answer would be too large"),
    HEADER_TOO_LARGE("header-too-large", 431, "The header is too large"),
    BROKEN("broken", 500, "Something broke"),
    OVERLOADED("overloaded", 503, "Too much is going on"),
    TIMEOUT("timeout", 503, "It took too long"),
    /** Any other status that the server below gives. */
    OTHER("other", 500, "The request failed");

    private final String name;
    private final int status;
    private final String title;

    ProblemType(String name, int status, String title) {
        this.name = name;
        this.status = status;
        this.title = title;
    }

    String iri() {
        return ConceptId.BASE + "problem/" + name;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    static ProblemType of(Fault fault) {
        return switch (fault) {
            case INVALID_INPUT -> INVALID_INPUT;
            case NOT_FOUND -> NOT_FOUND;
            case GONE -> GONE;
            case REFUSED -> REFUSED;
            case TOO_LARGE -> TOO_LARGE;
            case TIMEOUT -> TIMEOUT;
            case OVERLOADED -> OVERLOADED;
            case BROKEN -> BROKEN;
        };
    }

    /** The type of a status that the server below gives by itself. */
    static ProblemType of(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADER_TOO_LARGE;
            case 500 -> BROKEN;
            case 503 -> OVERLOADED;
            default -> OTHER;
        };
    }
}
