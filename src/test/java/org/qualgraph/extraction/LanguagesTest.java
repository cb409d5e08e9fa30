package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;

/** A text is told by its commonest words; of a language that is not read only names of products are linked. */
class LanguagesTest {

    private static Extraction extract(String text) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You will work with our team and the data of the company                                      | en
            Du arbeitest mit dem Team und den Daten der Firma, die wir betreuen                          | de
            Vous êtes responsable de la qualité et les équipes nous aident avec une plateforme           | fr
            Buscamos una persona con experiencia para el equipo, que trabaje en los datos                | es
            데이터 파이프라인을 설계하고 구축해요 Redis                                                         | ko
            Python, SQL, Airflow                                                                         | und
            We are looking for an engineer who will build the data platform with us.                     | en
            Wir suchen eine Ingenieurin, die mit uns die Datenplattform aufbaut und betreibt.            | de
            Du bringst Erfahrung mit Python und SQL mit und arbeitest gerne im Team.                     | de
            Nous recherchons une personne pour développer nos outils avec une équipe de six ingénieurs.  | fr
            Buscamos una persona con experiencia en bases de datos para nuestro equipo en Madrid.        | es
            Cerchiamo una persona con esperienza nello sviluppo di software per il nostro gruppo.        | it
            Procuramos uma pessoa com experiência em análise de dados para a nossa equipa do Porto.      | pt
            Wij zoeken een ontwikkelaar die het team komt versterken en van data houdt.                  | nl
            Szukamy osoby, która ma doświadczenie w programowaniu i chce się rozwijać w naszym zespole.  | pl
            Hledáme kolegu, který má zkušenosti s databázemi a chce se u nás dále rozvíjet.              | cs
            Vi söker en utvecklare som har erfarenhet av molntjänster och vill arbeta hos oss.           | sv
            Vi søger en udvikler, der har erfaring med databaser og gerne vil arbejde hos os.            | da
            Vi ser etter en utvikler med erfaring innen skytjenester og noe kunnskap om data.            | nb
            Etsimme kehittäjää, joka osaa tietokannat ja haluaa olla osa tiimiä, kun se kasvaa.          | fi
            Olyan fejlesztőt keresünk, aki ért az adatbázisokhoz, és szeret csapatban dolgozni.          | hu
            Мы ищем разработчика с опытом работы с базами данных.                                        | ru
            私たちはデータ基盤を開発するエンジニアを募集しています。                                       | ja
            我们正在寻找一位有数据库经验的工程师。                                                        | zh
            Python, SQL, Kubernetes                                                                      | und
            """)
    void tellsTheLanguageOfASentence(String sentence, String tag) {
        assertThat(Languages.of(sentence)).isEqualTo(new Language(tag));
    }

    @Test
    void linksOnlyNamesOfProductsInALanguageThatIsNotRead() {
        var extraction = extract("""
                Ingénieur logiciel

                Nous recherchons une personne pour développer nos outils avec une équipe de six ingénieurs.
                Vous avez une expérience de Kubernetes, de PyTorch et du machine learning, et vous aimez la communication.
                """);
        assertThat(extraction.language().tag()).isEqualTo("fr");
        assertThat(extraction.language().isSupported()).isFalse();
        assertThat(extraction.mentions()).extracting(Mention::surface).containsExactly("Kubernetes", "PyTorch");
    }

    @Test
    void readsTheEnglishPartOfAPostingInAnotherLanguage() {
        var extraction = extract("""
                Ingénieur logiciel

                Nous recherchons une personne pour développer nos outils avec une équipe de six ingénieurs.
                Vous aimez le machine learning et vous avez envie de travailler avec nous dans une équipe à Paris.

                Requirements
                - You have some years of experience with machine learning and with the tools of your trade
                """);
        assertThat(extraction.language().tag()).isEqualTo("fr");
        assertThat(extraction.mentions()).extracting(Mention::surface).containsExactly("machine learning");
    }

    @Test
    void readsAPostingInGermanAndEnglish() {
        var extraction = extract("""
                Softwareentwicklerin (m/w/d)

                Wir suchen für unser Team in Bern eine Kollegin, die sich um die Daten kümmert.

                Das bringst du mit
                - Mehrere Jahre Erfahrung mit Python und mit relationalen Datenbanken
                Nice to have
                - Experience with Kubernetes and with the cloud
                """);
        assertThat(extraction.language().tag()).isEqualTo("de");
        assertThat(extraction.mentions()).extracting(Mention::surface).contains("Python", "Kubernetes");
    }
}
