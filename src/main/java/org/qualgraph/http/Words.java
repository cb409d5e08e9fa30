package org.qualgraph.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constants by the words that stand for them on the wire. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Optional<E> constant(String word, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> JsonObject.word(constant).equals(word))
                .findFirst();
    }

    /** A sentence that names the words one may choose from. */
    static <E extends Enum<E>> String oneOf(E[] constants) {
        return "It must be one of " + list(constants);
    }

    /** The words one may choose from. */
    static <E extends Enum<E>> String list(E[] constants) {
        return Arrays.stream(constants).map(JsonObject::word).collect(Collectors.joining(", "));
    }
}
