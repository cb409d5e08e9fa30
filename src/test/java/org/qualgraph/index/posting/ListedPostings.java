package org.qualgraph.index.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Language;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.RequirementShape;

/** Postings that a test holds; it counts those that are read. */
final class ListedPostings implements HeldPostings {
    private final Map<PostingId, IndexedPosting> postings = new LinkedHashMap<>();
    private final List<PostingId> read = new ArrayList<>();
    private int state;

    static PostingId id(int number) {
        return new PostingId("posting/%020x".formatted(number));
    }

    ListedPostings add(int number, String title, String text) {
        return add(number, "en", title, text, Optional.empty(), Map.of());
    }

    ListedPostings add(
            int number,
            String language,
            String title,
            String text,
            Optional<LocalDate> date,
            Map<Necessity, Set<ConceptId>> asked) {
        var summary = new PostingSummary(
                id(number), "corpus", title, Optional.of("Acme"), Optional.empty(), date, Optional.empty());
        postings.put(
                id(number),
                new IndexedPosting(
                        summary,
                        new Language(language),
                        text,
                        List.of("Springfield, Illinois"),
                        Optional.of(new ConceptId("organization/acme")),
                        asked,
                        Set.of(),
                        List.of(),
                        List.of()));
        state++;
        return this;
    }

    /** Adds a posting that asks for something. */
    ListedPostings asking(int number, List<RequirementShape> requirements) {
        add(number, "Title", "Text");
        postings.computeIfPresent(
                id(number),
                (id, posting) -> new IndexedPosting(
                        posting.summary(),
                        posting.language(),
                        posting.text(),
                        posting.places(),
                        posting.organization(),
                        posting.asked(),
                        posting.locations(),
                        posting.pay(),
                        requirements));
        return this;
    }

    void remove(int number) {
        postings.remove(id(number));
        state++;
    }

    List<PostingId> read() {
        return read;
    }

    @Override
    public String state() {
        return "state " + state;
    }

    @Override
    public void forEach(Visitor visitor) {
        postings.forEach((id, posting) -> visitor.posting(id, Integer.toHexString(posting.hashCode())));
    }

    @Override
    public IndexedPosting posting(PostingId id) {
        read.add(id);
        return Objects.requireNonNull(postings.get(id));
    }
}
