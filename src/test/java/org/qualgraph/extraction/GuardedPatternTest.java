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
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class);
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
        var pattern = (Pattern) field.get(null);
        var guarded = GuardedPattern.of(pattern);
        assertThat(LINES)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(guarded.isIn(line))
                        .as(line)
                        .isEqualTo(pattern.matcher(line).find()));
    }
}
