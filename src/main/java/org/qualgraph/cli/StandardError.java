package org.qualgraph.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What the standard error leads to. A console of Java would want the standard input to be a terminal too, which it is not
 * in {@code curl … | qualgraph load -}; so the programs that know are asked, where there are such.
 */
final class StandardError {
    private static final File TERMINAL = new File("/dev/tty");
    private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{1,4})\\s*");
    private static final int USUAL_WIDTH = 80;

    private StandardError() {}

    /** Whether a person looks at it. */
    static boolean isTerminal() {
        try {
            var test = new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT);
            return test.start().waitFor() == 0;
        } catch (IOException e) {
            return System.console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * How many characters a line of the terminal holds. JLine, which the progress bar would ask, takes Ctrl-C away from
     * the shutdown hooks as soon as it has opened the terminal.
     */
    static int width() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (var answer = stty.getInputStream()) {
                var size = SIZE.matcher(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
                return size.matches() ? Integer.parseInt(size.group(1)) : USUAL_WIDTH;
            }
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }
}
