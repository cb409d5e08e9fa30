package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.LayerKind;
import dev.hardwood.reader.Validity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A column of a batch of rows, which puts its values where they belong in the object of a row.
 *
 * <p>The reader gives the values of all rows in one array, and a layer for each optional group and each list on the way:
 * which of its items are there, and for a list where the items of each begin in the next layer. So the way from a row to
 * its values leads down through the layers, and the number of the row becomes that of an item in each.
 */
final class ParquetCursor {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ParquetColumn column;
    private final ColumnReader reader;
    private final List<Layer> layers;
    private final Validity validity;
    private final ParquetText.Values values;

    /** @param offsets where the items of each list begin in the next layer; none in the layer of a group */
    private record Layer(Validity validity, int[] offsets) {}

    /**
     * At the batch that the reader has read.
     *
     * @throws UnreadablePostingException where the reader sees other lists and groups than the schema has
     */
    ParquetCursor(ParquetColumn column, ColumnReader reader) {
        this.column = column;
        this.reader = reader;
        this.layers =
                IntStream.range(0, reader.getLayerCount()).mapToObj(this::layer).toList();
        this.validity = reader.getLeafValidity();
        this.values = ParquetText.of(reader, column.node());
        var lists = layers.stream().map(layer -> layer.offsets().length > 0).toList();
        if (!lists.equals(column.layers().stream()
                .map(step -> step instanceof ParquetColumn.Step.Each)
                .toList())) {
            throw new UnreadablePostingException("has a column of a shape that is not known: "
                    + column.names().getLast());
        }
    }

    private Layer layer(int number) {
        boolean list = reader.getLayerKind(number) == LayerKind.REPEATED;
        return new Layer(reader.getLayerValidity(number), list ? reader.getLayerOffsets(number) : new int[0]);
    }

    /** How many bytes the values of a row have. */
    long size(int row) {
        int from = row;
        int to = row + 1;
        for (var layer : layers) {
            if (layer.offsets().length > 0) {
                from = layer.offsets()[from];
                to = layer.offsets()[to];
            }
        }
        var type = column.node().type();
        boolean binary = type == PhysicalType.BYTE_ARRAY || type == PhysicalType.FIXED_LEN_BYTE_ARRAY;
        return binary
                ? reader.getBinaryOffsets()[to] - reader.getBinaryOffsets()[from]
                : (to - from) * (long) Long.BYTES;
    }

    /** Puts the values of a row into its object, beside those of other columns. */
    void put(ObjectNode object, int row) {
        placed(Optional.of(object), 0, 0, row);
    }

    /**
     * What stands behind some steps.
     *
     * @param known what other columns have put there
     * @return empty where nothing does
     */
    private Optional<JsonNode> placed(Optional<JsonNode> known, int step, int layer, int item) {
        if (step == column.steps().size()) {
            return validity.isNull(item) ? Optional.empty() : values.at(item).map(NODES::textNode);
        }
        return switch (column.steps().get(step)) {
            case ParquetColumn.Step.Into into -> Optional.of(field(object(known), into.field(), step, layer, item));
            case ParquetColumn.Step.Maybe maybe ->
                layers.get(layer).validity().isNull(item) ? known : placed(known, step + 1, layer + 1, item);
            case ParquetColumn.Step.Each each ->
                layers.get(layer).validity().isNull(item)
                        ? known
                        : Optional.of(elements(array(known), step, layer, item));
        };
    }

    private ObjectNode field(ObjectNode object, String name, int step, int layer, int item) {
        placed(Optional.ofNullable(object.get(name)), step + 1, layer, item)
                .ifPresent(value -> object.set(name, value));
        return object;
    }

    private ArrayNode elements(ArrayNode array, int step, int layer, int item) {
        int from = layers.get(layer).offsets()[item];
        int to = layers.get(layer).offsets()[item + 1];
        for (int i = from; i < to; i++) {
            int index = i - from;
            var element = placed(Optional.ofNullable(array.get(index)), step + 1, layer + 1, i)
                    .orElse(NODES.nullNode());
            if (index < array.size()) {
                array.set(index, element);
            } else {
                array.add(element);
            }
        }
        return array;
    }

    private static ObjectNode object(Optional<JsonNode> known) {
        return known.orElse(null) instanceof ObjectNode object ? object : NODES.objectNode();
    }

    private static ArrayNode array(Optional<JsonNode> known) {
        return known.orElse(null) instanceof ArrayNode array ? array : NODES.arrayNode();
    }
}
