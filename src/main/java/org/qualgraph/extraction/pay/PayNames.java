package org.qualgraph.extraction.pay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualgraph.model.Pay;

/** Names what each of several ranges holds for: {@code UK: £110,000 to £140,000 | Spain: €100,000 - €125,000}. */
final class PayNames {
    private static final int NEAR = 60;
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\d.'’-]{0,24}|\\d{1,2})";
    private static final String NAME = WORD + "(?:(?:, |/| & | and |,? of | )" + WORD + "){0,5}";
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[^\\p{L}\\d-])(" + NAME + ")(?:[:(]| [-–—]|,)[ \\u00a0]{0,3}$");
    private static final Pattern AFTER = Pattern.compile(
            "^[ ,]{0,2}(?:\\(|(?:in|for|for (?:candidates|roles|those|applicants|employees) (?:based |located )?in) (?:the )?)("
                    + NAME + ")");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*(?:salary|pay|compensation|range|rate|base|ote|gehalt|vergütung|gross|benefits|usd|eur|minimum|maximum|budget|earnings|doe|step).*");

    private PayNames() {}

    static List<Pay> named(String text, List<Pay> pays) {
        return pays.size() < 2
                ? pays
                : IntStream.range(0, pays.size())
                        .mapToObj(i -> named(text, pays, i))
                        .toList();
    }

    private static Pay named(String text, List<Pay> pays, int number) {
        var pay = pays.get(number);
        var span = pay.evidence().orElseThrow();
        var floor =
                number == 0 ? 0 : pays.get(number - 1).evidence().orElseThrow().end();
        var lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        var from = Math.min(span.start(), Math.max(Math.max(floor, lineStart), span.start() - NEAR));
        var to = Math.min(text.length(), span.end() + NEAR);
        return name(BEFORE, text.substring(from, span.start()))
                .or(() -> name(AFTER, text.substring(span.end(), to)))
                .map(pay::of)
                .orElse(pay);
    }

    private static Optional<String> name(Pattern pattern, String near) {
        var matcher = pattern.matcher(near);
        return matcher.find()
                ? Optional.of(matcher.group(1))
                        .filter(name -> !NO_NAME.matcher(name).matches())
                : Optional.empty();
    }
}
