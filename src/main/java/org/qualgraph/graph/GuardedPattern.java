package org.qualgraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Applies the regular expression of a REGEX or REPLACE; the last one is kept, since it seldom varies by row. */
final class GuardedPattern {
    private final String function;
    private final Deadline deadline;
    private @Nullable Key last;
    private @Nullable Pattern compiled;

    GuardedPattern(String function, Deadline deadline) {
        this.function = function;
        this.deadline = deadline;
    }

    /**
     * Matches the first argument against the second with the flags of another, where there is one.
     *
     * @param flags the place of the flags among the arguments
     */
    Matcher matcher(List<NodeValue> arguments, int flags) {
        var key = new Key(text(arguments.get(1)), arguments.size() > flags ? text(arguments.get(flags)) : "");
        if (compiled == null || !key.equals(last)) {
            compiled = RegexEngine.makePattern(function, key.pattern(), key.flags());
            last = key;
        }
        return compiled.matcher(new GuardedText(text(arguments.getFirst()), deadline));
    }

    /** The characters of a string with or without a language. */
    String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    private record Key(String pattern, String flags) {}
}
