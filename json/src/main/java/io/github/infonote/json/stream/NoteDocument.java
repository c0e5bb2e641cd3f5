package io.github.infonote.json.stream;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** A JSON document, read as a note as far as that goes. */
public final class NoteDocument {
    private final Supplier<JsonText> text;
    private final @Nullable InformationNote note;
    private final List<Fault> faults;
    private final boolean hasMoreFaults;

    private NoteDocument(
            Supplier<JsonText> text, @Nullable InformationNote note, List<Fault> faults, boolean hasMoreFaults) {
        this.text = text;
        this.note = note;
        this.faults = faults;
        this.hasMoreFaults = hasMoreFaults;
    }

    /**
     * {@return the document, read without limits but for what is no part of a note}
     *
     * @param text all of it
     */
    public static NoteDocument read(JsonText text) {
        return read(text, ShapeReader.MAX_DEPTH, Integer.MAX_VALUE, ShapeReader.MAX_FAULTS);
    }

    /**
     * {@return the document, read without limits but for what is no part of a note}
     *
     * @param bytes all of it, in UTF-8, UTF-16 or UTF-32
     */
    public static NoteDocument read(byte[] bytes) {
        return read(bytes, ShapeReader.MAX_DEPTH, Integer.MAX_VALUE, ShapeReader.MAX_FAULTS);
    }

    /**
     * {@return the document, read}
     *
     * <p>What is good JSON in UTF-8 is read from its bytes, at two thirds of the cost. Only what is not needs its
     * characters, for the places of its faults.
     *
     * @param bytes all of it, in UTF-8, UTF-16 or UTF-32
     * @param maxDepth how deep objects and lists may stand in one another
     * @param maxEntries how many entries of a list are kept
     * @param maxFaults how many faults of one code are kept
     */
    public static NoteDocument read(byte[] bytes, int maxDepth, int maxEntries, int maxFaults) {
        String utf8 = JsonText.ifUtf8(bytes);
        if (utf8 == null) {
            return read(JsonText.of(bytes), maxDepth, maxEntries, maxFaults);
        }
        InformationNote note = faultless(bytes, maxDepth, maxEntries);
        return note == null
                ? read(JsonText.of(utf8), maxDepth, maxEntries, maxFaults)
                : new NoteDocument(() -> JsonText.of(utf8), note, List.of(), false);
    }

    /** The note that the bytes hold; null if anything at all is wrong with them. */
    private static @Nullable InformationNote faultless(byte[] utf8, int maxDepth, int maxEntries) {
        try {
            Utf8Source source = new Utf8Source(utf8);
            source.next();
            InformationNote note = new ShapeReader(source, maxDepth, maxEntries, 1).entryPart(Shapes.NOTE);
            return source.next() == JsonTokenId.ID_NO_TOKEN ? note : null;
        } catch (Utf8Source.Faulty e) {
            return null;
        }
    }

    /**
     * {@return the document, read}
     *
     * @param text all of it
     * @param maxDepth how deep objects and lists may stand in one another
     * @param maxEntries how many entries of a list are kept
     * @param maxFaults how many faults of one code are kept
     */
    public static NoteDocument read(JsonText text, int maxDepth, int maxEntries, int maxFaults) {
        TextSource source = new TextSource(text);
        ShapeReader reader = new ShapeReader(source, maxDepth, maxEntries, maxFaults);
        List<Fault> faults = reader.faults();
        InformationNote note = null;
        boolean complete = false;
        try {
            if (source.next() == JsonTokenId.ID_NO_TOKEN) {
                faults.add(new Fault(Codes.JSON_EMPTY, "", "", Map.of(), text.place(text.start())));
            } else {
                note = reader.entryPart(Shapes.NOTE);
                int rest = text.skipWhiteSpace(source.offset());
                if (rest < text.end()) {
                    Map<String, Object> arguments = Map.of("found", Excerpt.quoted(text.characterAt(rest)));
                    faults.add(new Fault(Codes.JSON_SYNTAX, "rest", "", arguments, text.place(rest)));
                }
                complete = rest == text.end();
            }
        } catch (BrokenJson e) {
            Fault fault = e.fault();
            if (!fault.code().equals(Codes.JSON_TOO_DEEP)
                    || faults.stream().noneMatch(known -> known.code().equals(Codes.JSON_TOO_DEEP))) {
                faults.add(fault);
            }
        }
        if (text.isCutByBrokenEncoding()) {
            complete = false;
            // Where the text was cut, the parser found its end: that is no fault of the document.
            faults.removeIf(fault -> fault.place().offset() == text.end());
            faults.add(new Fault(Codes.JSON_SYNTAX, "encoding", "", Map.of(), text.place(text.end())));
        }
        if (faults.isEmpty()) {
            source.release();
        }
        return new NoteDocument(() -> text, complete ? note : null, faults, reader.hasMoreFaults());
    }

