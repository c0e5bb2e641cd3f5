/** The rules of an information note, and a reader that reports all errors of incoming JSON at once. */
module io.github.infonote.validation {
    requires transitive io.github.infonote;
    requires transitive io.github.infonote.json;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.infonote.validation;
    exports io.github.infonote.validation.importer;
    exports io.github.infonote.validation.rule to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            io.github.infonote.validation.rule.DatesInOrderRule,
            io.github.infonote.validation.rule.DistinctRule,
            io.github.infonote.validation.rule.LabelledRule,
            io.github.infonote.validation.rule.LanguageTagRule,
            io.github.infonote.validation.rule.NotFutureRule,
            io.github.infonote.validation.rule.PresentRule,
            io.github.infonote.validation.rule.ValidEntriesRule,
            io.github.infonote.validation.rule.WellFormedRule;
}
