package org.qualgraph.evaluation;

import java.util.Locale;

/** How a heading is set apart from the text. */
enum HeadingStyle {
    BARE,
    CAPITALS,
    COLON,
    MARKDOWN,
    BOLD,
    BOLD_COLON,
    PICTURE,
    NUMBERED;

    String write(String heading) {
        return switch (this) {
            case BARE -> heading;
            case CAPITALS -> heading.toUpperCase(Locale.ROOT);
            case COLON -> heading + ":";
            case MARKDOWN -> "## " + heading;
            case BOLD -> "**" + heading + "**";
            case BOLD_COLON -> "**" + heading + ":**";
            case PICTURE -> "🚀 " + heading;
            case NUMBERED -> "2. " + heading;
        };
    }
}
