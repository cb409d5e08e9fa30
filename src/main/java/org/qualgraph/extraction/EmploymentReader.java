package org.qualgraph.extraction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.model.EmploymentType;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Seniority;

/**
 * Reads the forms of contract that a job is offered under: those that the source states, else those of the title and of
 * lines that name them, else those that a sentence about the job states. A contract that is written, signed or managed is
 * none of them.
 */
final class EmploymentReader {
    private static final LinePattern LABELLED = LinePattern.compile(
            "(?i)[ \\t*#•_-]{0,6}(?:(?:employment|job|position|contract|work|appointment) ?type|employment|type|contract|duration|term|tax terms?|work schedule|schedule|time type|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|umfang)[ \\t*]{0,3}[:\\n][ \\t*]{0,4}(.{2,80})$");
    private static final GuardedPattern RUN_IN = GuardedPattern.compile(
            "(?:(?:Employment|Job|Position|Contract|Appointment) ?[Tt]ype|Duration|Tax [Tt]erms?|Terms?)[ ]?:[ ]?([^:\\n]{2,40})");

    private enum Form {
        FULL_TIME(EmploymentType.FULL_TIME, "full[- ]?time|vollzeit|temps plein|fulltime|fte", ""),
        PART_TIME(EmploymentType.PART_TIME, "part[- ]?time|teilzeit|temps partiel|parttime", ""),
        CONTRACTOR(
                EmploymentType.CONTRACTOR,
                "contract(?:or)?(?:[- ]to[- ](?:hire|perm\\p{L}*))?|contractual|freelance\\p{L}*|c2c|corp[- ]to[- ]corp|1099|w-?2 contract|freiberuflich",
                "(?:\\d{1,2}\\+?[- ](?:month|week|year)s?|long[- ]term|short[- ]term|this is an?(?: \\p{L}+)?|hourly|w-?2|rolling|open|full[- ]time|part[- ]time) contract(?:or)?(?:[- ]to[- ]hire)?|contract(?:or)? (?:position|role|job|opportunity|assignment|basis|to hire|to perm)|contract-to-(?:hire|perm)|(?:on a )?freelance (?:basis|role|position)|corp[- ]to[- ]corp"),
        TEMPORARY(
                EmploymentType.TEMPORARY,
                "temporary|temp|temp[- ]to[- ](?:hire|perm)|fixed[- ]term|befristet\\p{L}*|term[- ]limited|limited[- ]term|interim|seasonal|cdd",
                "temporary (?:position|role|job|assignment|contract|employment|appointment)|temp[- ]to[- ](?:hire|perm)|fixed[- ]term (?:contract|position|role|appointment)|(?<!un)befristete\\p{L}* (?:stelle|anstellung|position|vertrag)|term[- ]limited|seasonal (?:position|role|job)"),
        INTERN(EmploymentType.INTERN, "internship|intern|praktikum|praktikant(?:in)?|co-?op|stage", ""),
        VOLUNTEER(EmploymentType.VOLUNTEER, "volunteer|ehrenamtlich", "volunteer (?:position|role|opportunity)"),
        PER_DIEM(EmploymentType.PER_DIEM, "per diem|prn", "per diem (?:position|role)");

        private final EmploymentType type;
        private final Pattern word;
        private final GuardedPattern sentence;

        Form(EmploymentType type, String word, String sentence) {
            this.type = type;
            this.word = Pattern.compile("(?i)(?<!\\p{L})(?:" + word + ")(?![\\p{L}])");
            this.sentence = sentence.isEmpty()
                    ? defaultSentence(word)
                    : GuardedPattern.compile("(?i)(?<!\\p{L})(?:" + sentence + ")(?!\\p{L})");
        }

        /** The word, where it says something of the job. */
        private static GuardedPattern defaultSentence(String word) {
            return GuardedPattern.compile(
                    "(?i)(?:(?:this is an?|as an?|is an?|position is|role is|in|offer|looking for an?|seeking an?|permanent|unlimited|unbefristet,?)[ ,:]{1,2}(?:\\p{L}+,? ){0,2}(?:"
                            + word + ")(?!\\p{L}))|(?<!\\p{L})(?:" + word
                            + ")[ ,]{1,2}(?:\\p{L}+ )?(?:position|role|job|opportunity|employment|employee|contract|permanent|hire|appointment|oder|or|and|und|program)(?!\\p{L})");
        }
    }

    private EmploymentReader() {}

    /** Every form that is offered, the most telling first. */
    static List<EmploymentType> types(Posting posting, String title) {
        var stated = posting.fields()
                .employmentType()
                .map(EmploymentReader::named)
                .orElse(EnumSet.noneOf(EmploymentType.class));
        if (!stated.isEmpty()) {
            return sorted(stated, title);
        }
        var labelled = named(title);
        LABELLED.all(posting.text()).forEach(line -> labelled.addAll(named(line.group(1))));
        RUN_IN.all(posting.text()).forEach(line -> labelled.addAll(named(line.group(1))));
        return sorted(labelled.isEmpty() ? told(posting.text()) : labelled, title);
    }

    private static List<EmploymentType> sorted(Set<EmploymentType> types, String title) {
        var all = EnumSet.noneOf(EmploymentType.class);
        all.addAll(types);
        if (SeniorityReader.ofTitle(title).filter(Seniority.INTERN::equals).isPresent() && !isWorkingStudent(title)) {
            all.add(EmploymentType.INTERN);
        }
        return List.copyOf(all);
    }

    private static boolean isWorkingStudent(String title) {
        return title.toLowerCase(Locale.ROOT)
                .matches(".*(?:werkstudent|working student|ausbildung|auszubildend|apprentice).*");
    }

    /** The forms of words that speak of nothing else; schema.org's own names are among them. */
    private static EnumSet<EmploymentType> named(String words) {
        var types = EnumSet.noneOf(EmploymentType.class);
        var plain = words.replace('_', ' ');
        Arrays.stream(Form.values())
                .filter(form -> form.word.matcher(plain).find())
                .forEach(form -> types.add(form.type));
        if (words.strip().equalsIgnoreCase("OTHER")) {
            types.add(EmploymentType.OTHER);
        }
        return types;
    }

    private static EnumSet<EmploymentType> told(String text) {
        var types = EnumSet.noneOf(EmploymentType.class);
        Arrays.stream(Form.values())
                .filter(form -> form != Form.INTERN && form.sentence.isIn(text))
                .forEach(form -> types.add(form.type));
        return types;
    }
}
