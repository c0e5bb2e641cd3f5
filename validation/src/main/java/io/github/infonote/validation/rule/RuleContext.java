package io.github.infonote.validation.rule;

import java.time.Clock;
import java.util.Map;

/** What a rule can ask for while it checks a value, and where it reports violations. */
public interface RuleContext {
    /** {@return the size limits of a note} */
    Limits limits();

    /** {@return the clock that gives the current day} */
    Clock clock();

    /**
     * Reports a violation with the rule's own message.
     *
     * @param arguments the message's arguments by name: numbers, dates, names of characters; of a note's text only what no
     *     expression language could evaluate, as a provider may have one
     * @param path from the checked value to the location of the violation: names of properties and indexes
     */
    void report(Map<String, Object> arguments, Object... path);

    /**
     * Reports an error, for a rule that checks several things at once.
     *
     * @param code the code of the error
     * @param arguments as above
     * @param path as above
     */
    void report(String code, Map<String, Object> arguments, Object... path);

    /**
     * Reports a warning, for a rule that checks several things at once.
     *
     * @param code the code of the warning
     * @param arguments as above
     * @param path as above
     */
    void warn(String code, Map<String, Object> arguments, Object... path);
}
