package org.qualgraph.ontology.taxonomy;

import java.util.List;
import java.util.function.Function;

/**
 * One of the tables that a taxonomy is published in.
 *
 * @param table the name of its file; {@link SourceFile#isTable} tells how exact it must be
 * @param columns those without which a file of this name is another
 * @param reading what to do with the rows of a file
 */
record Sheet(String table, List<String> columns, Function<SourceFile, Table.RowReading> reading) {
    Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * Reads the files that are of these sheets, sheet by sheet, and passes over the others.
     *
     * @throws UnreadableTaxonomyException where one cannot be read to its end, or none is of these sheets
     */
    static void readAll(List<Sheet> sheets, List<SourceFile> files, Table.Syntax syntax, TaxonomyDraft draft) {
        var unread = files.stream()
                .filter(file -> sheets.stream().noneMatch(sheet -> file.isTable(sheet.table())))
                .toList();
        if (unread.size() == files.size()) {
            throw UnreadableTaxonomyException.empty(
                    "no file is called \"" + sheets.getFirst().table() + "\" or one of its companions");
        }
        unread.forEach(file -> draft.passOver(file.name()));
        for (var sheet : sheets) {
            files.stream()
                    .filter(file -> file.isTable(sheet.table()))
                    .forEach(file -> Table.read(
                            file,
                            syntax,
                            sheet.columns(),
                            draft,
                            sheet.reading().apply(file)));
        }
    }
}
