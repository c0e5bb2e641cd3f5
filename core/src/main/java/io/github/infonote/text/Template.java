package io.github.infonote.text;

import java.util.function.Consumer;

/** The syntax of messages and labels: <code>{name}</code> is a parameter, and a character after a backslash is literal. */
public final class Template {
    private Template() {}

    /**
     * Calls back for each part of a template, in order.
     *
     * @param template the template
     * @param literals receives the text between parameters, possibly in several calls
     * @param parameters receives the names of parameters
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
