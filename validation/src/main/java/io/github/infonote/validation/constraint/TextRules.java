package io.github.infonote.validation.constraint;

import io.github.infonote.constraint.Codes;
import io.github.infonote.json.stream.Member;
import io.github.infonote.json.stream.Member.OptionalText;
import io.github.infonote.json.stream.Member.Parts;
import io.github.infonote.json.stream.Member.Text;
import io.github.infonote.json.stream.Member.Texts;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.text.Characters;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that every text and every list of a note keeps. */
final class TextRules {
    private static final int MAX_UNSAFE_TOLD = 10;

    private final Limits limits;
    private final Telling telling;

    TextRules(ConstraintValidatorContext context, Telling telling) {
        this.limits = Limits.of(context);
        this.telling = telling;
    }

    /**
     * Checks the texts and lists of an object, but not of the parts of it.
     *
     * @param index where the object stands in the list that is validated; null if it is validated itself
     */
    <T> void check(Shape<T, ?> shape, T part, @Nullable Integer index) {
        for (Member<T, ?> member : shape.members()) {
            if (member instanceof Text<T, ?> text) {
                checkText(text.get().apply(part), false, member, index, null);
            } else if (member instanceof OptionalText<T, ?> text) {
                Optional<String> value = text.get().apply(part);
                if (value.isPresent()) {
                    checkText(value.get(), true, member, index, null);
                }
            } else if (member instanceof Texts<T, ?> texts) {
                List<String> values = texts.get().apply(part);
                checkLength(values, member, index);
                for (int i = 0; i < values.size(); i++) {
                    checkText(values.get(i), true, member, index, i);
                }
            } else if (member instanceof Parts<T, ?, ?> parts) {
                checkLength(parts.get().apply(part), member, index);
            }
        }
    }

    private void checkText(
            String text, boolean mayNotBeBlank, Member<?, ?> member, @Nullable Integer index, @Nullable Integer entry) {
        if (mayNotBeBlank && Characters.isBlank(text)) {
            tell(Codes.TEXT_BLANK, Map.of(), member, index, entry);
            return;
        }
        if (Characters.indexOfUnsafe(text) >= 0) {
            tell(Codes.TEXT_UNSAFE, Map.of("characters", unsafe(text)), member, index, entry);
        }
        if (text.length() > limits.maxTextLength()) {
            int length = text.codePointCount(0, text.length());
            if (length > limits.maxTextLength()) {
                tell(
                        Codes.TEXT_TOO_LONG,
                        Map.of("length", length, "max", limits.maxTextLength()),
                        member,
                        index,
                        entry);
            }
        }
    }

    /** The first unsafe characters by their code points, with their positions, counted from 1 in code points. */
    private static String unsafe(String text) {
        List<String> characters = new ArrayList<>();
        int i = Characters.indexOfUnsafe(text);
        while (i >= 0 && characters.size() < MAX_UNSAFE_TOLD) {
            int position = text.codePointCount(0, i) + 1;
            characters.add(String.format(Locale.ROOT, "U+%04X (%d)", (int) text.charAt(i), position));
            i = Characters.indexOfUnsafe(text, i + 1);
        }
        return String.join(", ", characters) + (i < 0 ? "" : ", …");
    }

    private void checkLength(List<?> list, Member<?, ?> member, @Nullable Integer index) {
        if (list.size() > limits.maxListLength()) {
            tell(Codes.LIST_TOO_LONG, Map.of("max", limits.maxListLength()), member, index, null);
        }
    }

    private void tell(
            String code,
            Map<String, Object> arguments,
            Member<?, ?> member,
            @Nullable Integer index,
            @Nullable Integer entry) {
        telling.tell(Telling.template(code), arguments, at -> place(at, member, index, entry));
    }

    private static void place(
            ConstraintViolationBuilder at, Member<?, ?> member, @Nullable Integer index, @Nullable Integer entry) {
        var property = at.addPropertyNode(member.name());
        if (index != null) {
            property.inIterable().atIndex(index).addConstraintViolation();
        } else if (entry != null) {
            property.addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(entry)
                    .addConstraintViolation();
        } else {
            property.addConstraintViolation();
        }
    }
}
