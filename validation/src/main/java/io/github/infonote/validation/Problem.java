package io.github.infonote.validation;

import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param violations errors and warnings
 * @param isTruncated whether there are more
 * @param locale the language
 */
record Problem(List<Violation> violations, boolean isTruncated, Locale locale) {
    /** Where the codes are explained. */
    private static final String TYPE = "https://github.com/infonote/infonote#the-rules";

    /** Unprocessable Content (RFC 9110, section 15.5.21): the server understands the request, but not its content. */
    private static final int STATUS = 422;

    String toJson() {
        return new String(JsonBytes.write(this::write), StandardCharsets.UTF_8);
    }

    private void write(ShapeWriter json) {
        String detail = isTruncated ? "problem.detail.truncated" : "problem.detail";
        Map<String, Long> counts = Map.of("errors", count(Severity.ERROR), "warnings", count(Severity.WARNING));
        json.startObject();
        json.member("type", TYPE);
        json.member("title", Messages.format("problem.title", Map.of(), locale));
        json.rawMember("status", Integer.toString(STATUS));
        json.member("detail", Messages.format(detail, counts, locale));
        json.name("errors");
        json.startArray();
        violations.forEach(violation -> write(violation, json));
        json.endArray();
        json.endObject();
    }

    private long count(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.getSeverity() == severity)
                .count();
    }

    private static void write(Violation violation, ShapeWriter json) {
        json.startObject();
        json.member("pointer", violation.getPointer());
        json.member("code", violation.getCode());
        json.member("detail", violation.getMessage());
        json.member("severity", violation.getSeverity().name());
        violation.getLine().ifPresent(line -> json.rawMember("line", Integer.toString(line)));
        violation.getColumn().ifPresent(column -> json.rawMember("column", Integer.toString(column)));
        json.endObject();
    }
}
