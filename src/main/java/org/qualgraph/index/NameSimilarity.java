package org.qualgraph.index;

import java.util.Arrays;
import java.util.Set;
import org.qualgraph.model.MatchClass;

/** How alike a query and a label are that are not the same name. */
final class NameSimilarity {
    record Similarity(MatchClass matchClass, double score) {}

    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "und", "der", "die", "das", "von", "fur", "im", "mit", "zu", "den");

    private final String form;
    private final String skeleton;
    private final String[] words;
    private final double[] weights;
    private final EditDistance distance;

    NameSimilarity(String form, EditDistance distance) {
        this.form = form;
        this.skeleton = bare(form);
        this.words = words(form);
        this.weights = Arrays.stream(words).mapToDouble(NameSimilarity::weight).toArray();
        this.distance = distance;
    }

    static int budget(int length) {
        return length <= 3 ? 0 : length <= 7 ? 1 : length <= 14 ? 2 : 3;
    }

    private static final double PF = Double.parseDouble(System.getProperty("pf", "0.55")), PL = Double.parseDouble(System.getProperty("pl", "0.3")), PT = Double.parseDouble(System.getProperty("pt", "0.55")), OV = Double.parseDouble(System.getProperty("ov", "0.9")), MIX = Double.parseDouble(System.getProperty("mix", "0.1"));
    Similarity to(String label) {
        var bare = bare(label);
        var budget = budget(skeleton.length());
        var best = 0.0;
        var matchClass = MatchClass.PARTIAL;
        var bound = skeleton.length() >= 5 ? Math.max(2, budget) : budget;
        var edits = distance.between(skeleton, bare, bound);
        if (edits <= bound) {
            var cost = edits + (skeleton.charAt(0) == bare.charAt(0) ? 0 : 0.5);
            best = 1 - cost / Math.max(skeleton.length(), bare.length()) ;
            matchClass = MatchClass.FUZZY;
        }
        if (label.startsWith(form) || bare.startsWith(skeleton)) {
            var score = PF + PL * skeleton.length() / bare.length();
            if (score > best) {
                best = score;
                matchClass = MatchClass.PREFIX;
            }
        } else {
            var prefixEdits = prefixEdits(bare, budget);
            if (prefixEdits <= budget) {
                var score = PT + PL * skeleton.length() / bare.length() - 0.8*prefixEdits / skeleton.length();
                if (score > best) {
                    best = score;
                    matchClass = MatchClass.PARTIAL;
                }
            }
        }
        var tok = overlap(words(label));
        var overlap = OV * tok;
        if (overlap > best) {
            best = overlap;
            matchClass = MatchClass.PARTIAL;
        }
        return new Similarity(matchClass, best * (1 - MIX) + MIX * tok);
    }

    private int prefixEdits(String bare, int budget) {
        if (budget == 0) {
            return 1;
        }
        var best = budget + 1;
        for (var length = skeleton.length() - 1; length <= skeleton.length() + 1; length++) {
            if (length > 0 && length <= bare.length()) {
                best = Math.min(best, distance.between(skeleton, bare.substring(0, length), budget));
            }
        }
        return best;
    }

    private double overlap(String[] others) {
        var used = new boolean[others.length];
        var shared = 0.0;
        var sharedOther = 0.0;
        var total = 0.0;
        var totalOther = 0.0;
        for (var other : others) {
            totalOther += weight(other);
        }
        for (var i = 0; i < words.length; i++) {
            total += weights[i];
            var best = 0.0;
            var at = -1;
            for (var j = 0; j < others.length; j++) {
                if (!used[j]) {
                    var similarity = similarity(words[i], others[j]);
                    if (similarity > best) {
                        best = similarity;
                        at = j;
                    }
                }
            }
            if (at >= 0) {
                used[at] = true;
                shared += weights[i] * best;
                sharedOther += weight(others[at]) * best;
            }
        }
        return (shared + sharedOther) / (total + totalOther);
    }

    private double similarity(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        var longest = Math.max(word.length(), other.length());
        var common = common(word, other);
        var inflection = common >= 4 && common * 5 >= longest * 3 ? 0.5 + 0.5 * common / longest : 0;
        if (word.length() < 4 || other.length() < 4) {
            return inflection;
        }
        var bound = longest >= 8 ? 2 : 1;
        var edits = distance.between(word, other, bound);
        var typo = edits <= bound ? 1 - (double) edits / longest : 0;
        return Math.max(inflection, typo);
    }

    private static int common(String word, String other) {
        var i = 0;
        while (i < word.length() && i < other.length() && word.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static double weight(String word) {
        return FUNCTION_WORDS.contains(word) ? 0.2 : 0.4 + 0.6 * Math.min(word.length(), 8) / 8;
    }

    private static String bare(String form) {
        return form.replace(" ", "").replace(".", "");
    }

    private static String[] words(String form) {
        return form.split(" ");
    }
}
