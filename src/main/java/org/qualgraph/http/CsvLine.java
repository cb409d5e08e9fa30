package org.qualgraph.http;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values as RFC 4180 has them. */
public final class CsvLine {
    private CsvLine() {}

    /** One line, with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(CsvLine::isSpecial) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static boolean isSpecial(int unit) {
        return unit == '"' || unit == ',' || unit == '\r' || unit == '\n';
    }
}
