package org.qualgraph.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser that stops within an entry that grows too long, and can go on behind it. */
final class BoundedParser extends JsonParserDelegate {
    private final int limit;
    private long begin;
    private int depth;

    BoundedParser(JsonParser parser, int limit) {
        super(parser);
        this.limit = limit;
    }

    /** The token at hand begins an entry. Gives the depth to skip to, should it not be read to its end. */
    int beginEntry() {
        begin = offset();
        return depth - (currentToken().isStructStart() ? 1 : 0);
    }

    /** Reads on until so many structures are open, and holds nothing of it. */
    void skipTo(int outerDepth) throws IOException {
        while (depth > outerDepth && nextEntry() != null) {
            begin = offset();
        }
    }

    /** The next token, whatever came before it. */
    @Nullable
    JsonToken nextEntry() throws IOException {
        var token = super.nextToken();
        if (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return token;
    }

    /**
     * The next token of the entry.
     *
     * @throws UnreadablePostingException where the entry is longer than the limit
     */
    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = nextEntry();
        if (offset() - begin > limit) {
            throw UnreadablePostingException.overlong(limit);
        }
        return token;
    }

    private long offset() {
        return currentLocation().getByteOffset();
    }
}
