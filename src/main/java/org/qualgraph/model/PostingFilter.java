package org.qualgraph.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which postings are wanted.
 *
 * @param concepts each must be asked for: skills, venues, degrees, fields, certifications, languages
 * @param necessity how the concepts must be asked for; in any way where empty
 * @param roles one of them must be the role; any is, where there are none
 * @param month in which it was posted
 * @param text words that title, text, places or employer must hold, in any order and form; phrases in quotes
 * @param scope what narrows them besides
 */
public record PostingFilter(
        List<ConceptId> concepts,
        Optional<Necessity> necessity,
        Set<ConceptId> roles,
        Optional<ConceptId> organization,
        Optional<String> corpus,
        Optional<YearMonth> month,
        Optional<String> text,
        PostingScope scope) {

    /** Every posting fits. */
    public static final PostingFilter ALL = new PostingFilter(
            List.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** A filter that narrows by nothing else. */
    public PostingFilter(
            List<ConceptId> concepts,
            Optional<Necessity> necessity,
            Set<ConceptId> roles,
            Optional<ConceptId> organization,
            Optional<String> corpus,
            Optional<YearMonth> month,
            Optional<String> text) {
        this(concepts, necessity, roles, organization, corpus, month, text, PostingScope.ALL);
    }

    public PostingFilter {
        concepts = List.copyOf(concepts);
        roles = Set.copyOf(roles);
    }

    /** This and: these must be asked for. */
    public PostingFilter asking(List<ConceptId> other) {
        return new PostingFilter(other, necessity, roles, organization, corpus, month, text, scope);
    }

    /** This and: concepts must be asked for so. */
    public PostingFilter withNecessity(Optional<Necessity> other) {
        return new PostingFilter(concepts, other, roles, organization, corpus, month, text, scope);
    }

    /** This and: the role must be one of these. */
    public PostingFilter ofRoles(Set<ConceptId> other) {
        return new PostingFilter(concepts, necessity, other, organization, corpus, month, text, scope);
    }

    /** This and: the employer. */
    public PostingFilter ofOrganization(Optional<ConceptId> other) {
        return new PostingFilter(concepts, necessity, roles, other, corpus, month, text, scope);
    }

    /** This and: the corpus. */
    public PostingFilter ofCorpus(Optional<String> other) {
        return new PostingFilter(concepts, necessity, roles, organization, other, month, text, scope);
    }

    /** This and: the month. */
    public PostingFilter postedIn(Optional<YearMonth> other) {
        return new PostingFilter(concepts, necessity, roles, organization, corpus, other, text, scope);
    }

    /** This and: the words. */
    public PostingFilter holding(Optional<String> other) {
        return new PostingFilter(concepts, necessity, roles, organization, corpus, month, other, scope);
    }

    /** This and: what narrows them besides. */
    public PostingFilter within(PostingScope other) {
        return new PostingFilter(concepts, necessity, roles, organization, corpus, month, text, other);
    }

    /** This without the postings that repeat another. */
    public PostingFilter withoutRepeats() {
        return within(scope.withoutRepeats());
    }
}
