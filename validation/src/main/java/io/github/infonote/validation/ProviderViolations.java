package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.validation.rule.Limits;
import io.github.infonote.validation.rule.NoteRules;
import io.github.infonote.validation.rule.RuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the violations that a Bean Validation provider reports. */
final class ProviderViolations {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    /** Member names in JSON order. */
    private static final List<String> NAMES = Shapes.ALL.stream()
            .flatMap(shape -> shape.members().stream())
            .map(Member::name)
            .distinct()
            .toList();

    /** Runs again on invalid objects, because the violations of a provider have no arguments. */
    private final NoteRules rules = new NoteRules(Limits.DEFAULT, Clock.system(ZoneId.systemDefault()));

    private final IdentityHashMap<Object, List<RuleViolation>> byObject = new IdentityHashMap<>();

    private ProviderViolations() {}

    static ValidationReport report(Collection<? extends ConstraintViolation<?>> violations) {
        ProviderViolations converter = new ProviderViolations();
        List<Violation> converted = violations.stream()
                .map(converter::convert)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Violation::getPointer, ProviderViolations::compare)
                        .thenComparing(violation -> Codes.ALL.indexOf(violation.getCode())))
                .toList();
        return new ValidationReport(converted, false, Locale.ENGLISH);
    }

    private Optional<Violation> convert(ConstraintViolation<?> violation) {
        return NoteRules.codeOf(violation.getMessageTemplate()).map(code -> convert(code, violation));
    }

    private Violation convert(String code, ConstraintViolation<?> violation) {
        boolean isWarning = violation.getConstraintDescriptor().getGroups().contains(Warnings.class);
        String pointer = pointer(violation.getPropertyPath());
        RuleViolation converted =
                new RuleViolation(code, isWarning, false, pointer, arguments(violation.getLeafBean(), code, pointer));
        return Violation.of(
                converted, isWarning ? Severity.WARNING : Severity.ERROR, pointer, Location.UNKNOWN, Locale.ENGLISH);
    }

    private Map<String, Object> arguments(@Nullable Object object, String code, String pointer) {
        if (object == null || Shapes.find(object.getClass()).isEmpty()) {
            return Map.of();
        }
        return byObject.computeIfAbsent(object, key -> rules.checkObject(key, Integer.MAX_VALUE)).stream()
                .filter(violation -> violation.code().equals(code) && pointer.endsWith(violation.pointer()))
                .max(Comparator.comparingInt(violation -> violation.pointer().length()))
                .map(RuleViolation::arguments)
                .orElse(Map.of());
    }

    /** Converts a path to a JSON Pointer (RFC 6901) without methods and parameters. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                append(node.getKey(), pointer);
            } else if (node.getIndex() != null) {
                append(node.getIndex(), pointer);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                append(Objects.requireNonNull(node.getName()), pointer);
            }
        }
        return pointer.toString();
    }

    private static void append(Object segment, StringBuilder pointer) {
        pointer.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }

    private static int compare(String pointer, String other) {
        String[] segments = pointer.split("/", -1);
        String[] otherSegments = other.split("/", -1);
        for (int i = 0; i < Math.min(segments.length, otherSegments.length); i++) {
            int order = compareSegments(segments[i], otherSegments[i]);
            if (order != 0) {
                return order;
            }
        }
        return segments.length - otherSegments.length;
    }

    private static int compareSegments(String segment, String other) {
        int position = position(segment);
        int otherPosition = position(other);
        return position != otherPosition ? Integer.compare(position, otherPosition) : segment.compareTo(other);
    }

    /** {@return the index of an element, or the position of a member in JSON order} */
    private static int position(String segment) {
        if (INDEX.matcher(segment).matches()) {
            return Integer.parseInt(segment);
        }
        int position = NAMES.indexOf(segment);
        return position < 0 ? Integer.MAX_VALUE : position;
    }
}
