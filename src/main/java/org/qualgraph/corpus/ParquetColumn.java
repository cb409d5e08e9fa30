package org.qualgraph.corpus;

import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.schema.FileSchema;
import dev.hardwood.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of values in a Parquet file, and the way to it from a row: through the fields of groups, and through lists.
 *
 * @param steps from the row to the value
 */
record ParquetColumn(SchemaNode.PrimitiveNode node, List<Step> steps) {
    ParquetColumn {
        steps = List.copyOf(steps);
    }

    /** A step on the way from a row to a value. */
    sealed interface Step {
        /** Into the field of a group. */
        record Into(String field) implements Step {}

        /** Through a group that may be missing. */
        record Maybe() implements Step {}

        /** Through every element of a list. */
        record Each() implements Step {}
    }

    /** All columns of a file, in its order. */
    static List<ParquetColumn> all(FileSchema schema) {
        var columns = new ArrayList<ParquetColumn>();
        addFields(columns, schema.getRootNode(), List.of());
        return columns;
    }

    /** The names of what holds the value and of the value itself: {@code labels}, {@code labels.company}. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (var step : steps) {
            if (step instanceof Step.Into into) {
                names.add(names.isEmpty() ? into.field() : names.getLast() + "." + into.field());
            }
        }
        return names;
    }

    /** The steps that have validity, and where they are lists offsets, in the reader of the column. */
    List<Step> layers() {
        return steps.stream().filter(step -> !(step instanceof Step.Into)).toList();
    }

    private static void addFields(List<ParquetColumn> columns, SchemaNode.GroupNode group, List<Step> steps) {
        for (var child : group.children()) {
            add(columns, child, with(steps, new Step.Into(child.name())));
        }
    }

    private static void add(List<ParquetColumn> columns, SchemaNode node, List<Step> steps) {
        if (node instanceof SchemaNode.GroupNode group && (group.isList() || group.isMap())) {
            addElements(columns, group, with(steps, new Step.Each()));
            return;
        }
        switch (node.repetitionType()) {
            case REPEATED -> addInner(columns, node, with(steps, new Step.Each()));
            case OPTIONAL ->
                addInner(columns, node, node instanceof SchemaNode.GroupNode ? with(steps, new Step.Maybe()) : steps);
            case REQUIRED -> addInner(columns, node, steps);
        }
    }

    private static void addInner(List<ParquetColumn> columns, SchemaNode node, List<Step> steps) {
        switch (node) {
            case SchemaNode.PrimitiveNode value -> columns.add(new ParquetColumn(value, steps));
            case SchemaNode.GroupNode group -> addFields(columns, group, steps);
        }
    }

    /** A list stands as a group around a repeated group around the element, or around the repeated element itself. */
    private static void addElements(List<ParquetColumn> columns, SchemaNode.GroupNode list, List<Step> steps) {
        if (list.children().size() != 1 || list.children().getFirst().repetitionType() != RepetitionType.REPEATED) {
            throw new UnreadablePostingException("has a list of a shape that is not known: " + list.name());
        }
        var repeated = list.children().getFirst();
        var element = list.isMap() ? repeated : list.getListElement();
        if (element == repeated) {
            addInner(columns, repeated, steps);
        } else {
            add(columns, element, steps);
        }
    }

    private static List<Step> with(List<Step> steps, Step step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }
}
