package org.qualgraph.graph;

import java.nio.file.Path;

/** Opens a store in a process of its own, for a test. */
final class OpenedElsewhere {
    private OpenedElsewhere() {}

    public static void main(String[] arguments) {
        GraphStore.open(Path.of(arguments[0])).close();
    }
}
