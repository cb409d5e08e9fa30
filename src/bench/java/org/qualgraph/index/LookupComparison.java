package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link LookupBenchmark} and prints tables of accuracy, times and costs. Takes the options of JMH, such as
 * {@code -p contestant=QUALGRAPH,SYMSPELL}.
 *
 * <pre>mvn -P bench test-compile exec:exec -Dbench.main=org.qualgraph.index.LookupComparison -Dbench.args=</pre>
 */
public final class LookupComparison {
    private LookupComparison() {}

    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        var figures = Files.createTempFile("lookup-", ".tsv");
        try {
            var options = new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(LookupBenchmark.class.getName())
                    .jvmArgsPrepend("-D" + LookupFigures.FILE + "=" + figures)
                    .build();
            var results = new Runner(options).run();
            System.out.println();
            System.out.print(new LookupTables(LookupFigures.read(figures), results).markdown());
        } finally {
            Files.delete(figures);
        }
    }
}
