package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.rule.Limits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) that reports the errors in a note. Immutable, thread-safe, and compared by value.
 *
 * <p>Its extension members are {@code errors} and {@code warnings}: arrays of objects with {@code pointer} (a JSON Pointer as
 * a URI fragment, such as {@code #/event/title}), {@code code}, {@code detail}, and {@code line} and {@code column} if they are
 * known. At most 100 violations are listed, errors before warnings; {@code detail} says if there are more.
 */
public final class Problem {
    /** The default of {@link #withMaxViolations(int)}. */
    private static final int DEFAULT_MAX_VIOLATIONS = 100;

    /** The media type of a problem document (RFC 9457, section 6.1). */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The default type. A tag URI (RFC 4151) is an identifier, not the address of a page. */
    private static final URI TYPE = URI.create("tag:infonote.github.io,2026:invalid-note");

    /** The characters of a pointer that a URI fragment may have (RFC 3986, section 3.5). */
    private static final String ALLOWED =
            "/?:@!$&'()*+,;=-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final ValidationReport report;
    private final URI type;
    private final @Nullable URI instance;
    private final int maxViolations;

    Problem(ValidationReport report) {
        this(report, TYPE, null, DEFAULT_MAX_VIOLATIONS);
    }

    private Problem(ValidationReport report, URI type, @Nullable URI instance, int maxViolations) {
        this.report = report;
        this.type = type;
        this.instance = instance;
        this.maxViolations = maxViolations;
    }

    /**
     * {@return the HTTP status (RFC 9110): 400 if the document is empty or not JSON, 413 if it is too large, otherwise 422}
     */
    public int getStatus() {
        int status = 422;
        for (Violation error : report.getErrors()) {
            switch (error.getCode()) {
                case Codes.JSON_SYNTAX, Codes.JSON_EMPTY -> status = 400;
                case Codes.JSON_TOO_LARGE, Codes.IMPORT_TOO_LARGE -> status = 413;
                default -> {}
            }
        }
        return status;
    }

    /** {@return the URI that identifies the kind of problem} */
    public URI getType() {
        return type;
    }

    /** {@return the summary of the kind of problem, in the language of the report} */
    public String getTitle() {
        return Messages.format("problem.title", Map.of(), report.getLocale());
    }

    /** {@return the numbers of errors and warnings, and whether some aren't listed, in the language of the report} */
    public String getDetail() {
        Map<String, Integer> counts = Map.of(
                "errors", report.getErrors().size(),
                "warnings", report.getWarnings().size());
        boolean hasMore = report.isTruncated() || report.getViolations().size() > maxViolations;
        return Messages.format(hasMore ? "problem.detail.truncated" : "problem.detail", counts, report.getLocale());
    }

    /** {@return the URI that identifies this occurrence of the problem; absent unless set} */
    public Optional<URI> getInstance() {
        return Optional.ofNullable(instance);
    }

    /**
     * {@return the same problem with another type}
     *
     * @param type the URI, for example of your page about the problem
     */
    public Problem withType(URI type) {
        return new Problem(report, Objects.requireNonNull(type, "type"), instance, maxViolations);
    }

    /**
     * {@return the same problem with an instance}
     *
     * @param instance the URI that identifies the occurrence, for example of the request
     */
    public Problem withInstance(URI instance) {
        return new Problem(report, type, Objects.requireNonNull(instance, "instance"), maxViolations);
    }

    /**
     * {@return the same problem with another maximum number of violations}
     *
     * @param maxViolations the maximum number of errors and warnings to list; by default 100
     * @throws IllegalArgumentException if it is less than 1
     */
    public Problem withMaxViolations(int maxViolations) {
        return new Problem(report, type, instance, Limits.positive("maxViolations", maxViolations));
    }

    /** {@return the document, to be sent as {@value #MEDIA_TYPE}} */
    public String toJson() {
        return new String(JsonBytes.write(this::write), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && report.equals(that.report)
                && type.equals(that.type)
                && Objects.equals(instance, that.instance)
                && maxViolations == that.maxViolations;
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, type, instance);
    }

    /** {@return the document} */
    @Override
    public String toString() {
        return toJson();
    }

    private void write(ShapeWriter json) {
        json.startObject();
        json.member("type", type.toString());
        json.member("title", getTitle());
        json.rawMember("status", Integer.toString(getStatus()));
        json.member("detail", getDetail());
        if (instance != null) {
            json.member("instance", instance.toString());
        }
        List<Violation> errors = first(maxViolations, report.getErrors());
        write("errors", errors, json);
        write("warnings", first(maxViolations - errors.size(), report.getWarnings()), json);
        json.endObject();
    }

    private static List<Violation> first(int number, List<Violation> violations) {
        return violations.subList(0, Math.min(number, violations.size()));
    }

    private static void write(String name, List<Violation> violations, ShapeWriter json) {
        json.name(name);
        json.startArray();
        for (Violation violation : violations) {
            json.startObject();
            json.member("pointer", "#" + fragment(violation.getPointer()));
            json.member("code", violation.getCode());
            json.member("detail", violation.getMessage());
            violation.writeLocation(json);
            json.endObject();
        }
        json.endArray();
    }

    /** Percent-encodes the characters of a pointer that a URI fragment can't have (RFC 6901, section 6). */
    private static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder();
        pointer.codePoints().forEach(character -> {
            if (character < 0x80 && ALLOWED.indexOf(character) >= 0) {
                fragment.appendCodePoint(character);
            } else {
                for (byte b : utf8(character)) {
                    fragment.append(String.format("%%%02X", b & 0xff));
                }
            }
        });
        return fragment.toString();
    }

    /** Encodes a character in UTF-8. A lone surrogate has no encoding and becomes U+FFFD. */
    private static byte[] utf8(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.toString(isSurrogate ? 0xfffd : character).getBytes(StandardCharsets.UTF_8);
    }
}
