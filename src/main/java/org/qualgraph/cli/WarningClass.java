package org.qualgraph.cli;

import org.qualgraph.corpus.Warning;
import org.qualgraph.model.Posting;

/**
 * All warnings of one kind.
 *
 * @param source where the first of them stands
 * @param first the first of them
 */
record WarningClass(long count, Posting.Source source, Warning first) {

    Warning.Kind kind() {
        return first.kind();
    }

    WarningClass plus(WarningClass more) {
        return new WarningClass(count + more.count, source, first);
    }
}
