package io.github.infonote.validation.rule;

import io.github.infonote.constraint.Codes;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormed}: the strings and lists of an object, but not those of the objects within it. */
public final class WellFormedRule extends Rule<WellFormed, Object> {
    private static final int MAX_UNSAFE_REPORTED = 10;
    private static final int NO_INDEX = -1;

    private final @Nullable Shape<?, ?> shape;

    /** Creates the rule. */
    public WellFormedRule() {
        this(null);
    }

    private WellFormedRule(@Nullable Shape<?, ?> shape) {
        super(WellFormed.class, Object.class);
        this.shape = shape;
    }

    @Override
    Rule<WellFormed, Object> forType(Class<?> type) {
        return new WellFormedRule(Shapes.of(type));
    }

    @Override
    protected void check(Object object, RuleContext context) {
        Shape<?, ?> table = shape == null ? Shapes.of(object.getClass()) : shape;
        check(table, object, context);
    }

    private static <T, B> void check(Shape<T, B> shape, Object value, RuleContext context) {
        T object = shape.type().cast(value);
        List<Member<T, B>> members = shape.members();
        for (int m = 0; m < members.size(); m++) {
            Member<T, B> member = members.get(m);
            if (member instanceof StringMember<T, B> string) {
                checkCharacters(string.get().apply(object), context, member, NO_INDEX);
            } else if (member instanceof OptionalStringMember<T, B> string) {
                Optional<String> text = string.get().apply(object);
                if (text.isPresent()) {
                    checkText(text.get(), context, member, NO_INDEX);
                }
            } else if (member instanceof StringArrayMember<T, B> strings) {
                List<String> texts = strings.get().apply(object);
                checkLength(texts, context, member);
                for (int i = 0; i < texts.size(); i++) {
                    checkText(texts.get(i), context, member, i);
                }
            } else if (member instanceof ObjectArrayMember<T, B, ?> objects) {
                checkLength(objects.get().apply(object), context, member);
            }
        }
    }

    private static void checkLength(List<?> list, RuleContext context, Member<?, ?> member) {
        int max = context.limits().maxListLength();
        if (list.size() > max) {
            report(Codes.LIST_TOO_LONG, Map.of("max", max), context, member, NO_INDEX);
        }
    }

    private static void checkText(String text, RuleContext context, Member<?, ?> member, int index) {
        if (Characters.isBlank(text)) {
            report(Codes.TEXT_BLANK, Map.of(), context, member, index);
        } else {
            checkCharacters(text, context, member, index);
        }
    }

    private static void checkCharacters(String text, RuleContext context, Member<?, ?> member, int index) {
        if (Characters.indexOfUnsafe(text) >= 0) {
            report(Codes.TEXT_UNSAFE, Map.of("characters", unsafe(text)), context, member, index);
        }
        int max = context.limits().maxTextLength();
        if (text.length() > max) {
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                report(Codes.TEXT_TOO_LONG, Map.of("length", length, "max", max), context, member, index);
            }
        }
    }

    private static void report(
            String code, Map<String, Object> arguments, RuleContext context, Member<?, ?> member, int index) {
        if (index == NO_INDEX) {
            context.report(code, arguments, member.name());
        } else {
            context.report(code, arguments, member.name(), index);
        }
    }

    /** The first unsafe characters as code points, with their positions: code points from 1. */
    private static String unsafe(String text) {
        List<String> characters = new ArrayList<>();
        int i = Characters.indexOfUnsafe(text);
        while (i >= 0 && characters.size() < MAX_UNSAFE_REPORTED) {
            int position = text.codePointCount(0, i) + 1;
            characters.add(String.format(Locale.ROOT, "U+%04X (%d)", (int) text.charAt(i), position));
            i = Characters.indexOfUnsafe(text, i + 1);
        }
        return String.join(", ", characters) + (i < 0 ? "" : ", …");
    }
}
