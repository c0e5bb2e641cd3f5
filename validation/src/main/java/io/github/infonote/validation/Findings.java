package io.github.infonote.validation;

import io.github.infonote.constraint.Codes;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.NoteDocument;
import io.github.infonote.json.stream.NoteDocument.Location;
import io.github.infonote.validation.Rules.Broken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts together what is wrong with the JSON of a document and which rules its note breaks: each where it is in the
 * document, in the document's order, and told once.
 */
final class Findings {
    private static final Comparator<Finding> IN_DOCUMENT_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.fault().place().offset())
            .thenComparing(finding -> Codes.ALL.indexOf(finding.fault().code()));

    private final NoteDocument document;
    private final List<Broken> broken;
    private final boolean isLenient;

    Findings(NoteDocument document, List<Broken> broken, boolean isLenient) {
        this.document = document;
        this.broken = broken;
        this.isLenient = isLenient;
    }

    /** A violation that has no language yet. */
    record Finding(Severity severity, Fault fault) {}

    /** All of them. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (Fault fault : document.faults()) {
            boolean isWarning = isLenient && fault.code().equals(Codes.JSON_UNKNOWN_MEMBER);
            findings.add(new Finding(isWarning ? Severity.WARNING : Severity.ERROR, fault));
        }
        if (!broken.isEmpty()) {
            addBroken(findings);
        }
        findings.sort(IN_DOCUMENT_ORDER);
        return findings;
    }

    /** The first ones, errors before warnings where not all can be told, in the order of the document. */
    static List<Finding> first(int most, List<Finding> findings) {
        return findings.size() <= most
                ? findings
                : findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .limit(most)
                        .sorted(IN_DOCUMENT_ORDER)
                        .toList();
    }

    private void addBroken(List<Finding> findings) {
        Set<String> meant = meant();
        Set<String> wanted = new LinkedHashSet<>(meant);
        broken.forEach(rule -> wanted.add(rule.pointer()));
        Map<String, Location> locations = document.locate(wanted);
        Gaps gaps = new Gaps();
        for (Fault fault : document.faults()) {
            gaps.add(fault);
        }
        locations.forEach((pointer, location) -> {
            if (location.isMissing() && meant.contains(pointer)) {
                gaps.addUnread(pointer);
            }
        });
        for (Broken rule : broken) {
            if (!gaps.explain(rule)) {
                Location location = Objects.requireNonNull(locations.get(rule.pointer()));
                Fault fault = new Fault(rule.code(), "", location.pointer(), rule.arguments(), location.place());
                findings.add(new Finding(rule.severity(), fault));
            }
        }
    }

    /** Where values would stand whose member is misspelt. Where that is but a warning, the rule is still told. */
    private Set<String> meant() {
        Set<String> meant = new LinkedHashSet<>();
        for (Fault fault : document.faults()) {
            Object hint = fault.arguments().get(Fault.HINT);
            if (hint != null && !isLenient && fault.code().equals(Codes.JSON_UNKNOWN_MEMBER)) {
                meant.add(parent(fault.pointer()) + "/" + hint);
            }
        }
        return meant;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Where a note lacks what its document may have, but in a form that could not be read. */
    private static final class Gaps {
        /** What gives a section its content, which its heading does not, and a list: an entry. */
        private static final Pattern CONTENT = Pattern.compile("/(paragraphs|items|[0-9]+(/.*)?)");

        private final Set<String> unread = new HashSet<>();
        private final Set<String> ofUnreadContent = new HashSet<>();
        private final Set<String> doubled = new HashSet<>();

        void add(Fault fault) {
            switch (fault.code()) {
                case Codes.JSON_TYPE, Codes.JSON_VALUE -> addUnread(fault.pointer());
                case Codes.JSON_DUPLICATE_MEMBER -> doubled.add(fault.pointer());
                default -> {}
            }
        }

        void addUnread(String pointer) {
            unread.add(pointer);
            for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
                if (CONTENT.matcher(pointer.substring(end)).matches()) {
                    ofUnreadContent.add(pointer.substring(0, end));
                }
            }
        }

        /** Whether a rule is broken only because something could not be read, or counts for nothing as it came second. */
        boolean explain(Broken rule) {
            String pointer = rule.pointer();
            for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
                if (unread.contains(pointer.substring(0, end))) {
                    return true;
                }
            }
            boolean asksForMore =
                    rule.code().endsWith(".required") || rule.code().endsWith(".missing");
            return asksForMore
                    && (ofUnreadContent.contains(pointer)
                            || doubled.contains(pointer)
                            || doubled.contains(parent(pointer)));
        }
    }
}
