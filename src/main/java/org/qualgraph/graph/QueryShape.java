package org.qualgraph.graph;

/**
 * The shape of a query's text, seen before it is parsed: parsers descend once for each open bracket and each negation, so
 * that a short text can exhaust the stack.
 *
 * <p>One pass over the characters, in which strings, IRIs, comments and escaped characters are skipped. What it takes for
 * the inside of a string because the text is malformed, the parser will refuse.
 */
final class QueryShape {
    private final String text;
    private final int most;
    private int depth;
    private int negations;

    private QueryShape(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /**
     * Refuses a text that nests too deeply, and one with triple terms, which could be nested without brackets.
     *
     * @param most open brackets at a time, and negations in a row
     */
    static void check(String text, int most) {
        new QueryShape(text, most).scan();
    }

    private void scan() {
        for (int i = 0; i < text.length(); i = next(i)) {
            char c = text.charAt(i);
            switch (c) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {}
            }
            if (isPrefix(c)) {
                negations++;
            } else if (!Character.isWhitespace(c)) {
                negations = 0;
            }
            if (depth > most || negations > most) {
                throw new RefusedQueryException("The query nests more than " + most + " levels deep");
            }
        }
    }

    private static boolean isPrefix(char c) {
        return c == '!' || c == '-' || c == '+' || c == '^';
    }

    /** The place after the token, or the part of one, that begins here. */
    private int next(int i) {
        return switch (text.charAt(i)) {
            case '"', '\'' -> afterString(i);
            case '<' -> afterIri(i);
            case '#' -> afterComment(i);
            case '\\' -> i + 2;
            default -> i + 1;
        };
    }

    private int afterString(int start) {
        var quote = text.substring(start, start + 1);
        var longQuote = quote.repeat(3);
        var delimiter = text.startsWith(longQuote, start) ? longQuote : quote;
        int i = start + delimiter.length();
        while (i < text.length() && !text.startsWith(delimiter, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + delimiter.length();
    }

    /** An IRI ends before anything that cannot be part of one; else the character means less than. */
    private int afterIri(int start) {
        if (text.startsWith("<<", start)) {
            throw new RefusedQueryException("Triple terms are not available here");
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
                return start + 1;
            }
        }
        return start + 1;
    }

    private int afterComment(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
