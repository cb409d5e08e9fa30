package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.qualgraph.model.Condition;
import org.qualgraph.model.RequirementKind;

/** Reads the circumstances that a sentence asks for: permission to work, clearance, travel. */
final class Conditions {
    private static final Map<Condition, GuardedPattern> CUES = new EnumMap<>(
            Map.of(
                    Condition.WORK_PERMIT,
                    Cue.guarded(
                            "(?:work|employment) authori[sz]ation|(?:authori[sz]ed|permi(?:ssion|tted)|allowed|eligib\\w{1,8}|entitled) to (?:\\w{1,12} )?work"
                                    + "|right to work|work (?:permit|visa)|visa(?: sponsorship)?|sponsorship|arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung"),
                    Condition.CITIZENSHIP,
                    Cue.guarded(
                            "(?:u\\.?s\\.?a?\\.?|eu|american|canadian|british|german) (?:citizen|national)\\w*|citizenship|u\\.?s\\.? persons?|staatsangehörigkeit|staatsbürger\\w*"),
                    Condition.SECURITY_CLEARANCE,
                    Cue.guarded(
                            "(?:security|secret|ts/sci|public trust|government|sc|dv) clearance|ts/sci|clearance|sicherheitsüberprüfung"),
                    Condition.TRAVEL,
                    Cue.guarded(
                            "(?:willing|able|ability|available|availability|willingness|ready|readiness|prepared|need|required|must|may|requires?|expected)[\\w ,'’-]{0,40} travel"
                                    + "|travel (?:\\w{1,14} ){0,3}(?:required|is required|up to|as needed|domestically|internationally|extensively|frequently|regularly)"
                                    + "|(?:up to|approximately|about|at least|some|occasional|frequent|extensive|international|domestic|regular|minimal) travel"
                                    + "|travel(?:ing)?:? (?:up to )?\\d{1,3} ?%|\\d{1,3} ?%[\\w -]{0,20} travel|reisebereitschaft|dienstreisen|reisetätigkeit")));

    private static final Pattern SHARE =
            Pattern.compile("(\\d{1,3}) ?(?:%|percent|per cent|prozent)", Pattern.CASE_INSENSITIVE);
    private static final int WHOLE = 100;

    private Conditions() {}

    /** Whether a condition is one of permission, or of another sort. */
    static RequirementKind kind(Condition condition) {
        return switch (condition) {
            case WORK_PERMIT, CITIZENSHIP, SECURITY_CLEARANCE -> RequirementKind.AUTHORIZATION;
            case TRAVEL -> RequirementKind.OTHER;
        };
    }

    /**
     * A condition and where a sentence states it.
     *
     * @param share the part of the time that it takes, in percent, where the sentence says so
     */
    record Stated(Condition condition, OptionalInt share, int start) {}

    /** The conditions of a sentence, each once. */
    static List<Stated> of(String sentence) {
        var found = new ArrayList<Stated>();
        CUES.forEach((condition, cue) -> {
            var said = cue.first(sentence);
            if (said.isPresent()) {
                var share = condition == Condition.TRAVEL ? share(sentence) : OptionalInt.empty();
                found.add(new Stated(condition, share, said.get().start()));
            }
        });
        return found;
    }

    private static OptionalInt share(String sentence) {
        var share = SHARE.matcher(sentence);
        var largest = -1;
        while (share.find()) {
            var percent = Integer.parseInt(share.group(1));
            largest = percent <= WHOLE ? Math.max(largest, percent) : largest;
        }
        return largest < 0 ? OptionalInt.empty() : OptionalInt.of(largest);
    }
}
