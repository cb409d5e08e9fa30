package org.qualgraph.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a load is shown: at most one of these, else a bar on a terminal and plain lines elsewhere. */
final class LoadScreenOptions {
    @Option(names = "--json", description = "Print progress, rejects and the report as JSON, one object a line.")
    private boolean isJson;

    @Option(names = "--quiet", description = "Print rejects only.")
    private boolean isQuiet;

    LoadScreen screen(String corpus, CommandSpec spec) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (isJson) {
            return new JsonScreen(out);
        }
        if (isQuiet) {
            return new QuietScreen(err);
        }
        return StandardError.isTerminal()
                ? new TerminalScreen(corpus, StandardError.width(), out, err)
                : new LogScreen(corpus, out, err);
    }
}
