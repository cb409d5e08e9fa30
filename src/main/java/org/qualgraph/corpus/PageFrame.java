package org.qualgraph.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is printed around the text of each page: running titles, page numbers, a browser's date and address. */
final class PageFrame {
    /** How many lines at the top and at the bottom of a page may be its frame. */
    private static final int EDGE = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:(?:page|seite)\\s*)?\\d{1,3}(?:\\s*(?:of|von|/)\\s*\\d{1,3})?");
    private static final Pattern BROWSER = Pattern.compile("(?:https?|file)://\\S+(?:\\s\\|)?\\s\\d{1,3}/\\d{1,3}"
            + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s?[AP]M)?(?:\\s.*)?");

    private PageFrame() {}

    /** The lines without those of the frame. */
    static List<PrintedLine> removed(List<PrintedLine> lines) {
        var pages = lines.stream().collect(Collectors.groupingBy(PrintedLine::page));
        var repeated = new HashMap<String, Integer>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .map(PageFrame::key)
                        .distinct()
                        .forEach(key -> repeated.merge(key, 1, Integer::sum)));
        Set<PrintedLine> frame = new HashSet<>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .filter(line -> isFrame(line, repeated, pages.size()))
                        .forEach(frame::add));
        return lines.stream().filter(line -> !frame.contains(line)).toList();
    }

    private static boolean isFrame(PrintedLine line, Map<String, Integer> repeated, int pages) {
        return pages > 1 && repeated.getOrDefault(key(line), 0) > pages / 2
                || PAGE_NUMBER.matcher(line.text()).matches()
                || BROWSER.matcher(line.text()).matches();
    }

    private static List<PrintedLine> edges(List<PrintedLine> page) {
        return IntStream.range(0, page.size())
                .filter(i -> i < EDGE || i >= page.size() - EDGE)
                .mapToObj(page::get)
                .toList();
    }

    /** The text and its place on the page, page numbers as any number. */
    private static String key(PrintedLine line) {
        return DIGITS.matcher(line.text()).replaceAll("0") + " " + Math.round(line.baseline());
    }
}
