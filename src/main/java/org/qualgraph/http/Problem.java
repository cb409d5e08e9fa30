package org.qualgraph.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem document of RFC 9457.
 *
 * @param detail a sentence that says what to do
 * @param extensions further members, such as the line of a mistake
 */
record Problem(ProblemType type, int status, String detail, Map<String, Object> extensions) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        extensions = Map.copyOf(extensions);
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type, type.status(), detail, Map.of());
    }

    Problem with(String member, Object value) {
        var members = new LinkedHashMap<>(extensions);
        members.put(member, value);
        return new Problem(type, status, detail, members);
    }

    byte[] json() {
        var document = JsonFace.MAPPER.createObjectNode();
        document.put("type", type.iri());
        document.put("title", type.title());
        document.put("status", status);
        document.put("detail", detail);
        extensions.forEach((member, value) -> document.set(member, JsonFace.MAPPER.valueToTree(value)));
        return JsonFace.bytes(document);
    }
}
