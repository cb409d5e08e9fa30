package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.math.BigDecimal;
import org.qualgraph.query.UnderstoodProfile;
import org.qualgraph.query.UnderstoodProfile.Held;
import org.qualgraph.query.UnderstoodProfile.Reading;
import org.qualgraph.query.UnderstoodProfile.Understood;
import org.qualgraph.query.UnderstoodProfile.Unsure;

/** What was understood of a profile as JSON. */
final class ProfileFaces {
    private ProfileFaces() {}

    static JsonObject understood(UnderstoodProfile profile) {
        var face =
                object().list("profile", profile.held(), ProfileFaces::held).list("unresolved", profile.unresolved());
        profile.totalYears().ifPresent(years -> face.put("totalYears", BigDecimal.valueOf(years)));
        face.put("totalYearsFrom", profile.totalYearsFrom(), PostingFaces::span);
        if (!profile.names().isEmpty()) {
            face.list("understood", profile.names(), ProfileFaces::name);
        }
        if (!profile.unsure().isEmpty()) {
            face.list("unsure", profile.unsure(), ProfileFaces::unsure);
        }
        profile.cv()
                .map(reading -> reading.extraction().posting().text())
                .ifPresent(text -> face.put("cv", object().put("text", text)));
        return face;
    }

    private static JsonObject held(Held held) {
        var face = ConceptFaces.reference(held.concept());
        held.years().ifPresent(years -> face.put("years", BigDecimal.valueOf(years)));
        face.put("degreeStatus", held.status().map(JsonObject::word));
        return held.from().isEmpty() ? face : face.list("from", held.from(), PostingFaces::span);
    }

    private static JsonObject name(Understood name) {
        return object().put("written", name.written())
                .with(ConceptFaces.reference(name.concept()))
                .put("matched", name.matched())
                .score("score", name.score());
    }

    private static JsonObject unsure(Unsure unsure) {
        return object().put("written", unsure.written()).list("readings", unsure.readings(), ProfileFaces::reading);
    }

    private static JsonObject reading(Reading reading) {
        return ConceptFaces.reference(reading.concept()).score("score", reading.score());
    }
}
