package org.qualgraph.query;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads postings into a corpus. What one can ask is of the new state when it returns. */
@FunctionalInterface
public interface LoadCorpus {

    /**
     * Reads a source to its end, or to where it breaks: an {@link java.io.IOException} of the stream is a reject, and
     * what came before it is kept.
     *
     * @throws LoadUnderWayException where another load is running; nothing is read
     * @throws UnfinishedLoadException where it fails in the middle; what the exception counts is kept
     * @throws org.qualgraph.model.QualGraphException where the corpus cannot be called so, or there is no such format or
     *     mapping; nothing is read
     */
    CorpusReport load(Source source);

    /**
     * What is to be read.
     *
     * @param name places are given with it, and its ending tells the format where none is named
     * @param format the name of a format, as the command line has it; empty to guess it
     * @param mappings such as {@code text=Job body}
     * @param stream is read on the calling thread and stays open
     */
    record Source(String corpus, String name, Optional<String> format, List<String> mappings, InputStream stream) {
        public Source {
            mappings = List.copyOf(mappings);
        }
    }
}
