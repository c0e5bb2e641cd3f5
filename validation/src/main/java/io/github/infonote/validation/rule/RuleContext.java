package io.github.infonote.validation.rule;

import java.time.Clock;
import java.util.Map;

/** Gives a rule the limits and the clock for its check, and receives its violations. */
public interface RuleContext {
    /** {@return the size limits of a note} */
    Limits limits();

    /** {@return the clock that gives the current day} */
    Clock clock();

    /**
     * Reports a violation with the rule's own message.
     *
     * @param arguments the message's arguments by name: numbers, dates, names of characters; never strings of the note
     *     that an expression language could evaluate, because a provider may have one
     * @param path from the checked value to the location of the violation: names of properties and indexes
     */
    void report(Map<String, Object> arguments, Object... path);

    /**
     * Reports an error under a code of its own.
     *
     * @param code the code of the error
     * @param arguments the message's arguments by name
     * @param path from the checked value to the location of the violation
     */
    void report(String code, Map<String, Object> arguments, Object... path);

    /**
     * Reports a warning under a code of its own.
     *
     * @param code the code of the warning
     * @param arguments the message's arguments by name
     * @param path from the checked value to the location of the violation
     */
    void warn(String code, Map<String, Object> arguments, Object... path);
}
