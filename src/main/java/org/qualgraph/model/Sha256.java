package org.qualgraph.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that identifiers and versions are made with. */
public final class Sha256 {
    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
