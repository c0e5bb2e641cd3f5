package notes;

import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ValidationReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a note with Hibernate Validator, as a plain {@code @Valid} does. */
public class ValidateNote {
    public static String report(String json) {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .externalClassLoader(NoteReader.class.getClassLoader()) // has the rules
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return ValidationReport.of(validator.validate(NoteJson.read(json))).toString();
    }
}
