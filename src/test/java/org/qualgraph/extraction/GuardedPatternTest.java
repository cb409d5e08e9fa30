package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No regular expression of this package matches where its guard says that it cannot. */
class GuardedPatternTest {
    private static final List<String> LINES = lines();

    static Stream<Field> patterns() {
        return new ClassFileImporter()
                .importPackages("org.qualgraph.extraction").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && isPattern(field.getType()));
    }

    private static boolean isPattern(Class<?> type) {
        return type == Pattern.class || type == GuardedPattern.class;
    }

    private static List<String> lines() {
        try (var files = Files.walk(Path.of("data/postings"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .flatMap(GuardedPatternTest::lines)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsWhatTheExpressionFinds(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        var guarded = guarded(field.get(null));
        var pattern = guarded.pattern();
        assertThat(LINES)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(guarded.isIn(line))
                        .as(line)
                        .isEqualTo(pattern.matcher(line).find()));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsAllThatTheExpressionFindsInALongLine(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        var guarded = guarded(field.get(null));
        var text = String.join(" ", LINES.subList(0, Math.min(400, LINES.size())));
        assertThat(spans(guarded.all(text).stream()))
                .isEqualTo(spans(guarded.pattern().matcher(text).results()));
    }

    private static GuardedPattern guarded(Object pattern) {
        return pattern instanceof GuardedPattern guarded ? guarded : GuardedPattern.of((Pattern) pattern);
    }

    private static List<String> spans(Stream<MatchResult> matches) {
        return matches.map(match -> match.start() + "–" + match.end()).toList();
    }
}
