package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * Reads the role that a title names.
 *
 * <p>A title is a head and what qualifies it: "Senior Software Engineer, Machine Learning Infrastructure (m/w/d)". The
 * longest role of the head decides; but whoever manages those of a role is a manager. A qualifier counts where it
 * completes the head, before it ("Manager, Data Science") or behind it ("Research Scientist – Intern"), and by itself
 * where the head names no role or a general one.
 */
final class RoleReader {
    private static final Pattern GENDER = Pattern.compile(
            "(?i)[(\\[|,/-]?\\s?\\b[mwfdxn]\\s?[/|*,]\\s?[mwfdxn](?:\\s?[/|*,]\\s?(?:[mwfdxn]|divers|gn))?\\b[)\\]]?|\\((?:all genders?|alle geschlechter|gn|mensch|h/f|f/h|h-f)\\)|(?<=\\p{L})(?:[*:_]in(?:nen)?|/-?in(?:nen)?|\\(in\\))(?!\\p{L})");
    private static final List<Abbreviation> ABBREVIATIONS = List.of(
            new Abbreviation("Sr\\.?|Senior\\.", "Senior"),
            new Abbreviation("Jr\\.?", "Junior"),
            new Abbreviation("Mgr\\.?", "Manager"),
            new Abbreviation("Engr?\\.", "Engineer"),
            new Abbreviation("Dir\\.", "Director"),
            new Abbreviation("Dev\\.", "Developer"));
    private static final Pattern SEGMENT = Pattern.compile(
            "\\s*[,;|()\\[\\]:@•]\\s*|\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|\\s+(?:at|for|bei|with|to|hiring)\\s+");
    /** A short form in brackets: "Business Intelligence (BI) Developer". */
    private static final Pattern SHORT_FORM = Pattern.compile("\\(\\p{Lu}{2,5}\\)(?=\\s+\\p{L})");

    private static final Pattern OR_MANAGER = Pattern.compile("(?i)[/&]\\s*manager");
    private static final ConceptId MANAGER = new ConceptId("role/manager");
    private static final String INTERN = "intern";

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private final Gazetteer roles;

    /** A short form of a word in titles. */
    private record Abbreviation(Pattern written, String full) {
        Abbreviation(String written, String full) {
            this(Pattern.compile("(?i)(?<![\\p{L}.])(?:" + written + ")(?![\\p{L}.])"), full);
        }
    }

    /**
     * A role found in a part of a title.
     *
     * @param first the number of its first word
     * @param last the number of its last word
     * @param length the words of the part
     */
    private record Found(ConceptId role, int first, int last, int length) {
        int words() {
            return last - first + 1;
        }

        boolean endsPart() {
            return last == length - 1;
        }

        /** Whether the name is so short that a qualifier may say more: "Engineer", "Developer". */
        boolean isGeneral() {
            return words() == 1;
        }

        boolean isInternship() {
            return role.value().endsWith(INTERN) && !isGeneral();
        }
    }

    RoleReader(Collection<Concept> concepts) {
        roles = new Gazetteer(concepts.stream()
                .filter(concept -> concept.type() == ConceptType.ROLE)
                .toList());
    }

    /** The role that a title names. */
    Optional<ConceptId> role(String title) {
        var parts = parts(title);
        var best = parts.stream().map(this::best).toList();
        var found = IntStream.range(0, parts.size())
                .filter(part -> best.get(part).isPresent())
                .mapToObj(part -> completed(parts, part, best.get(part).orElseThrow()))
                .toList();
        return found.stream()
                .filter(Found::isInternship)
                .findFirst()
                .or(() -> specific(found))
                .or(() -> joined(parts))
                .map(Found::role);
    }

    /** The first role, unless it is a general one that a later part makes plain: "Engineer (Data Analyst)". */
    private static Optional<Found> specific(List<Found> found) {
        var first = found.stream().findFirst();
        return first.filter(head -> head.isGeneral() && !head.role().equals(MANAGER))
                .flatMap(head ->
                        found.stream().filter(later -> !later.isGeneral()).findFirst())
                .or(() -> first);
    }

    /** A role whose name is parted by what parts clauses elsewhere: "SAP SuccessFactors - Consultant". */
    private Optional<Found> joined(List<String> parts) {
        return IntStream.range(1, parts.size())
                .mapToObj(part -> best(parts.get(part - 1) + " " + parts.get(part)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> parts(String title) {
        var plain = SHORT_FORM.matcher(GENDER.matcher(title).replaceAll(" ")).replaceAll(" ");
        for (var abbreviation : ABBREVIATIONS) {
            plain = abbreviation.written().matcher(plain).replaceAll(abbreviation.full());
        }
        return SEGMENT.splitAsStream(plain).filter(part -> !part.isBlank()).toList();
    }

    /** The head with a qualifier that completes it, where one does. */
    private Found completed(List<String> parts, int head, Found found) {
        var complete = new ArrayList<Found>();
        for (var part = 0; part < parts.size(); part++) {
            if (part != head) {
                completions(parts.get(head), parts.get(part), found).forEach(complete::add);
            }
        }
        return complete.stream()
                .filter(longer -> longer.words() > found.words())
                .max(Comparator.comparingInt(Found::words))
                .orElse(found);
    }

    /** Roles made of the whole head and the whole qualifier, whichever stands first; of a general head, of a part of it. */
    private Stream<Found> completions(String head, String qualifier, Found found) {
        var behind = candidates(head + " " + qualifier)
                .filter(role -> role.first() <= found.first() && role.last() >= found.length() && role.endsPart());
        var words = tokens(qualifier).size();
        var before = candidates(qualifier + " " + head)
                .filter(role -> role.first() < words && role.endsPart() && (role.first() == 0 || found.isGeneral()));
        return Stream.concat(behind, before);
    }

    /** The longest role, of two as long the first; a manager of the longest is a manager. */
    private Optional<Found> best(String part) {
        var found = candidates(part).toList();
        var longest = found.stream().reduce((best, next) -> next.words() > best.words() ? next : best);
        return longest.filter(best -> !OR_MANAGER.matcher(part).find())
                .flatMap(best -> found.stream()
                        .filter(next -> next.role().equals(MANAGER) && next.first() == best.last() + 1)
                        .findFirst())
                .or(() -> longest);
    }

    private Stream<Found> candidates(String part) {
        var tokens = tokens(part);
        return roles.candidates(part, tokens).stream()
                .map(candidate ->
                        new Found(candidate.name().concept().id(), candidate.first(), candidate.last(), tokens.size()));
    }

    private static List<Token> tokens(String part) {
        return TOKENIZER.tokens(part);
    }
}
