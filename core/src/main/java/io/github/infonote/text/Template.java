package io.github.infonote.text;

import java.util.function.Consumer;

/** The format of messages and words: <code>{name}</code> is a parameter, and a backslash makes the character after it literal. */
public final class Template {
    private Template() {}

    /**
     * Passes on the parts of a template, in order.
     *
     * @param template the template
     * @param literals accepts the text between parameters; a text may arrive in several pieces
     * @param parameters accepts the names of parameters
     */
    public static void fill(String template, Consumer<String> literals, Consumer<String> parameters) {
        int literal = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c != '\\' && c != '{') {
                continue;
            }
            if (literal < i) {
                literals.accept(template.substring(literal, i));
            }
            if (c == '\\') {
                i++;
                literal = i;
            } else {
                int end = template.indexOf('}', i);
                parameters.accept(template.substring(i + 1, end));
                i = end;
                literal = end + 1;
            }
        }
        if (literal < template.length()) {
            literals.accept(template.substring(literal));
        }
    }
}
