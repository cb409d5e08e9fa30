package org.qualgraph.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants of what there is, by RFC 9110: of each offer the most precise range that fits gives the quality,
 * the best quality wins, and of equals the one that the server names first.
 */
record Accept(List<Range> ranges) {

    /** A range of an Accept header, such as {@code text/*;q=0.5}. */
    record Range(String type, double quality) {
        private static final String ANY = "*/*";

        static Stream<Range> parse(String written) {
            var parts = written.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            if (!parts[0].matches("[^/\\s]+/[^/\\s]+")) {
                return Stream.empty();
            }
            var quality = Stream.of(parts)
                    .skip(1)
                    .filter(part -> part.startsWith("q="))
                    .findFirst();
            return Stream.of(new Range(parts[0], quality.map(Range::quality).orElse(1.0)));
        }

        /** A quality that is not a number from 0 to 1 counts for nothing. */
        private static double quality(String parameter) {
            var value = parameter.substring(2);
            return value.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(value) : 0;
        }

        boolean fits(String mediaType) {
            return type.equals(ANY)
                    || type.equals(mediaType)
                    || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            if (type.equals(ANY)) {
                return 0;
            }
            return type.endsWith("/*") ? 1 : 2;
        }
    }

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads a header; anything will do where there is none. */
    static Accept of(@Nullable String header) {
        return header == null || header.isBlank()
                ? new Accept(List.of(new Range(Range.ANY, 1)))
                : new Accept(Stream.of(header.split(",")).flatMap(Range::parse).toList());
    }

    /** The best of what is offered, empty where nothing will do. */
    Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(mediaType -> quality(mediaType) > 0)
                .reduce((first, second) -> quality(second) > quality(first) ? second : first);
    }

    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.fits(mediaType))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }
}
