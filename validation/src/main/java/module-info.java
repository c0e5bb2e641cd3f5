import io.github.infonote.validation.constraint.DatesInOrderValidator;
import io.github.infonote.validation.constraint.DistinctValidator;
import io.github.infonote.validation.constraint.HasTextValidator;
import io.github.infonote.validation.constraint.LabelledValidator;
import io.github.infonote.validation.constraint.ListHasContentValidator;
import io.github.infonote.validation.constraint.SectionHasContentValidator;
import io.github.infonote.validation.constraint.WellFormedEntriesValidator;
import io.github.infonote.validation.constraint.WellFormedValidator;
import jakarta.validation.ConstraintValidator;

/** The rules of an information note, and a reader that tells every fault of incoming JSON at once. */
module io.github.infonote.validation {
    requires transitive io.github.infonote;
    requires io.github.infonote.json;
    requires java.logging;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.infonote.validation;
    exports io.github.infonote.validation.constraint to
            org.hibernate.validator;

    provides ConstraintValidator with
            DatesInOrderValidator,
            DistinctValidator,
            HasTextValidator,
            LabelledValidator,
            SectionHasContentValidator,
            ListHasContentValidator,
            WellFormedEntriesValidator,
            WellFormedValidator;
}
