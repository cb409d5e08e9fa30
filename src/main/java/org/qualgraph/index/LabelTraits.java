package org.qualgraph.index;

import org.qualgraph.model.ConceptType;
import org.qualgraph.model.LabelKind;

/**
 * What ranking knows of a label without reading it, packed into one number.
 *
 * @param trigrams how many trigrams it has, at most 255
 * @param prior how well known its concept is, from 0 to 255
 */
record LabelTraits(ConceptType type, LabelKind kind, int trigrams, int prior) {
    private static final ConceptType[] TYPES = ConceptType.values();
    private static final LabelKind[] KINDS = LabelKind.values();

    LabelTraits {
        trigrams = Math.min(trigrams, 255);
        prior = Math.min(prior, 255);
    }

    int packed() {
        return type.ordinal() | kind.ordinal() << 8 | trigrams << 16 | prior << 24;
    }

    static ConceptType type(int packed) {
        return TYPES[packed & 0xff];
    }

    static LabelKind kind(int packed) {
        return KINDS[packed >>> 8 & 0xff];
    }

    static int trigrams(int packed) {
        return packed >>> 16 & 0xff;
    }

    static int prior(int packed) {
        return packed >>> 24;
    }
}
