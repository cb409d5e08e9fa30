package org.qualgraph.model;

import java.util.Optional;

/** Values of postings that are counted; those of concepts are their identifiers. */
public enum PostingColumn {
    /** The concepts that a posting asks for in any way. */
    ASKED,
    REQUIRED,
    PREFERRED,
    MENTIONED,
    ROLE,
    ORGANIZATION,
    PLACE,
    CORPUS,
    /** The month of posting, such as {@code 2026-03}. */
    MONTH;

    /** The concepts that a posting asks for so; in any way where nothing is said. */
    public static PostingColumn asked(Optional<Necessity> necessity) {
        return necessity.map(PostingColumn::asked).orElse(ASKED);
    }

    /** The concepts that a posting asks for so. */
    public static PostingColumn asked(Necessity necessity) {
        return switch (necessity) {
            case MINIMUM -> REQUIRED;
            case PREFERRED -> PREFERRED;
            case MENTIONED -> MENTIONED;
        };
    }
}
