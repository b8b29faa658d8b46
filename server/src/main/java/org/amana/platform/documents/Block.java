package org.amana.platform.documents;

import java.util.List;

/** A part of a document, top to bottom. */
public sealed interface Block {

    record Heading(Both words) implements Block {}

    record Paragraph(Both words) implements Block {}

    /** Labels with what is known. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(Both label, Value value) {}

    /** Each row has as many cells as there are columns; the head is repeated on each sheet. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row of %d cells in %d columns"
                            .formatted(row.cells().size(), columns.size()));
                }
            }
        }
    }

    /** @param share how much of the width it takes, compared with the others */
    record Column(Both head, ColumnKind kind, int share) {}

    /** How a column is set. */
    enum ColumnKind {
        TEXT,
        FIGURE,
        /** For a pen: narrow, boxed. */
        BOX
    }

    record Row(RowKind kind, List<Value> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row plain(Value... cells) {
            return new Row(RowKind.PLAIN, List.of(cells));
        }
    }

    /** What a row is to those under it. */
    enum RowKind {
        PLAIN,
        GROUP,
        TOTAL
    }

    /** Boxes to sign in, side by side. */
    record Signatures(List<Signature> boxes) implements Block {
        public Signatures {
            boxes = List.copyOf(boxes);
        }
    }

    /** @param lines what is to be filled in, one line each */
    record Signature(Both who, List<Both> lines) {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A QR code of at least 25 mm with four modules of quiet.
     *
     * @param content what it holds
     * @param caption what it is for
     * @param inWords its short code, for whoever cannot scan
     */
    record Code(String content, Both caption, String inWords) implements Block {}

    /** What follows begins on a sheet of its own. */
    record NewSheet() implements Block {}
}
