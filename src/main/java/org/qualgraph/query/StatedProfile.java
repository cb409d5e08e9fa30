package org.qualgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.qualgraph.model.Posting;

/**
 * A profile as someone states it.
 *
 * @param names identifiers of concepts, or names
 * @param cv a text that tells what someone has done; it is read as a posting is
 * @param years how long someone has done what a name or an identifier says; who has a number of years has the concept
 * @param totalYears years of work in all
 * @param inProgress degrees that are studied for, as identifiers or names
 */
public record StatedProfile(
        List<String> names,
        Optional<Posting> cv,
        Map<String, Double> years,
        OptionalDouble totalYears,
        List<String> inProgress) {
    /** Nobody has worked for longer. */
    public static final double MOST_YEARS = 80;

    public StatedProfile {
        names = List.copyOf(names);
        years = new LinkedHashMap<>(years);
        inProgress = List.copyOf(inProgress);
        years.values().forEach(StatedProfile::requireYears);
        totalYears.ifPresent(StatedProfile::requireYears);
    }

    /** A profile of names alone. */
    public static StatedProfile of(List<String> names) {
        return new StatedProfile(names, Optional.empty(), Map.of(), OptionalDouble.empty(), List.of());
    }

    private static void requireYears(double years) {
        if (!(years >= 0 && years <= MOST_YEARS)) {
            throw new IllegalArgumentException("Years must be from 0 to " + (int) MOST_YEARS + ", not " + years);
        }
    }
}
