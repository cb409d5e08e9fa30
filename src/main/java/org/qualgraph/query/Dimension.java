package org.qualgraph.query;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;

/** By what postings are counted: a type of concept that they ask for, or what else tells them apart. */
public enum Dimension {
    SKILL,
    VENUE,
    DEGREE,
    FIELD,
    CERTIFICATION,
    LANGUAGE,
    ROLE,
    ORGANIZATION,
    PLACE,
    CORPUS,
    MONTH;

    /** Whether its values are concepts that a posting asks for, in one way or another. */
    public boolean isAsked() {
        return isConcept() && ConceptType.valueOf(name()).isQualification();
    }

    /**
     * This, where its values are concepts that a posting asks for.
     *
     * @throws NotAskedException where they are not
     */
    public Dimension asked() {
        if (!isAsked()) {
            throw new NotAskedException(this);
        }
        return this;
    }

    /** Whether its values are concepts. */
    boolean isConcept() {
        return this != CORPUS && this != MONTH;
    }

    /** Where its values are counted under a filter. */
    PostingColumn column(PostingFilter filter) {
        return switch (this) {
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> PostingColumn.asked(filter.necessity());
            case ROLE -> PostingColumn.ROLE;
            case ORGANIZATION -> PostingColumn.ORGANIZATION;
            case PLACE -> PostingColumn.PLACE;
            case CORPUS -> PostingColumn.CORPUS;
            case MONTH -> PostingColumn.MONTH;
        };
    }

    /** Whether a value of its column is one of its own. */
    boolean holds(String value) {
        return value.startsWith(beginning());
    }

    /** What its values begin with, alone in its column. */
    String beginning() {
        return isAsked() ? name().toLowerCase(Locale.ROOT) + "/" : "";
    }

    /** The filter that lets those of the postings through that have a value. */
    PostingFilter narrowed(PostingFilter filter, String value) {
        return switch (this) {
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> asking(filter, new ConceptId(value));
            case ROLE -> filter.ofRoles(Set.of(new ConceptId(value)));
            case ORGANIZATION -> filter.ofOrganization(Optional.of(new ConceptId(value)));
            case PLACE -> filter.within(filter.scope().in(Optional.of(new ConceptId(value))));
            case CORPUS -> filter.ofCorpus(Optional.of(value));
            case MONTH -> filter.postedIn(Optional.of(YearMonth.parse(value)));
        };
    }

    /** This filter and: the concept must be asked for. */
    static PostingFilter asking(PostingFilter filter, ConceptId concept) {
        return filter.asking(Stream.concat(filter.concepts().stream(), Stream.of(concept))
                .distinct()
                .toList());
    }
}
