package org.qualgraph.extraction;

import java.util.Arrays;
import java.util.Locale;

/**
 * What is true of a link, as numbered features. Most hold for one group of names only: ordinary words ("security") need
 * more support than products ("Kubernetes").
 */
final class LinkFeatures {
    private static final int GROUPS = TermGroup.values().length;

    /** Where a link stands. */
    enum Place {
        /** In a sentence that asks. */
        ASKED,
        /** In a sentence that tells of the work. */
        DUTY,
        ELSEWHERE
    }

    /** Sorts of features with how many values each has. */
    enum Template {
        GROUP(GROUPS),
        PLACE(GROUPS * Place.values().length),
        WORDS(GROUPS * 3),
        /** Whether what a person or a group is called stands behind it: "BI <i>developer</i>". */
        ROLE_BEHIND(Place.values().length),
        /** Whether its line is short. */
        SHORT_LINE(Place.values().length),
        NEIGHBOURS(GROUPS * 3),
        /** Whether it is in lower case where its label is not, and so on. */
        SPELLING(GROUPS * 3),
        /** What speaks for it, by where it stands. */
        SUPPORT(Link.Support.values().length * Place.values().length),
        WORD_BEFORE(WordClass.values().length),
        /** The word behind it, apart for ordinary words that nothing speaks for: "<i>cost</i> model" is another thing. */
        WORD_BEHIND(2 * WordClass.values().length);

        private final int values;

        Template(int values) {
            this.values = values;
        }
    }

    private static final int[] STARTS = starts();
    static final int COUNT = STARTS[STARTS.length - 1];

    private final int[] features = new int[Template.values().length];
    private int size;

    /** Adds a feature; each template is given at most once. */
    LinkFeatures with(Template template, int value) {
        features[size++] = STARTS[template.ordinal()] + value;
        return this;
    }

    /** The features given so far. */
    int[] numbers() {
        return Arrays.copyOf(features, size);
    }

    static int of(TermGroup group, int value) {
        return value * GROUPS + group.ordinal();
    }

    /** What a feature says, such as {@code place product asked}. */
    static String name(int feature) {
        for (var template : Template.values()) {
            if (feature < STARTS[template.ordinal() + 1]) {
                return (template + " " + value(template, feature - STARTS[template.ordinal()]))
                        .toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("No feature " + feature);
    }

    private static String value(Template template, int value) {
        return switch (template) {
            case GROUP -> TermGroup.values()[value].name();
            case PLACE -> TermGroup.values()[value % GROUPS] + " " + Place.values()[value / GROUPS];
            case WORDS, NEIGHBOURS, SPELLING -> TermGroup.values()[value % GROUPS] + " " + value / GROUPS;
            case ROLE_BEHIND, SHORT_LINE -> Place.values()[value].name();
            case SUPPORT ->
                Link.Support.values()[value / Place.values().length] + " "
                        + Place.values()[value % Place.values().length];
            case WORD_BEFORE -> WordClass.values()[value].name();
            case WORD_BEHIND -> (value % 2 == 0 ? "supported " : "unsupported ") + WordClass.values()[value / 2].name();
        };
    }

    private static int[] starts() {
        var templates = Template.values();
        var starts = new int[templates.length + 1];
        for (var template : templates) {
            starts[template.ordinal() + 1] = starts[template.ordinal()] + template.values;
        }
        return starts;
    }
}
