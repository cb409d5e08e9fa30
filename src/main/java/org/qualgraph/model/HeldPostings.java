package org.qualgraph.model;

/** All postings as they are at one moment, for whoever keeps something that was made of them. */
public interface HeldPostings {
    /** A text that is another in every other state. */
    String state();

    /** Takes the identifier of every posting, in no particular order, with a text that is another when its content is. */
    void forEach(Visitor visitor);

    /** One of the postings that {@link #forEach} tells of. */
    IndexedPosting posting(PostingId id);

    /** Takes postings one by one. */
    @FunctionalInterface
    interface Visitor {
        void posting(PostingId id, String fingerprint);
    }
}
