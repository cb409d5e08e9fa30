package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Where a taxonomy is to be read from. */
final class TaxonomyPaths {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or archives (.zip) as they were downloaded; files may be gzipped.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }
}
