package org.qualgraph.query;

import java.util.List;
import java.util.Optional;

/**
 * The roles that are most like one, the most alike first.
 *
 * @param role with its postings and those of the roles below it
 */
public record SimilarRoles(CountedValue role, List<SimilarRole> similar) {
    public SimilarRoles {
        similar = List.copyOf(similar);
    }

    /**
     * A role.
     *
     * @param likeness from 0 to 1
     * @param shared what both ask for, what makes them alike most first
     * @param missing what this one asks for often and the given one seldom, the greatest difference first
     * @param text a sentence for people
     */
    public record SimilarRole(
            CountedValue role, double likeness, List<Skill> shared, List<Skill> missing, String text) {
        public SimilarRole {
            shared = List.copyOf(shared);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A skill in the light of two roles.
     *
     * @param here how many postings of the given role ask for it
     * @param there how many of the other
     * @param vocabularyHere what the vocabulary says of it for the given role
     * @param vocabularyThere what it says for the other
     */
    public record Skill(
            CountedValue here,
            CountedValue there,
            Optional<RoleDemand> vocabularyHere,
            Optional<RoleDemand> vocabularyThere) {}
}
