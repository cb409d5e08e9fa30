package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Distinction;

/**
 * What a role asks for, and how that tells it from its neighbours.
 *
 * @param role with its postings and those of the roles below it
 * @param neighbours what it is compared with
 * @param total how many different things its postings ask for, listed or not
 * @param skills those, then what only the vocabulary says
 */
public record RoleContrast(CountedValue role, Neighbours neighbours, long total, List<Skill> skills) {
    public RoleContrast {
        skills = List.copyOf(skills);
    }

    /**
     * The roles that one is compared with.
     *
     * @param below the broader roles below which they all are; every other role that has postings where empty
     * @param postings how many postings they have together, with those of the broader roles themselves
     * @param roles those with the most postings
     */
    public record Neighbours(List<ConceptReference> below, long postings, List<CountedValue> roles) {
        public Neighbours {
            below = List.copyOf(below);
            roles = List.copyOf(roles);
        }
    }

    /**
     * One thing that a role asks for.
     *
     * @param asked how many of its postings do
     * @param others how many of the neighbours' postings do
     * @param distinction how that tells them apart, where both have postings
     * @param vocabulary what the vocabulary says of it
     */
    public record Skill(
            CountedValue asked, long others, Optional<Distinction> distinction, Optional<RoleDemand> vocabulary) {}
}
