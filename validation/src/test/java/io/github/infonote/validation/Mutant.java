package io.github.infonote.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document with random changes. It can have duplicate members, which Jackson's trees can't. */
final class Mutant {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1.5e300",
            "1e999",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"text\"",
            "\"2012-11-31\"",
            "\"2012-11-14\"",
            "\"LEAD\"",
            "\"lead\"",
            "\"STATE\"",
            "\"\\ud83d\"",
            "\"\\u0000\\u202e\"",
            "\"${x} {0} \\\\ \\/\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"name\":\"A\"}",
            "{\"\":{}}",
            "[\"a\",7,[],{},null,true]");

    private static final List<String> NAMES = List.of(
            "\"\"",
            "\"name\"",
            "\"Name\"",
            "\"nmae\"",
            "\"title\"",
            "\"text\"",
            "\"items\"",
            "\"kinds\"",
            "\"event\"",
            "\"disclaimer\"",
            "\"a/b~c\"",
            "\"n\\u0061me\"",
            "\"\\u202e\\n\"",
            "\"@class\"",
            "\"0\"",
            "\"😀\"");

    private final Random random;
    private final MutableNode root;

    Mutant(String json, Random random) {
        this.random = random;
        this.root = MutableNode.of(JsonMapper.shared().readTree(json));
    }

    /** Makes a random change: replaces or nests a value, or removes, duplicates, renames or moves a member or an entry. */
    void change() {
        List<MutableNode> all = new ArrayList<>();
        root.collect(all);
        MutableNode node = all.get(random.nextInt(all.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> node.become(VALUES.get(random.nextInt(VALUES.size())));
            case 2 -> node.nest("[", node.copy());
            case 3 -> node.nest("{", node.copy().rename("\"x\""));
            case 4 -> node.takeChild(random);
            case 5 -> {
                MutableNode child = node.takeChild(random);
                node.children.add(child);
                node.children.add(random.nextInt(node.children.size()), child.copy());
            }
            case 6 -> node.name = NAMES.get(random.nextInt(NAMES.size()));
            default -> {
                MutableNode child = node.takeChild(random);
                List<MutableNode> places = new ArrayList<>();
                root.collect(places);
                places.get(random.nextInt(places.size())).put(child, random);
            }
        }
    }

    @Override
    public String toString() {
        return root.json();
    }

    /** A value and its name as a member. The names of entries aren't written. */
    private static final class MutableNode {
        private String name = "\"x\"";
        private String start;
        private final List<MutableNode> children = new ArrayList<>();

        private MutableNode(String start) {
            this.start = start;
        }

        static MutableNode of(JsonNode tree) {
            MutableNode node = new MutableNode(tree.isObject() ? "{" : tree.isArray() ? "[" : tree.toString());
            tree.properties().forEach(member -> {
                String name = JsonMapper.shared().writeValueAsString(member.getKey());
                node.children.add(of(member.getValue()).rename(name));
            });
            if (tree.isArray()) {
                tree.forEach(entry -> node.children.add(of(entry)));
            }
            return node;
        }

        MutableNode rename(String newName) {
            name = newName;
            return this;
        }

        MutableNode copy() {
            MutableNode copy = new MutableNode(start).rename(name);
            children.forEach(child -> copy.children.add(child.copy()));
            return copy;
        }

        void become(String json) {
            start = json;
            children.clear();
        }

        void nest(String bracket, MutableNode inner) {
            become(bracket);
            children.add(inner);
        }

        /** Removes and returns a random child, or returns a new value if there is none. */
        MutableNode takeChild(Random random) {
            return children.isEmpty() ? new MutableNode("7") : children.remove(random.nextInt(children.size()));
        }

        void put(MutableNode child, Random random) {
            if (isContainer()) {
                children.add(random.nextInt(children.size() + 1), child);
                Collections.rotate(children, random.nextInt(2));
            } else {
                nest(random.nextBoolean() ? "[" : "{", child);
            }
        }

        void collect(List<MutableNode> all) {
            all.add(this);
            children.forEach(child -> child.collect(all));
        }

        String json() {
            return switch (start) {
                case "{" ->
                    children.stream()
                            .map(child -> child.name + ":" + child.json())
                            .collect(Collectors.joining(",", "{", "}"));
                case "[" -> children.stream().map(MutableNode::json).collect(Collectors.joining(",", "[", "]"));
                default -> start;
            };
        }

        private boolean isContainer() {
            return start.equals("{") || start.equals("[");
        }
    }
}
