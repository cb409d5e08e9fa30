package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a list of places apart: {@code Alpharetta, GA or Secaucus, NJ}, {@code Tallinn, Harjumaa, Estonia}, {@code Hamburg,
 * München, remote}, {@code Germany (Berlin)}.
 *
 * <p>Commas both part places and lead from a place to its region: a name that is a region's ends a place, and takes with
 * it at most two names before it.
 */
final class PlaceNames {
    private static final int LONGEST = 60;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[|;/•·]\\s*|\\s+(?:or|oder|und|and|&|\\+)\\s+|\\s+[-–—]\\s+");
    private static final Pattern WITHIN = Pattern.compile("\\s*\\(([^()]{0,80})\\)?");
    private static final Pattern ADDED = Pattern.compile(
            "(?i)^(?:(?:in|near|greater|located in|based in|based out of|our|the|office in|offices in|onsite in|on-site in|hybrid in|remote in|remote from|anywhere in|the us -|within|from|primary|alternate|us-)\\s+)+"
                    + "|\\s+(?:offices?|hq|headquarters|campus|metro(?:politan)?(?: area)?|metropolregion|area|region|onsite|on-site|based|only)$|\\s+\\d{4,6}(?:-\\d{4})?$|[\\s.:*-]+$|^[\\s.:*-]+");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|la|am|an der|and|du|upon|\\d))*");
    private static final Pattern LOOSE_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i).*\\b(?:remote|remotely|hybrid|home|homeoffice|on-?site|office|offices|hq|multiple|various|anywhere|flexible|tbd|n/a|not|see|any|all|other|several|virtual|work|world|worldwide|global|globally|nationwide|position|job|team|department|time|full|days?|week|locations?|yes|no|none|client|clients|company|travel|negotiable|telecommute|employment|type|type:|duration|salary|contract|mid|senior|ausgezeichnet)\\b.*");

    private PlaceNames() {}

    /** The places of a list, in its order; what is no name is left out. */
    static List<String> of(String list) {
        var places = new ArrayList<String>();
        var outside = WITHIN.matcher(list).replaceAll("");
        for (var part : SEPARATOR.split(outside)) {
            addParts(part, places);
        }
        var inside = WITHIN.matcher(list);
        while (inside.find()) {
            addKnown(inside.group(1), places);
        }
        return places;
    }

    private static void addParts(String part, List<String> places) {
        var names = new ArrayList<String>();
        for (var name : part.split(",")) {
            var plain = plain(name);
            if (!plain.isEmpty()) {
                names.add(plain);
            }
        }
        var start = 0;
        for (var at = 0; at < names.size(); at++) {
            var endsPlace = Geography.isRegion(names.get(at)) && at > start;
            var goesOn = at + 1 < names.size() && Geography.isCountry(names.get(at + 1));
            if (endsPlace && !goesOn) {
                addGroup(names, start, at, places);
                start = at + 1;
            }
        }
        names.subList(start, names.size()).forEach(name -> addName(name, places));
    }

    /** The names up to a region: the last of them with it, and one between. */
    private static void addGroup(List<String> names, int start, int end, List<String> places) {
        var first = Math.max(start, end - 2);
        if (end - first == 2 && Geography.isCity(names.get(first)) && Geography.isCity(names.get(first + 1))) {
            first++;
        }
        names.subList(start, first).forEach(name -> addName(name, places));
        var group = names.subList(first, end + 1);
        if (group.stream()
                .allMatch(name -> isName(name)
                        || LOOSE_NAME.matcher(name).matches()
                                && !NO_PLACE.matcher(name).matches())) {
            add(String.join(", ", group), places);
        }
    }

    /** Of what stands in brackets only what is surely a place. */
    private static void addKnown(String list, List<String> places) {
        for (var part : list.split("[,;/]| or | and ")) {
            var name = plain(part);
            if (Geography.isKnown(name)) {
                add(name, places);
            }
        }
    }

    private static void addName(String name, List<String> places) {
        if (isName(name) && !Geography.isStateCode(name)) {
            add(name, places);
        }
    }

    private static void add(String name, List<String> places) {
        if (name.length() <= LONGEST && !places.contains(name)) {
            places.add(name);
        }
    }

    private static String plain(String name) {
        var plain = name.replace('\u00a0', ' ').strip();
        for (var matcher = ADDED.matcher(plain);
                matcher.find() && !Geography.isRegion(plain);
                matcher = ADDED.matcher(plain)) {
            plain = matcher.replaceFirst("").strip();
        }
        return plain;
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !NO_PLACE.matcher(name).matches() && name.split(" ").length <= 5;
    }
}
