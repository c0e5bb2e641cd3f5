package io.github.infonote.spring;

import io.github.infonote.Codes;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the reader.
 *
 * @param maxBytes Maximum size of a note as JSON. A larger one is answered with status 413.
 * @param ignore Codes of violations that are not reported.
 * @param severity Severity of violations, by code.
 * @param warningsAsErrors Whether warnings are reported as errors.
 * @param problemDocuments Whether requests with an invalid note are answered with a problem document.
 */
@ConfigurationProperties("infonote")
record InfonoteProperties(
        @DefaultValue("4MB") DataSize maxBytes,
        @DefaultValue Set<String> ignore,
        @DefaultValue Map<String, Severity> severity,
        @DefaultValue("false") boolean warningsAsErrors,
        @DefaultValue("true") boolean problemDocuments) {
    NoteReader reader() {
        NoteReader.Builder reader = NoteReader.builder()
                .maxBytes((int) Math.min(maxBytes.toBytes(), Integer.MAX_VALUE))
                .ignore(ignore.toArray(String[]::new))
                .warningsAsErrors(warningsAsErrors);
        severity.forEach((code, value) -> reader.severity(restoreCase(code), value));
        return reader.build();
    }

    /** Restores the case of a code, which environment variables such as {@code INFONOTE_SEVERITY_JSON_UNKNOWNMEMBER} lose. */
    private static String restoreCase(String code) {
        return Stream.of(Codes.RULES, Codes.JSON)
                .flatMap(List::stream)
                .filter(code::equalsIgnoreCase)
                .findFirst()
                .orElse(code);
    }
}
