package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.extraction.LinkScorer.Scored;
import org.qualgraph.model.Explanation.LinkReason;
import org.qualgraph.model.Explanation.RequirementReason;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Span;

/** Puts into words what decided about links and requirements of a text. */
final class Reasons {
    private final String text;

    Reasons(String text) {
        this.text = text;
    }

    LinkReason of(Scored scored) {
        return new LinkReason(scored.mention(text), scored.isLinked(), because(scored.link()));
    }

    private String because(Link link) {
        var label = link.candidate().name().label();
        var name =
                label.kind() == LabelKind.PREFERRED ? "is its name" : "is another name of it, \"" + label.text() + "\"";
        return switch (link.support()) {
            case PLAIN -> name;
            case NAMED_ELSEWHERE -> name + "; ambiguous, but the posting names it surely elsewhere";
            case CONTEXT_WORD -> name + "; ambiguous, but a word that decides for it is near";
            case LIST_NEIGHBOUR -> name + "; ambiguous, but it stands in a list with names of its kind";
            case NONE -> name + "; ambiguous, and nothing near speaks for it";
            case MISSPELT -> "is like its name \"" + label.text() + "\", in a list, and no known word";
        };
    }

    RequirementReason of(Item item, RequirementReader.Reading reading) {
        return new RequirementReason(
                reading.requirement(),
                necessity(item.because()),
                reading.cue().map(this::set).orElse(""));
    }

    private String necessity(Because because) {
        return switch (because.ground()) {
            case HEADING -> "under the heading" + quoted(because.cue());
            case SENTENCE -> "by the words" + quoted(because.cue());
            case TENOR -> "by what the lines sound like";
        };
    }

    private String set(SetCue cue) {
        var what = switch (cue.says()) {
            case ALL -> "all of";
            case ANY -> "any of";
            case COUNT -> "a number of";
            case EXAMPLES -> "examples, any of";
        };
        return cue.span().length() == 0 ? what : what + ", by" + quoted(Optional.of(cue.span()));
    }

    private String quoted(Optional<Span> span) {
        return span.map(found -> " \"" + found.of(text).strip().replaceAll("\\s+", " ") + "\"")
                .orElse("");
    }
}
