package org.qualgraph.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The identifier of a stored posting: {@code posting/} and 20 hexadecimal digits. */
public record PostingId(String value) {
    private static final String PREFIX = "posting/";
    private static final int DIGEST_BYTES = 10;

    public PostingId {
        if (!value.matches("posting/[0-9a-f]{20}")) {
            throw new IllegalArgumentException("Not a posting identifier: \"" + value + "\"");
        }
    }

    /**
     * The identifier of a posting in a corpus: decided by the source's own identifier, else by all that the source says
     * of it, so that one text offered in two places is two postings.
     */
    public static PostingId of(String corpus, Posting posting) {
        var key = posting.identifier()
                .map(id -> "id\0" + id)
                .orElseGet(() -> "content\0" + posting.title() + "\0" + posting.text() + "\0" + posting.fields());
        var digest = Sha256.start().digest((corpus + "\0" + key).getBytes(StandardCharsets.UTF_8));
        return new PostingId(PREFIX + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
    }

    public static PostingId ofIri(String iri) {
        return new PostingId(iri.startsWith(ConceptId.BASE) ? iri.substring(ConceptId.BASE.length()) : iri);
    }

    public String iri() {
        return ConceptId.BASE + value;
    }
}
