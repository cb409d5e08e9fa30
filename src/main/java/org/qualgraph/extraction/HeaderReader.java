package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.extraction.pay.PayReader;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Pay;
import org.qualgraph.model.Posting;

/** Reads what a posting says of the job as a whole: a reader for each part, and the source's own fields before the text. */
final class HeaderReader {
    private final TitleReader titles;

    HeaderReader(List<Concept> concepts) {
        titles = new TitleReader(new RoleReader(concepts));
    }

    Header header(Posting posting) {
        var text = posting.text();
        var title = titles.title(posting);
        return new Header(
                title,
                titles.role(title),
                SeniorityReader.seniority(title, text),
                TitleReader.organization(posting),
                PlaceReader.places(posting, title),
                WorkplaceReader.workplace(posting, title),
                EmploymentReader.types(posting, title),
                pay(posting),
                DurationReader.duration(text),
                DateReader.start(text),
                DateReader.deadline(text));
    }

    /** The pay that the source states, with the characters of the text that say the same, and what only the text says. */
    private static List<Pay> pay(Posting posting) {
        var read = PayReader.pay(posting.text());
        var pay = new ArrayList<Pay>();
        for (var stated : posting.fields().pay().map(PayReader::stated).orElse(List.of())) {
            pay.add(read.stream().filter(stated::sameRange).findFirst().orElse(stated));
        }
        read.stream().filter(found -> pay.stream().noneMatch(found::sameRange)).forEach(pay::add);
        return pay;
    }
}
