package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.word;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;

/** The address that lists the postings of a filter: what {@link PostingRoutes#filter} reads. */
final class PostingAddress {
    private final StringJoiner parameters = new StringJoiner("&", "/posting?", "");

    private PostingAddress() {}

    static String of(PostingFilter filter) {
        var address = new PostingAddress();
        filter.concepts().forEach(concept -> address.add(concept.value().replaceFirst("/.*", ""), concept.value()));
        filter.necessity().ifPresent(necessity -> address.add("necessity", word(necessity)));
        filter.roles().forEach(role -> address.add("role", role.value()));
        filter.organization().ifPresent(id -> address.add("organization", id.value()));
        filter.corpus().ifPresent(corpus -> address.add("corpus", corpus));
        filter.month().ifPresent(month -> address.add("month", month.toString()));
        filter.text().ifPresent(text -> address.add("q", text));
        address.add(filter.scope());
        return address.parameters.toString();
    }

    private void add(PostingScope scope) {
        scope.since().ifPresent(month -> add("since", month.toString()));
        scope.until().ifPresent(month -> add("until", month.toString()));
        scope.place().ifPresent(place -> add("place", place.value()));
        scope.pay().ifPresent(unit -> add("pay", unit.toString()));
        if (scope.repeats() == PostingScope.Repeats.LEFT_OUT) {
            add("duplicates", "false");
        }
    }

    private void add(String name, String value) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
