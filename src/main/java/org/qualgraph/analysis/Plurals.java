package org.qualgraph.analysis;

import java.util.Map;
import java.util.Set;

/**
 * English plurals as singulars, for comparing names only: {@code compilers} → {@code compiler}, {@code libraries} →
 * {@code library}, {@code gpus} → {@code gpu}.
 *
 * <p>Words of up to three letters, words with digits or signs and words that end like a singular ({@code analysis},
 * {@code status}, {@code wireless}, {@code pandas}, {@code macos}, {@code robotics}, {@code devops}) stay as they are. A
 * stem need not be a word; it must only be the same for both numbers and different from other names.
 */
final class Plurals {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("analyses", "analysis"),
            Map.entry("apis", "api"),
            Map.entry("kpis", "kpi"),
            Map.entry("guis", "gui"),
            Map.entry("clis", "cli"),
            Map.entry("wikis", "wiki"),
            Map.entry("cpus", "cpu"),
            Map.entry("gpus", "gpu"),
            Map.entry("tpus", "tpu"),
            Map.entry("npus", "npu"),
            Map.entry("dpus", "dpu"),
            Map.entry("fpgas", "fpga"),
            Map.entry("schemas", "schema"),
            Map.entry("areas", "area"),
            Map.entry("ideas", "idea"),
            Map.entry("lambdas", "lambda"),
            Map.entry("matrices", "matrix"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("metrics", "metric"),
            Map.entry("topics", "topic"),
            Map.entry("asics", "asic"),
            Map.entry("fabrics", "fabric"),
            Map.entry("videos", "video"),
            Map.entry("scenarios", "scenario"),
            Map.entry("portfolios", "portfolio"),
            Map.entry("demos", "demo"),
            Map.entry("repos", "repo"),
            Map.entry("photos", "photo"),
            Map.entry("laptops", "laptop"),
            Map.entry("loops", "loop"),
            Map.entry("workshops", "workshop"),
            Map.entry("caches", "cache"),
            Map.entry("niches", "niche"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("viruses", "virus"),
            Map.entry("buses", "bus"));

    private static final Set<String> SINGULAR = Set.of(
            "kubernetes",
            "postgres",
            "windows",
            "series",
            "species",
            "news",
            "lens",
            "jenkins",
            "sales",
            "dbms",
            "rdbms",
            "https",
            "nips",
            "neurips",
            "sles",
            "hermes",
            "kudos");

    private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is", "as", "os", "js", "ics", "ops");

    private Plurals() {}

    /** The singular of a word in lower case, or the word itself where it is none or not surely a plural. */
    static String singular(String word) {
        var length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || SINGULAR.contains(word) || !isLetters(word)) {
            return word;
        }
        var irregular = IRREGULAR.get(word);
        return irregular != null ? irregular : regular(word);
    }

    private static String regular(String word) {
        var length = word.length();
        if (SINGULAR_ENDINGS.contains(word.substring(length - 2))
                || SINGULAR_ENDINGS.contains(word.substring(length - 3))) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("theses")) {
            return word.substring(0, length - 2) + "is";
        }
        var sibilant = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, length - (sibilant ? 2 : 1));
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(character -> character >= 'a' && character <= 'z');
    }
}
