package org.qualgraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of JSON is one posting, an array of them, several values one behind the other, or an object around an array of
 * them. Entries are read one by one, however large the file. Behind malformed JSON nothing can be told apart, so there
 * reading of the file stops.
 */
final class JsonReader implements PostingReader {
    /** Members that hold the postings of an export. */
    private static final Set<String> LISTS =
            Set.of("jobs", "postings", "jobPostings", "job_postings", "results", "items", "data", "records", "@graph");

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var head = Input.excerpt(input.head());
        var parser = JsonEntry.MAPPER.createParser(input.stream());
        try (var bounded = new BoundedParser(parser, options.entryLimit())) {
            new Pass(input, head, bounded, new ColumnMapping(options), sink).read();
        }
    }

    /** One way through a file. */
    private static final class Pass {
        private final Input input;
        private final String head;
        private final BoundedParser parser;
        private final ColumnMapping mapping;
        private final Consumer<Outcome> sink;
        /** The number of the entry that is read or comes next. */
        private long entry = 1;

        Pass(Input input, String head, BoundedParser parser, ColumnMapping mapping, Consumer<Outcome> sink) {
            this.input = input;
            this.head = head;
            this.parser = parser;
            this.mapping = mapping;
            this.sink = sink;
        }

        void read() throws IOException {
            try {
                for (var token = parser.nextEntry(); token != null; token = parser.nextEntry()) {
                    value(token);
                }
                if (entry == 1) {
                    reject("holds no postings");
                }
            } catch (JsonProcessingException e) {
                reject(JsonEntry.malformed(e).reason() + "; from here on the file is not read");
            }
        }

        private void value(JsonToken token) throws IOException {
            switch (token) {
                case START_ARRAY -> elements();
                case START_OBJECT -> object();
                default -> element();
            }
        }

        private void elements() throws IOException {
            while (parser.nextEntry() != JsonToken.END_ARRAY) {
                element();
            }
        }

        private void element() throws IOException {
            int outerDepth = parser.beginEntry();
            try {
                give(JsonEntry.object(tree()));
            } catch (UnreadablePostingException e) {
                parser.skipTo(outerDepth);
                reject(e.reason());
            }
        }

        /** An object at the top: a posting, unless one of its members is a list of them. */
        private void object() throws IOException {
            int outerDepth = parser.beginEntry();
            long before = entry;
            try {
                var object = members();
                if (entry == before) {
                    give(object);
                }
            } catch (UnreadablePostingException e) {
                parser.skipTo(outerDepth);
                reject(e.reason());
            }
        }

        private ObjectNode members() throws IOException {
            var object = JsonEntry.MAPPER.createObjectNode();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                    list(object, name);
                } else {
                    object.set(name, tree());
                }
            }
            return object;
        }

        /** A list of objects is read as entries, any other is kept as a member. */
        private void list(ObjectNode object, String name) throws IOException {
            var values = object.arrayNode();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && values.isEmpty()) {
                    element();
                    elements();
                    parser.beginEntry();
                    return;
                }
                values.add(tree());
            }
            object.set(name, values);
        }

        private JsonNode tree() throws IOException {
            return JsonEntry.MAPPER.readTree(parser);
        }

        private void give(ObjectNode object) {
            sink.accept(JsonEntry.outcome(input.entry(entry), object, mapping));
            entry++;
        }

        private void reject(String reason) {
            sink.accept(new Outcome.Reject(input.entry(entry), reason, entry == 1 ? head : ""));
            entry++;
        }
    }
}
