package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The titles and organizations of JobPostings, to know one again that stands on a page in another syntax. What one of
 * the two does not say tells nothing against them.
 */
final class JobNames {
    private static final String ANY = "*";

    private final Set<List<String>> names = new HashSet<>();

    JobNames(List<ObjectNode> jobs) {
        for (var job : jobs) {
            var title = name(job, Field.TITLE);
            names.add(List.of(title, name(job, Field.ORGANIZATION)));
            names.add(List.of(title, ANY));
            names.add(List.of(ANY, ANY));
        }
    }

    boolean contain(ObjectNode job) {
        var title = name(job, Field.TITLE);
        var organization = name(job, Field.ORGANIZATION);
        return title.isEmpty()
                ? names.contains(List.of(ANY, ANY))
                : names.contains(List.of(title, organization.isEmpty() ? ANY : organization))
                        || names.contains(List.of(title, ""));
    }

    private static String name(ObjectNode job, Field field) {
        return JsonColumns.of(job).stream()
                .filter(column ->
                        Field.ofColumn(column.name()).filter(field::equals).isPresent())
                .filter(column -> !column.isBlank())
                .min(Comparator.comparingInt(column -> field.rank(column.name())))
                .map(column -> CleanText.lower(column.line()))
                .orElse("");
    }
}
