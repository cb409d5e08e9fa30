package org.qualgraph.index.posting;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** There is no word to look for in a text, or too many. */
public final class UnsearchableTextException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnsearchableTextException(String message) {
        super(Fault.INVALID_INPUT, message);
    }

    static UnsearchableTextException withoutWord() {
        return new UnsearchableTextException("There is no word to look for; a word has a letter or a digit");
    }

    static UnsearchableTextException tooLong(int most) {
        return new UnsearchableTextException("At most " + most + " words can be looked for");
    }
}
