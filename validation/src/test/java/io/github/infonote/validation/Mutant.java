package io.github.infonote.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document that can be bent into what no note looks like, and what no tree of Jackson's can hold. */
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
    private final Node root;

    Mutant(String json, Random random) {
        this.random = random;
        this.root = Node.of(JsonMapper.shared().readTree(json));
    }

    /** One change: a value swapped or nested, or a member or entry dropped, doubled, renamed, moved or put elsewhere. */
    void change() {
        List<Node> all = new ArrayList<>();
        root.collect(all);
        Node node = all.get(random.nextInt(all.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> node.become(VALUES.get(random.nextInt(VALUES.size())));
            case 2 -> node.nest("[", node.copy());
            case 3 -> node.nest("{", node.copy().named("\"x\""));
            case 4 -> node.takeChild(random);
            case 5 -> {
                Node child = node.takeChild(random);
                node.children.add(child);
                node.children.add(random.nextInt(node.children.size()), child.copy());
            }
            case 6 -> node.name = NAMES.get(random.nextInt(NAMES.size()));
            default -> {
                Node child = node.takeChild(random);
                List<Node> places = new ArrayList<>();
                root.collect(places);
                places.get(random.nextInt(places.size())).put(child, random);
            }
        }
    }

    @Override
    public String toString() {
        return root.json();
    }

    /** A value, with the name that it has as a member; the names of entries are not written. */
    private static final class Node {
        private String name = "\"x\"";
        private String start;
        private final List<Node> children = new ArrayList<>();

        private Node(String start) {
            this.start = start;
        }

        static Node of(JsonNode tree) {
            Node node = new Node(tree.isObject() ? "{" : tree.isArray() ? "[" : tree.toString());
            tree.properties().forEach(member -> {
                String name = JsonMapper.shared().writeValueAsString(member.getKey());
                node.children.add(of(member.getValue()).named(name));
            });
            if (tree.isArray()) {
                tree.forEach(entry -> node.children.add(of(entry)));
            }
            return node;
        }

        Node named(String newName) {
            name = newName;
            return this;
        }

        Node copy() {
            Node copy = new Node(start).named(name);
            children.forEach(child -> copy.children.add(child.copy()));
            return copy;
        }

        void become(String json) {
            start = json;
            children.clear();
        }

        void nest(String bracket, Node inner) {
            become(bracket);
            children.add(inner);
        }

        /** One of what is in it, which it then has no longer; of what has none, a value of its own. */
        Node takeChild(Random random) {
            return children.isEmpty() ? new Node("7") : children.remove(random.nextInt(children.size()));
        }

        void put(Node child, Random random) {
            if (isContainer()) {
                children.add(random.nextInt(children.size() + 1), child);
                Collections.rotate(children, random.nextInt(2));
            } else {
                nest(random.nextBoolean() ? "[" : "{", child);
            }
        }

        void collect(List<Node> all) {
            all.add(this);
            children.forEach(child -> child.collect(all));
        }

        String json() {
            return switch (start) {
                case "{" ->
                    children.stream()
                            .map(child -> child.name + ":" + child.json())
                            .collect(Collectors.joining(",", "{", "}"));
                case "[" -> children.stream().map(Node::json).collect(Collectors.joining(",", "[", "]"));
                default -> start;
            };
        }

        private boolean isContainer() {
            return start.equals("{") || start.equals("[");
        }
    }
}
