package org.qualgraph.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a load is to do.
 *
 * @param paths as the user wrote them
 * @param rehearsal where this is a dry run, a sentence that tells what its counts are worth
 */
record LoadPlan(String corpus, List<String> paths, Optional<String> rehearsal, Instant started) {
    LoadPlan {
        paths = List.copyOf(paths);
    }
}
