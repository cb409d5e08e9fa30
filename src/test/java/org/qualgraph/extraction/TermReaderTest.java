package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;

class TermReaderTest {
    private static List<String> terms(String sentence) {
        return Vocabularies.EXTRACTOR.terms(Posting.ofText(sentence)).stream()
                .map(Term::surface)
                .toList();
    }

    @Test
    void marksWhatIsAskedFor() {
        assertThat(terms("Experience with Kubernetes, Terraform and PostgreSQL"))
                .containsExactly("Kubernetes", "Terraform", "PostgreSQL");
    }

    @Test
    void marksNoEmployersPraise() {
        assertThat(terms("We are a fast growing team of passionate engineers who love our customers"))
                .isEmpty();
    }

    @Test
    void marksNoHumanSkills() {
        assertThat(terms("You are a team player with excellent communication skills"))
                .isEmpty();
    }

    @Test
    void followsAListOfUnknownWords() {
        var words = words("Knowledge of zeolite membranes, crystal growth and strong powder handling");

        assertThat(AskedRuns.of(words).stream().map(run -> surface(words, run)))
                .containsExactly("zeolite membranes", "crystal growth", "powder handling");
    }

    @Test
    void readsNoListWithoutACue() {
        assertThat(AskedRuns.of(words("The zeolite membranes are grown here"))).isEmpty();
    }

    @Test
    void keepsSignsInsideWordsAndCutsThoseAround() {
        var words = words("(CI/CD), Node.js. C++?");

        assertThat(List.of(words.form(0), words.form(1), words.form(2), words.form(3), words.form(4)))
                .containsExactly("(", "ci/cd", ")", ",", "node.js");
    }

    private static ClassedWords words(String sentence) {
        return ClassedWords.of(sentence, new Span(0, sentence.length()));
    }

    private static String surface(ClassedWords words, AskedRuns.Run run) {
        var surface = new StringBuilder();
        for (var i = run.first(); i <= run.last(); i++) {
            surface.append(surface.isEmpty() ? "" : " ").append(words.form(i));
        }
        return surface.toString();
    }
}
