package org.qualgraph.extraction.pay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;

class PayReaderTest {

    private static String ranges(List<Pay> pays) {
        return pays.stream()
                .map(pay -> pay.minimum().map(BigDecimal::toPlainString).orElse("") + ".."
                        + pay.maximum().map(BigDecimal::toPlainString).orElse("") + " " + pay.currency() + " "
                        + pay.unit()
                        + pay.appliesTo().map(name -> " " + name).orElse(""))
                .collect(joining("; "));
    }

    private static String read(String text) {
        return ranges(PayReader.pay("Engineer\n\n" + text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salary: $95k–$130k                                          | 95000..130000 USD YEAR
            $95,000 to $130,000 annually                                | 95000..130000 USD YEAR
            Base pay: USD 140.000,00 - 160.000,00 per year              | 140000..160000 USD YEAR
            We pay 85-125k GBP                                          | 85000..125000 GBP YEAR
            Salary 85K-120K and a 401k plan in Dover, MA                | 85000..120000 USD YEAR
            Salary £45k to £55k DOE                                     | 45000..55000 GBP YEAR
            Gehalt: €70.000–85.000 brutto/Jahr                          | 70000..85000 EUR YEAR
            Jahresgehalt zwischen 60.000 € und 75.000 €                 | 60000..75000 EUR YEAR
            Bruttomonatsgehalt: 3.800 bis 4.600 Euro                    | 3800..4600 EUR MONTH
            Vergütung: TEUR 60 - 75 p.a.                                | 60000..75000 EUR YEAR
            Gehaltsspanne 55-65 TEUR                                    | 55000..65000 EUR YEAR
            Stundenlohn: 18,50 €                                        | 18.5..18.5 EUR HOUR
            EUR 40.000 bis 48.000 im Jahr                               | 40000..48000 EUR YEAR
            Salary CHF 120'000 per year                                 | 120000..120000 CHF YEAR
            Lohn: CHF 110’000 – 130’000 im Jahr                         | 110000..130000 CHF YEAR
            Salary: 90 000 – 110 000 € per annum                        | 90000..110000 EUR YEAR
            Pay rate: £55/hour                                          | 55..55 GBP HOUR
            $30/hr - $42.50/hr                                          | 30..42.5 USD HOUR
            Day rate: £450 - £550                                       | 450..550 GBP DAY
            €600 a day                                                  | 600..600 EUR DAY
            Hourly rate: $30-40                                         | 30..40 USD HOUR
            Monthly stipend of $7,500                                   | 7500..7500 USD MONTH
            $1,900 per week for interns                                 | 1900..1900 USD WEEK
            Compensation (annual, gross): 1 200 000 CZK                 | 1200000..1200000 CZK YEAR
            Salary 18 000 - 24 000 PLN gross per month                  | 18000..24000 PLN MONTH
            Salary: SEK 45 000 – 55 000                                 | 45000..55000 SEK MONTH
            Compensation: 12-18 LPA                                     | 1200000..1800000 INR YEAR
            CTC: ₹12,00,000 - ₹18,50,000                                | 1200000..1850000 INR YEAR
            Salary: 7.5 to 9 million JPY per annum                      | 7500000..9000000 JPY YEAR
            The salary is C$90,000 to C$110,000                         | 90000..110000 CAD YEAR
            AUD 120k + super                                            | 120000..120000 AUD YEAR
            Salary range: GS-15 ($136,908 to $183,500)                  | 136908..183500 USD YEAR
            Salary range: GS-15 Step 1 - $142,701 to GS-15 Step 10 $170,800 | 142701..170800 USD YEAR
            A salary between €5,000-€6,000 per month                    | 5000..6000 EUR MONTH
            The base pay is $62.50 - $70.00 per hour                    | 62.5..70 USD HOUR
            $7,500/month to $10,250/month + benefits                    | 7500..10250 USD MONTH
            Senior Engineer, Berlin, €80-95k                            | 80000..95000 EUR YEAR
            What you getCompensationBetween $130,000 - $160,000 depending on skill | 130000..160000 USD YEAR
            Salary: fifty thousand dollars                              | ''
            """)
    void readsRanges(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salary: up to £65k + bonus                                  | ..65000 GBP YEAR
            Gehalt bis zu 70.000 € im Jahr                              | ..70000 EUR YEAR
            Maximum salary: $120,000                                    | ..120000 USD YEAR
            Salary from €4,500 gross / month                            | 4500.. EUR MONTH
            Gehalt ab 3.500 € brutto im Monat                           | 3500.. EUR MONTH
            Starting at $90 per hour                                    | 90.. USD HOUR
            Pay: $50+/hr                                                | 50.. USD HOUR
            Minimum salary: USD 61,000                                  | 61000.. USD YEAR
            Minimum: $90,000 a year\\nMaximum: $120,000 a year          | 90000..120000 USD YEAR
            Salary range: $90,000 - $120,000. The maximum salary is $120,000. | 90000..120000 USD YEAR
            """)
    void keepsAnOpenEndOpen(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salary: UK: £110,000 to £140,000 / Spain: €100,000 - €125,000 | 110000..140000 GBP YEAR UK; 100000..125000 EUR YEAR Spain
            Pay:\\nCalifornia: $140,000 - $170,000\\nNew York, NY: $150,000 - $180,000 | 140000..170000 USD YEAR California; 150000..180000 USD YEAR New York, NY
            $100,000 to $120,000 in Denver; $130,000 to $150,000 in Seattle | 100000..120000 USD YEAR Denver; 130000..150000 USD YEAR Seattle
            """)
    void keepsRangesOfSeveralPlacesApart(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised $50M to $60M in funding",
                "A $750 annual training budget",
                "€1,500 yearly learning budget",
                "revenue of $1.9 billion",
                "You manage budgets of $100,000 to $500,000",
                "$5,000 sign-on bonus",
                "401(k) match up to $6,000",
                "Tuition reimbursement up to $5,250 per year",
                "Home office allowance of €50 per month",
                "Fahrtkostenzuschuss von 50 € im Monat",
                "Refer a friend and get a referral bonus of $1000",
                "Must lift 50 pounds",
                "We manage $250,000 to $500,000 in assets for each customer",
                "Phone: +1 415 555 0134, open 2019-2023, 120,000 employees",
                "Equity worth $100k to $200k",
                "Deals of €50,000 - €200,000",
                "Plans start at $20/month for customers",
                "PHP 7 to 8, GS-13 to GS-15",
                "Competitive pay, 401k and relocation in Dover, MA",
                "Salary 85K-120K, paid in the currency of nobody knows where",
            })
    void takesNoOtherMoneyForPay(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tellsWhatAnAmountCovers() {
        var pays = PayReader.pay("Salary: £60,000 base, £90,000 OTE\n\nTotal compensation: £100k-£120k");

        assertThat(ranges(pays)).isEqualTo("60000..60000 GBP YEAR; 90000..90000 GBP YEAR; 100000..120000 GBP YEAR");
        assertThat(pays)
                .extracting(Pay::basis)
                .containsExactly(PayBasis.BASE_PAY, PayBasis.ON_TARGET, PayBasis.TOTAL_COMPENSATION);
    }

    @Test
    void quotesTheCharactersOfARange() {
        var text = "Data engineer\nSalary: €70.000–85.000 brutto/Jahr, 30 days off";

        assertThat(PayReader.pay(text))
                .singleElement()
                .satisfies(pay ->
                        assertThat(pay.evidence().orElseThrow().of(text)).isEqualTo("€70.000–85.000 brutto/Jahr"));
    }

    @Test
    void readsTheTableOfAGrade() {
        assertThat(read("Salary range\\nGrade | Minimum | Maximum\\nE4 | $136,908 | $183,500"))
                .isEqualTo("136908..183500 USD YEAR");
    }

    @Test
    void leavesTheOtherPostingsOfAPageOut() {
        assertThat(read("Salary: $90k\\nSimilar jobs\\nData engineer\\n$60,000 - $80,000"))
                .isEqualTo("90000..90000 USD YEAR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USD 4500 - 6000 per month  | 4500..6000 USD MONTH
            $ 143,736 - $ 191,900      | 143736..191900 USD YEAR
            EUR 50000 per year         | 50000..50000 EUR YEAR
            Competitive                | ''
            """)
    void readsAFieldThatHoldsNothingElse(String field, String expected) {
        var stated = PayReader.stated(field);

        assertThat(ranges(stated)).isEqualTo(expected);
        assertThat(stated).allSatisfy(pay -> assertThat(pay.evidence()).isEmpty());
    }
}
