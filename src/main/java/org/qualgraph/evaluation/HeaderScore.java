package org.qualgraph.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.evaluation.GoldFolder.Annotated;
import org.qualgraph.evaluation.GoldPosting.GoldPay;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Pay;

/** Compares what was read of the job as a whole with what a reader wrote down. */
final class HeaderScore {
    private HeaderScore() {}

    /** Ranges of pay: right where both ends, the currency and the unit are. */
    static Hits pay(Annotated annotated, Extraction read) {
        Set<String> gold = annotated.gold().pay().stream().map(HeaderScore::key).collect(Collectors.toSet());
        Set<String> given = read.header().pay().stream().map(HeaderScore::key).collect(Collectors.toSet());
        return Hits.of((int) given.stream().filter(gold::contains).count(), given.size(), gold.size());
    }

    private static String key(GoldPay pay) {
        return key(
                pay.minimum().map(amount -> amount.stripTrailingZeros().toPlainString()),
                pay.maximum().map(amount -> amount.stripTrailingZeros().toPlainString()),
                pay.currency(),
                pay.unit());
    }

    private static String key(Pay pay) {
        return key(
                pay.minimum().map(amount -> amount.stripTrailingZeros().toPlainString()),
                pay.maximum().map(amount -> amount.stripTrailingZeros().toPlainString()),
                pay.currency(),
                pay.unit().name());
    }

    private static String key(Optional<String> minimum, Optional<String> maximum, String currency, String unit) {
        return minimum.orElse("") + "-" + maximum.orElse("") + " " + currency + " " + unit;
    }

    /** Role, rung, workplace or form of contract: right where the reader has it and it is given. */
    static Hits role(Annotated annotated, Extraction read) {
        return value(annotated.gold().header().role(), read.header().role().map(ConceptId::value));
    }

    static Hits seniority(Annotated annotated, Extraction read) {
        return value(
                annotated.gold().header().seniority(), read.header().seniority().map(HeaderScore::word));
    }

    static Hits workplace(Annotated annotated, Extraction read) {
        return value(
                annotated.gold().header().workplace(),
                read.header().workplace().map(place -> word(place).replace("_", "")));
    }

    static Hits employmentType(Annotated annotated, Extraction read) {
        return value(
                annotated.gold().header().employmentType(),
                read.header().employmentTypes().stream().findFirst().map(Enum::name));
    }

    private static Hits value(Optional<String> gold, Optional<String> given) {
        return Hits.of(
                gold.isPresent() && gold.equals(given) ? 1 : 0, given.isPresent() ? 1 : 0, gold.isPresent() ? 1 : 0);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
