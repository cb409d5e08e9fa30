package org.qualgraph.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The title that a document states about itself. Programs fill it with file names and forget it when a document becomes
 * the template of another, so it counts where it stands in the text as well, or where the text has no headline.
 */
final class DocumentTitle {
    private static final int LONGEST = 160;
    private static final int FROM_TOP = 15;
    private static final float LARGER = 1.2f;
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|\u2013\u2014]\\s+[^|\u2013\u2014]*$");
    private static final Pattern FORGOTTEN = Pattern.compile(
            "(?i)(?:microsoft word\\s*-\\s*)?\\S*\\.(?:docx?|pdf|rtf|odt|indd|html?|txt)"
                    + "|microsoft word\\s*-.*|(?:untitled|document|dokument|unbenannt|word document|new document)\\s*\\d*|\\w+:\\S*");

    private DocumentTitle() {}

    static Optional<String> of(String stated, String text, Optional<String> headline) {
        var whole = CleanText.line(stated);
        var written = CleanText.squeezed(text);
        return Stream.of(whole, withoutSite(whole))
                .filter(DocumentTitle::isSensible)
                .filter(title -> written.contains(CleanText.squeezed(title)))
                .findFirst()
                .or(() -> headline)
                .or(() -> Optional.of(withoutSite(whole)).filter(DocumentTitle::isSensible));
    }

    /** A title without the name of the site that pages put behind it. */
    static String withoutSite(String title) {
        return SITE_NAME.matcher(title).replaceFirst("");
    }

    /** The lines near the top in the largest letters, if they are larger than those of the text. */
    static Optional<String> headline(List<PrintedLine> lines) {
        var top =
                lines.stream().limit(FROM_TOP).filter(line -> line.page() == 0).toList();
        float largest = top.stream().map(PrintedLine::size).max(Float::compare).orElse(0f);
        if (largest < LARGER * usualSize(lines)) {
            return Optional.empty();
        }
        var headline = top.stream()
                .dropWhile(line -> line.size() < largest - 0.5f)
                .takeWhile(line -> line.size() >= largest - 0.5f)
                .map(PrintedLine::text)
                .collect(Collectors.joining(" "));
        return Optional.of(headline).filter(title -> title.length() <= LONGEST);
    }

    private static float usualSize(List<PrintedLine> lines) {
        var sizes = lines.stream()
                .collect(Collectors.groupingBy(
                        LinePitch::key,
                        Collectors.summingInt(line -> line.text().length())));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 2f)
                .orElse(0f);
    }

    private static boolean isSensible(String title) {
        return !CleanText.squeezed(title).isEmpty()
                && title.length() <= LONGEST
                && !FORGOTTEN.matcher(title).matches();
    }
}
