package org.qualgraph.query;

import java.util.Optional;

/**
 * How a profile stands to one concept.
 *
 * @param via what of the profile comes closest; empty where nothing does
 */
public record ConceptMatch(ConceptReference concept, GapStatus status, Optional<Via> via) {

    /** A concept of the profile and how it leads to the one that is asked for. */
    public record Via(ViaKind kind, ConceptReference held) {}

    /** The ways from what is held to what is asked for, closest first. */
    public enum ViaKind {
        /** It is held itself. */
        EXACT(GapStatus.MET),
        /** A degree of a higher level is held. */
        HIGHER_DEGREE(GapStatus.MET),
        /** What is held implies it, in practice. */
        IMPLIES(GapStatus.NEARLY_MET),
        /** A special case of it is held. */
        NARROWER(GapStatus.NEARLY_MET),
        /** Another degree of the same level is held. */
        EQUAL_DEGREE(GapStatus.NEARLY_MET),
        /** The next more general concept is held. */
        BROADER(GapStatus.NEARLY_MET),
        /** A concept that is curated as related is held. */
        RELATED(GapStatus.NEARLY_MET);

        private final GapStatus status;

        ViaKind(GapStatus status) {
            this.status = status;
        }

        /** What this way comes to. */
        public GapStatus status() {
            return status;
        }
    }
}
