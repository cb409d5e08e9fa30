package org.qualgraph.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.qualgraph.model.Posting;
import org.qualgraph.query.ReadPosting;
import org.qualgraph.query.StatedProfile;

/** The profile that a JSON body states: names, a CV, years, degrees in progress. */
record ProfileBody(JsonBody body) {
    private static final int NAMES = 1_000;
    private static final String HTML = "(?s)\\s{0,1000}<(!doctype html|html|head|body)[\\s>].*";

    /** @param readPosting reduces a CV that is a web page to text */
    StatedProfile stated(ReadPosting readPosting) {
        var names = body.texts("profile");
        var cv = body.text("cv");
        var years = body.numbers("years", 0, StatedProfile.MOST_YEARS);
        if (names.isEmpty() && cv.isEmpty() && years.isEmpty()) {
            throw JsonBody.invalid("/profile", "it must be given, or cv or years");
        }
        return new StatedProfile(
                few("profile", names.orElse(List.of())),
                cv.map(text -> posting(text, readPosting)),
                few(years.orElse(Map.of())),
                body.decimal("totalYears", 0, StatedProfile.MOST_YEARS)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                few("inProgress", body.texts("inProgress").orElse(List.of())));
    }

    private static List<String> few(String key, List<String> names) {
        if (names.size() > NAMES) {
            throw JsonBody.invalid("/" + key, "it may hold " + NAMES + " concepts");
        }
        return names;
    }

    private static Map<String, Double> few(Map<String, Double> years) {
        if (years.size() > NAMES) {
            throw JsonBody.invalid("/years", "it may hold " + NAMES + " concepts");
        }
        return years;
    }

    private static Posting posting(String cv, ReadPosting readPosting) {
        return isHtml(cv) ? readPosting.postingOfHtml(cv) : Posting.ofText(cv);
    }

    private static boolean isHtml(String cv) {
        var beginning = cv.substring(0, Math.min(cv.length(), 1_100)).toLowerCase(Locale.ROOT);
        return beginning.matches(HTML);
    }
}
