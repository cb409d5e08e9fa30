package org.qualgraph.cli;

import org.qualgraph.query.Dimension;
import picocli.CommandLine.Option;

/** What of the postings' wishes a command is about. */
final class CountedType {
    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "skill, venue, degree, field, certification or language (default: ${DEFAULT-VALUE}).",
            defaultValue = "skill")
    private Dimension type = Dimension.SKILL;

    Dimension asked() {
        return type.asked();
    }
}
