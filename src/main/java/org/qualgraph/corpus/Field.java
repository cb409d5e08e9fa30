package org.qualgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A field of a posting, and the column names that people give it, the most telling first. Names are compared without
 * case, spaces and punctuation: {@code Job_Title} is {@code jobtitle}.
 */
public enum Field {
    TITLE("title jobtitle positiontitle postingtitle roletitle jobname role position headline name"),
    ORGANIZATION("hiringorganization company companyname organization organisation organizationname employer"
            + " employername org agency"),
    LOCATION("joblocation joblocations location locations worklocation officelocation workplace place"
            + " applicantlocationrequirements"),
    LOCALITY("city addresslocality town"),
    REGION("state addressregion region province"),
    COUNTRY("country addresscountry"),
    /** The description: its name is no heading in the text. */
    TEXT("description jobdescription text jobtext fulldescription content body details desc jd"),
    /** A part of the text that stands in a column of its own: the column's name becomes its heading. */
    SECTION("summary rolesummary jobsummary about aboutus abouttherole keyobjectives whatyoulldo whatyouwilldo"
            + " nicetohave skills benefits jobbenefits education experience incentivecompensation"
            + " employeroverview employmentunit industry occupationalcategory relevantoccupation specialcommitments"
            + " workhours applicationcontact"),
    IDENTIFIER("identifier id jobid postingid requisitionid reqid jdid externalid uuid uid guid"),
    DATE("dateposted posteddate postdate postingdate postedat publishedat publishdate published datepublished"
            + " createdat created opens date pubdate"),
    URL("url joburl postingurl link applyurl applicationlink externalurl absoluteurl sourceurl"),
    PAY("basesalary salary salaryrange estimatedsalary pay payrange compensation wage"),
    PAY_MINIMUM("salarymin minsalary minimumsalary salaryfrom minpay paymin minpayrange"),
    PAY_MAXIMUM("salarymax maxsalary maximumsalary salaryto maxpay paymax maxpayrange"),
    PAY_CURRENCY("salarycurrency currency paycurrency"),
    PAY_UNIT("salaryunit payunit payperiod salaryperiod"),
    EMPLOYMENT_TYPE("employmenttype jobtype contracttype worktype workschedule employment");

    private static final Pattern SECTION_WORDS =
            Pattern.compile("responsibilit|qualification|requirement|duties|skills|experience");
    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;

    Field(String names) {
        this.names = List.of(names.split(" "));
    }

    /** The name on the command line: {@code pay-minimum}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that {@link #label()}. */
    static Optional<Field> labelled(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** The field that a column of this name holds; empty for a running index and for what is not known. */
    static Optional<Field> ofColumn(String column) {
        var key = CleanText.squeezed(column);
        var known = Optional.ofNullable(BY_NAME.get(key));
        return known.isEmpty() && SECTION_WORDS.matcher(key).find() ? Optional.of(SECTION) : known;
    }

    /** How telling a column's name is for this field: 0 is the best, the number of names where it is not one. */
    int rank(String column) {
        int rank = names.indexOf(CleanText.squeezed(column));
        return rank < 0 ? names.size() : rank;
    }
}
