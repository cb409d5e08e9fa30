package org.qualgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qualgraph.http.CsvLine;

/** An answer as rows under a header, for people and for spreadsheets. */
record Rows(List<String> header, List<List<String>> rows) {
    /** A cell of a table on a terminal is cut here. */
    private static final int WIDEST = 72;

    /** Aligned columns. */
    void printTable(PrintWriter out) {
        var widths = new int[header.size()];
        for (var column = 0; column < widths.length; column++) {
            var index = column;
            widths[column] = Math.max(
                    header.get(index).length(),
                    rows.stream()
                            .mapToInt(row -> cut(row.get(index)).length())
                            .max()
                            .orElse(0));
        }
        printAligned(header, widths, out);
        rows.forEach(row -> printAligned(row, widths, out));
    }

    private static void printAligned(List<String> row, int[] widths, PrintWriter out) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cut(row.get(column));
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String cut(String cell) {
        var line = cell.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    /** Comma-separated values as RFC 4180 has them. */
    void printCsv(PrintWriter out) {
        out.print(CsvLine.of(header));
        rows.forEach(row -> out.print(CsvLine.of(row)));
    }

    /** Tab-separated values; tabs and line ends within a value become blanks. */
    void printTsv(PrintWriter out) {
        printJoined(header, out);
        rows.forEach(row -> printJoined(row, out));
    }

    /** A share or a score as a cell. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void printJoined(List<String> row, PrintWriter out) {
        out.print(
                row.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\t")) + "\n");
    }
}
