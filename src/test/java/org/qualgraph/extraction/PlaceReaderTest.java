package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;

class PlaceReaderTest {

    private static String places(String title, String text) {
        return PlaceReader.places(Posting.ofText(title + "\n\n" + text), title).stream()
                .map(Place::label)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Location: Tallinn, Harjumaa, Estonia              | Tallinn, Harjumaa, Estonia
            Locations: Hamburg, München, Düsseldorf, remote   | Hamburg; München; Düsseldorf
            Location: Alpharetta, GA or Secaucus, NJ          | Alpharetta, GA; Secaucus, NJ
            Location: Berlin, Germany (Hybrid)                | Berlin, Germany
            Location: Remote (Germany)                        | Germany
            Location: Remote                                  | ''
            Location: Germany (Berlin)                        | Germany; Berlin
            Standort: Frankfurt am Main                       | Frankfurt am Main
            Great team.Location: Denver, CODuration: 1 year   | Denver, CO
            You will be based in our Zurich office.           | Zurich
            This position is located in Woburn, MA.           | Woburn, MA
            You are authorized to work in the US.             | ''
            We are headquartered in Boston, MA.               | ''
            Optimal allocation: Python, CA certificates       | ''
            """)
    void readsPlacesOfWork(String text, String expected) {
        assertThat(places("Engineer", text)).isEqualTo(expected);
    }

    @Test
    void readsThePlaceInATitle() {
        assertThat(places("Java Developer in Chicago, IL", "We build software."))
                .isEqualTo("Chicago, IL");
    }

    @Test
    void takesListsApart() {
        assertThat(PlaceNames.of("London, United Kingdom | Paris; New York, NY, USA"))
                .isEqualTo(List.of("London, United Kingdom", "Paris", "New York, NY, USA"));
    }
}
