package org.qualgraph.http;

import java.time.Duration;

/**
 * How the server listens and what it takes.
 *
 * @param host the name or address of the interface it listens on
 * @param port 0 for any that is free
 * @param bodyBytes the largest body of a request, before and after it is unpacked
 * @param loadBytes the same for a corpus, which is never held whole
 * @param idle how long a connection may be silent
 */
public record HttpSettings(String host, int port, int bodyBytes, long loadBytes, Duration idle) {

    /** For this machine only, on the port that the documentation names. */
    public static final HttpSettings DEFAULTS =
            new HttpSettings("localhost", 7070, 2_000_000, 2_000_000_000, Duration.ofSeconds(30));

    public HttpSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
        if (bodyBytes < 1 || loadBytes < 1) {
            throw new IllegalArgumentException("A body must be allowed a byte at least");
        }
    }

    /** The same settings on another interface and port. */
    public HttpSettings listeningOn(String host, int port) {
        return new HttpSettings(host, port, bodyBytes, loadBytes, idle);
    }
}