    /** {@return the note; absent if the document is not one JSON object} */
    public Optional<InformationNote> note() {
        return Optional.ofNullable(note);
    }

    /** {@return what is wrong with the JSON, in the order of the document} */
    public List<Fault> faults() {
        return faults;
    }

    /** {@return whether there are more faults than were kept} */
    public boolean hasMoreFaults() {
        return hasMoreFaults;
    }

    /**
     * {@return where things are, or would be, by pointer}
     *
     * <p>A second look at the document, which only one with faults needs.
     *
     * @param pointers JSON Pointers (RFC 6901), the names in them being those of the tables, which need no escapes
     */
    public Map<String, Location> locate(Set<String> pointers) {
        Node root = new Node("");
        pointers.forEach(root::add);
        TextSource source = new TextSource(text.get());
        source.next();
        root.find(source);
        Map<String, Location> locations = new HashMap<>();
        pointers.forEach(pointer -> locations.put(pointer, root.location(pointer)));
        return locations;
    }

    /**
     * Where something is in the document.
     *
     * @param pointer its place, or the place of the first thing on the way there that is missing
     * @param isMissing whether it is missing
     * @param place where it is, or the object that lacks it
     */
    public record Location(String pointer, boolean isMissing, Place place) {}

    /** A value that is looked for, and those within it. */
    private static final class Node {
        private final String pointer;
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Place place;
        private boolean isContainer;

        Node(String pointer) {
            this.pointer = pointer;
        }

        void add(String wanted) {
            Node node = this;
            for (String segment : segments(wanted)) {
                String path = node.pointer + "/" + segment;
                node = node.children.computeIfAbsent(segment, key -> new Node(path));
            }
        }

        /** Finds the value that the source stands at, and goes no further than to the last that is looked for in it. */
        void find(TextSource source) {
            place = source.place();
            isContainer = true;
            int depth = source.depth();
            int missing = children.size();
            switch (source.current()) {
                case JsonTokenId.ID_START_OBJECT -> {
                    while (missing > 0 && source.next(depth) == JsonTokenId.ID_PROPERTY_NAME) {
                        String name = source.text();
                        source.next();
                        missing -= findChild(name, source);
                    }
                }
                case JsonTokenId.ID_START_ARRAY -> {
                    for (int i = 0; missing > 0 && source.next(depth) != JsonTokenId.ID_END_ARRAY; i++) {
                        missing -= findChild(Integer.toString(i), source);
                    }
                }
                default -> isContainer = false;
            }
        }

        /** How many were found: one or none. */
        private int findChild(String segment, TextSource source) {
            Node child = children.get(segment);
            // Of two members with one name the first one counts.
            if (child == null || child.place != null) {
                return 0;
            }
            child.find(source);
            return 1;
        }

        Location location(String wanted) {
            Node node = this;
            for (String segment : segments(wanted)) {
                Node child = node.children.get(segment);
                if (child == null || child.place == null) {
                    String missing = node.isContainer ? node.pointer + "/" + segment : node.pointer;
                    return new Location(missing, true, found(node));
                }
                node = child;
            }
            return new Location(wanted, false, found(node));
        }

        private static Place found(Node node) {
            if (node.place == null) {
                throw new IllegalStateException("The document was not searched");
            }
            return node.place;
        }

        private static List<String> segments(String pointer) {
            List<String> segments = new ArrayList<>(List.of(pointer.split("/", -1)));
            segments.remove(0);
            return segments;
        }
    }
}
