package io.github.infonote.validation;

import io.github.infonote.json.stream.JsonBytes;
import io.github.infonote.json.stream.ShapeWriter;
import io.github.infonote.text.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** A report as a problem document (RFC 9457). */
final class Problem {
    /** Where the codes are explained. */
    private static final String TYPE = "https://github.com/infonote/infonote#the-rules";

    /** Unprocessable Content (RFC 9110, section 15.5.21): the request is understood, but not what it brings. */
    private static final int STATUS = 422;

    private final ValidationReport report;
    private final ResourceBundle texts;

    Problem(ValidationReport report, Locale locale) {
        this.report = report;
        this.texts = ResourceBundle.getBundle("io.github.infonote.validation.problem", Wording.language(locale));
    }

    String toJson() {
        return new String(JsonBytes.write(this::write), StandardCharsets.UTF_8);
    }

    private void write(ShapeWriter json) {
        Map<String, Integer> counts = Map.of(
                "errors",
                report.getErrors().size(),
                "warnings",
                report.getWarnings().size());
        json.startObject();
        json.member("type", TYPE);
        json.member("title", Wording.fill(texts, "title", Map.of()));
        json.rawMember("status", Integer.toString(STATUS));
        json.member("detail", Wording.fill(texts, report.isTruncated() ? "detail.truncated" : "detail", counts));
        json.name("errors");
        json.startList();
        report.getViolations().forEach(violation -> write(violation, json));
        json.endList();
        json.endObject();
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
