package org.qualgraph.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells headings from text and says what they open.
 *
 * <p>A line is a heading where it is short, does not end like a sentence, and a cue covers all of it but a few words:
 * its slack, and two more where a colon ends the line. Cues are tried in the order of {@link #CUES}, so that "Preferred
 * qualifications" is not taken for qualifications.
 */
final class Headings {
    private static final int LONGEST = 80;
    /** A heading with marks and blanks. */
    private static final int LONGEST_WRITTEN = 10 * LONGEST;

    private static final int MOST_WORDS = 9;

    private static final List<Cue> CUES = List.of(
            cue(
                    SectionKind.LEGAL,
                    1,
                    "equal (employment )?opportunit\\w+( employer)?|eeo( statement)?|disclaimers?|accommodations?"
                            + "|diversity( (and|&|,) [\\w, &]+)?|privacy( notice| policy)?|background checks?|how to apply|to apply|apply now"
                            + "|(the )?(application|interview|hiring|selection) process|contact( us)?|bewerbung|so bewirbst du dich"),
            cue(
                    SectionKind.PREFERRED,
                    2,
                    "(preferred|desired|desirable|bonus|additional|advantageous)"
                            + " (but not required|qualifications?|skills?|experiences?|requirements|education|knowledge|attributes|competencies|points)"),
            cue(
                    SectionKind.PREFERRED,
                    1,
                    "nice[- ]to[- ]ha(ve|s)(s|'s)?|good to haves?|extra credit|plus points|even better( if)?"
                            + "|(it )?would be (great|nice|helpful|a plus)|we('d| would) love( it)? if you( have)?|(is |are |as )?a (big |huge )?plus"
                            + "|(will |would |to |that |what will )?(help you |make you |helps you |makes you )?stand out|icing on the cake"
                            + "|you (might|may|could) also( have| bring)?|it helps if( you)?( have)?"
                            + "|wünschenswert|von vorteil|das wäre (toll|super|schön)|nicht zwingend"),
            cue(
                    SectionKind.PREFERRED,
                    0,
                    "(strongly )?preferred|desired|desirable|pluses|bonus(es)?|ideally|idealerweise|optional"),
            cue(
                    SectionKind.BENEFITS,
                    2,
                    "(our |employee |the )?(benefits|perks)( (and|&) (benefits|perks))?|(what )?(do )?we offer( you)?"
                            + "|what('s| is) in it for you|(total )?(rewards|compensation)( (and|&) benefits)?|what you('ll| will) (get|receive)"
                            + "|why (you('ll| will) (love|like)|join|work)( (working )?(with|at|for|here) ?(us|here)?)?|pay transparency"
                            + "|(das )?(wir bieten|bieten wir)( dir| ihnen)?|deine (vorteile|benefits)"),
            cue(
                    SectionKind.MINIMUM,
                    2,
                    "(minimum|basic|required|mandatory|key|core|essential|technical|job|position|candidate|our|the)?"
                            + " ?(qualifications?|requirements|prerequisites|competencies|credentials)"
                            + "( (and|&|/) (skills|experience|requirements|qualifications|education))*|must[- ]ha(ve|s)(s|'s)?"
                            + "|what (you|you'll|we|we'll)( (are|will))? ?(bring|need|have|look for|require|expect)( to (the table|succeed|be successful|have|bring))?"
                            + "|(what|who) (we're|we are|are we) looking for( in you)?|what it takes|who (are )?you( are)?"
                            + "|(dein|ihr|unser) profil|das (bringst du|bringen sie) mit|was du mitbringst|(unsere )?anforderungen|qualifikation(en)?"
                            + "|voraussetzungen|das erwarten wir( von dir)?"),
            cue(
                    SectionKind.MINIMUM,
                    0,
                    "((required|minimum|basic|key|core|essential|technical|professional|relevant|work)( and| &|,)? ?)*"
                            + "(skills|experience|education|knowledge|abilities|expertise|training|background)"
                            + "(,? ?(and|&|/|,) ?(required |work |other )?(skills|experience|education|knowledge|abilities|expertise|qualifications|requirements|training|background))*"
                            + "( (required|requirements|needed))?|you have|you('ll| will)? (bring|need)|you are|about you|you('re| are)? (a )?(great )?(fit|match)( if)?( you)?"
                            + "|your (profile|background|skills|experience|qualifications)|skills you('ll| will)? need|we expect( you to have)?"
                            + "|((the |our )?ideal|(the )?successful) candidate( will have| has| is| will be)?"),
            cue(
                    SectionKind.DUTIES,
                    2,
                    "(key |main |primary |core |essential |major |job |your |the |position )*(responsibilit(y|ies)|duties|accountabilities)"
                            + "( (and|&) (responsibilities|duties|tasks))?( include)?|what you('ll| will)( be)? (do|doing|work(ing)? on|own|learn|build)( here)?"),
            cue(
                    SectionKind.DUTIES,
                    0,
                    "(about )?(the|this|your) (role|job|position|opportunity|work|mission|impact|challenge)"
                            + "|(role|job|position) (overview|description|summary|purpose)|(job )?functions|tasks|in this role,?( you('ll| will))?|you('ll| will)"
                            + "|as an? [\\w ]+, you will|the impact you('ll| will) (make|have)|(the )?day[- ]to[- ]day|a (typical )?day in the life|scope of work"
                            + "|(deine|ihre) (aufgaben|rolle|mission)|aufgaben( ?gebiet)?|das erwartet (dich|sie)|was dich erwartet|overview|summary"),
            cue(
                    SectionKind.INTRODUCTION,
                    0,
                    "(about )?(the|our) (team|department|group|lab)|locations?|salary( range)?|pay( range)?|job type|schedule|start date"),
            cue(
                    SectionKind.COMPANY,
                    0,
                    "(about|why) (us|the company|our company|(?!you\\b|the\\b|this\\b|your\\b)[\\p{L}\\d][\\p{L}\\d.&' -]*)|who we are"
                            + "|(our|the) (company|mission|culture|values|story|vision|people|history)|company (description|overview|profile|information|summary|background)"
                            + "|(life|working) at [\\p{L}\\d][\\p{L}\\d .&'-]*|über uns|wer wir sind|das sind wir|unsere? (unternehmen|kultur|mission)|das unternehmen"));

    /** ClassedWords that a heading may hold without being about anything else. */
    private static final Pattern FILLER = Pattern.compile(
            "\\b(the|and|or|for|of|this|that|in|a|an|to|you|your|our|we|us|with|who|is|are|be|will|i)\\b|[^\\p{L}\\d ]+");

    /** Nouns that open a section even where they end a line of other words, if a list follows. */
    private static final Pattern CLOSING_NOUN = Pattern.compile(
            ".*[\\p{Ll}\\p{Lu}] (Responsibilities|Requirements|Qualifications|(?:Minimum|Basic|Required|Preferred) Qualifications)");

    private Headings() {}

    /**
     * ClassedWords that open a section.
     *
     * @param slack how many other words a heading may hold besides them
     */
    private record Cue(SectionKind kind, int slack, Pattern pattern) {}

    private static Cue cue(SectionKind kind, int slack, String pattern) {
        return new Cue(kind, slack, Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])"));
    }

    /** What a line opens, if the whole of it is a heading. */
    static Optional<SectionKind> heading(String line) {
        var text = line.length() > LONGEST_WRITTEN ? "" : plain(line);
        if (text.isEmpty()
                || text.length() > LONGEST
                || text.split(" ").length > MOST_WORDS
                || text.endsWith(".")
                || text.endsWith(",")) {
            return Optional.empty();
        }
        var colon = text.endsWith(":") ? 2 : 0;
        for (var cue : CUES) {
            var covered = longestMatch(cue.pattern(), text);
            if (covered.isPresent() && wordsBeside(text, covered.get()) <= cue.slack() + colon) {
                return Optional.of(cue.kind());
            }
        }
        return Optional.empty();
    }

    /** Where the text after a heading on the same line begins ({@code Requirements: a degree in …}), if it does. */
    static Optional<Opening> opening(String line) {
        var colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST || line.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        var head = line.substring(0, colon);
        return heading(head).filter(kind -> kind != SectionKind.INTRODUCTION).map(kind -> new Opening(kind, colon + 1));
    }

    /** What the last word of a longer line opens where a list follows. */
    static Optional<SectionKind> closingNoun(String line) {
        var matcher = CLOSING_NOUN.matcher(line);
        return matcher.matches() ? heading(matcher.group(1)) : Optional.empty();
    }

    /** A heading with text behind it; {@code textStart} is relative to the line. */
    record Opening(SectionKind kind, int textStart) {}

    private static String plain(String line) {
        return line.replaceAll("[*#_]+", "")
                .replace('’', '\'')
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[!?]+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<MatchResult> longestMatch(Pattern cue, String text) {
        return cue.matcher(text).results().reduce((a, b) -> b.end() - b.start() > a.end() - a.start() ? b : a);
    }

    private static int wordsBeside(String text, MatchResult covered) {
        var rest = text.substring(0, covered.start()) + " " + text.substring(covered.end());
        var words = FILLER.matcher(rest).replaceAll(" ").strip();
        return words.isEmpty() ? 0 : words.split(" +").length;
    }
}
