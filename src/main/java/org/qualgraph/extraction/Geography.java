package org.qualgraph.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that tell a place from other words: countries of ISO 3166 in English and German, the states and provinces that
 * follow the name of a city, and cities that postings name alone.
 */
final class Geography {
    private static final Set<String> STATE_CODES = words(
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC"
                    + " SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NSW VIC QLD");
    private static final Set<String> REGIONS = names(
            "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
                    + "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire"
                    + "|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina"
                    + "|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Washington State|West Virginia|Wisconsin|Wyoming|D.C.|Ontario"
                    + "|Quebec|British Columbia|Alberta|Bavaria|Bayern|Hesse|Hessen|Saxony|Sachsen|Baden-Württemberg|Nordrhein-Westfalen|NRW"
                    + "|North Rhine-Westphalia|Lower Saxony|Niedersachsen|Rhineland-Palatinate|Brandenburg|Thuringia|Schleswig-Holstein"
                    + "|Île-de-France|Lombardy|Catalonia|Flanders|Noord-Holland|North Holland|Zuid-Holland|Karnataka|Maharashtra|Telangana|Tamil Nadu"
                    + "|Haryana|New South Wales|Victoria|Queensland");
    private static final Set<String> MORE_COUNTRIES = names(
            "USA|US|U.S.|U.S.A.|United States of America|UK|U.K.|Great Britain|England|Scotland|Wales"
                    + "|Northern Ireland|Czech Republic|Czechia|South Korea|Korea|Taiwan|Hong Kong|Russia|Turkey|Türkiye|Vietnam|The Netherlands|Holland|UAE"
                    + "|Vereinigtes Königreich|Macedonia|Bosnia|Ivory Coast|DE|CH|AT|NL|FR|ES|IT|PL|SE|DK|IE|PT|BE|IN|SG|GB|DEU|CAN|AUS");
    private static final Set<String> CITIES = names(
            "Amsterdam|Antwerp|Athens|Atlanta|Auckland|Austin|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Belfast|Belgrade|Bellevue|Berlin|Bern|Bilbao"
                    + "|Bonn|Boston|Boulder|Bratislava|Bremen|Bristol|Brno|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cambridge|Cape Town|Chennai|Chicago"
                    + "|Cluj-Napoca|Cologne|Copenhagen|Cork|Cracow|Dallas|Darmstadt|Delft|Delhi|Denver|Detroit|Dortmund|Dresden|Dubai|Dublin|Düsseldorf|Edinburgh"
                    + "|Eindhoven|Espoo|Essen|Frankfurt|Frankfurt am Main|Freiburg|Gdańsk|Geneva|Genf|Ghent|Glasgow|Göttingen|Gothenburg|Graz|Grenoble|Gurgaon"
                    + "|Gurugram|Haifa|Hamburg|Hannover|Hanover|Heidelberg|Helsinki|Ho Chi Minh City|Houston|Hyderabad|Istanbul|Jakarta|Jena|Karlsruhe|Kiel|Köln"
                    + "|Kraków|Krakow|Kyiv|Kyoto|Lagos|Lausanne|Leeds|Leipzig|Lille|Linz|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Lugano|Luxembourg|Lyon"
                    + "|Madrid|Mainz|Malmö|Manchester|Manila|Mannheim|Melbourne|Menlo Park|Mexico City|Miami|Milan|Minneapolis|Montreal|Montréal|Moscow"
                    + "|Mountain View|Mumbai|Munich|München|Münster|Nairobi|Nantes|Nashville|New York|New York City|Nürnberg|Nuremberg|Oakland|Osaka|Oslo"
                    + "|Oxford|Palo Alto|Paris|Philadelphia|Phoenix|Pittsburgh|Porto|Portland|Potsdam|Prague|Pune|Redmond|Redwood City|Reykjavik|Riga|Rome"
                    + "|Rotterdam|Salt Lake City|San Diego|San Francisco|San Jose|San Mateo|Santa Clara|Santa Monica|São Paulo|Seattle|Seoul|Shanghai|Shenzhen"
                    + "|Singapore|Sofia|Stockholm|Strasbourg|Stuttgart|Sunnyvale|Sydney|Taipei|Tallinn|Tel Aviv|The Hague|Tokyo|Toronto|Toulouse|Turin|Utrecht"
                    + "|Valencia|Vancouver|Vienna|Vilnius|Walldorf|Warsaw|Washington|Waterloo|Wien|Wrocław|Zagreb|Zug|Zurich|Zürich");
    private static final Set<String> COUNTRIES = countries();

    private Geography() {}

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    /** Whether a name may follow that of a city: a state, a province or a country. */
    static boolean isRegion(String name) {
        return STATE_CODES.contains(name) || REGIONS.contains(name) || COUNTRIES.contains(name);
    }

    static boolean isStateCode(String name) {
        return STATE_CODES.contains(name);
    }

    static boolean isCity(String name) {
        return CITIES.contains(name);
    }

    /** Whether a name by itself is surely that of a place. */
    static boolean isKnown(String name) {
        return isCity(name)
                || COUNTRIES.contains(name) && name.length() > 3
                || REGIONS.contains(name)
                || name.equals("UK")
                || name.equals("USA")
                || name.equals("US");
    }

    private static Set<String> countries() {
        var names = new HashSet<>(MORE_COUNTRIES);
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            names.add(country.getDisplayCountry(Locale.ENGLISH));
            names.add(country.getDisplayCountry(Locale.GERMAN));
        }
        return Set.copyOf(names);
    }

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }
}
