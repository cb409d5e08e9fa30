package org.qualgraph.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/** What the standard error leads to. */
final class StandardError {
    private StandardError() {}

    /**
     * Whether a person looks at it. A console of Java would also want the standard input to be a terminal, which it is
     * not in {@code curl … | qualgraph load -}, so {@code test -t 2} is asked where there is such a program.
     */
    static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return System.console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many characters a line of the terminal holds. */
    static int width() {
        return new ConsoleProgressBarConsumer(System.err).getMaxRenderedLength();
    }
}
