package plain;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Shows message templates as they are: an interpolator of no provider, which all accept. */
final class Templates implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
