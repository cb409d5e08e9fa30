package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | You will work with our team and the data of the company
            GERMAN  | Du arbeitest mit dem Team und den Daten der Firma, die wir betreuen
            OTHER   | Vous êtes responsable de la qualité et les équipes nous aident avec une plateforme
            OTHER   | Buscamos una persona con experiencia para el equipo, que trabaje en los datos
            OTHER   | 데이터 파이프라인을 설계하고 구축해요 Redis
            ENGLISH | Python, SQL, Airflow
            """)
    void isToldBySmallWords(PostingLanguage language, String text) {
        assertThat(PostingLanguage.of(text)).isEqualTo(language);
    }
}
