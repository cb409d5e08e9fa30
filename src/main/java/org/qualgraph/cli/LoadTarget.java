package org.qualgraph.cli;

import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Vocabulary;

/** Where a load puts its postings. */
interface LoadTarget extends BatchWriter, AutoCloseable {

    /** The concepts that texts are read with. */
    Vocabulary vocabulary();

    /** Takes away the postings of a corpus that are not wanted; gives their number. */
    long retain(String corpus, Predicate<PostingId> wanted);

    /** Brings to the end of a load what is made of the postings. */
    void finish();

    /** Where this is a dry run, a sentence that tells what its counts are worth. */
    Optional<String> rehearsal();

    @Override
    void close();
}
