package io.github.infonote.validation.rule;

import io.github.infonote.Codes;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Characters;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Markup;
import io.github.infonote.text.Messages;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormed}: the strings and lists of an object, without its nested objects. */
public final class WellFormedRule extends Rule<WellFormed, Object> {
    private static final int MAX_UNSAFE_REPORTED = 10;
    private static final int NO_INDEX = -1;

    private final @Nullable Shape<?, ?> shape;

    public WellFormedRule() {
        this(null);
    }

    private WellFormedRule(@Nullable Shape<?, ?> shape) {
        super(WellFormed.class, Object.class);
        this.shape = shape;
    }

    @Override
    protected boolean reportsMultipleCodes() {
        return true;
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
            } else if (member instanceof StringOrEmptyMember<T, B> string) {
                String text = string.get().apply(object);
                if (!text.isEmpty()) {
                    checkText(text, context, member, NO_INDEX);
                }
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
            context.report(Codes.LIST_TOO_LONG, Map.of("max", max), path(member, NO_INDEX));
        }
    }

    private static void checkText(String text, RuleContext context, Member<?, ?> member, int index) {
        if (Characters.isBlank(text)) {
            context.report(Codes.TEXT_BLANK, Map.of(), path(member, index));
        } else {
            checkCharacters(text, context, member, index);
        }
    }

    private static void checkCharacters(String text, RuleContext context, Member<?, ?> member, int index) {
        int suspect = Characters.indexOfSuspect(text, 0);
        if (suspect >= 0) {
            checkSuspects(text, suspect, context, member, index);
        }
        if (Characters.isUntrimmed(text) && !Characters.isBlank(text)) {
            context.warn(Codes.TEXT_UNTRIMMED, Map.of(), path(member, index));
        }
        int max = context.limits().maxTextLength();
        if (text.length() > max) {
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                context.report(Codes.TEXT_TOO_LONG, Map.of("length", length, "max", max), path(member, index));
            }
        }
    }

    private static void checkSuspects(String text, int first, RuleContext context, Member<?, ?> member, int index) {
        boolean hasReplacement = false;
        boolean canHaveMarkup = false;
        boolean canBeUnsafe = false;
        for (int i = first; i >= 0; i = Characters.indexOfSuspect(text, i + 1)) {
            switch (text.charAt(i)) {
                case Characters.REPLACEMENT -> hasReplacement = true;
                case '<', '&' -> canHaveMarkup = true;
                default -> canBeUnsafe = true;
            }
        }
        BitSet unsafe = canBeUnsafe ? Characters.indexesOfUnsafe(text) : new BitSet();
        if (!unsafe.isEmpty()) {
            context.report(Codes.TEXT_UNSAFE, Map.of("characters", describe(unsafe, text)), path(member, index));
        }
        if (hasReplacement) {
            context.warn(Codes.TEXT_REPLACEMENT, Map.of(), path(member, index));
        }
        String markup = canHaveMarkup ? Markup.findFirst(text) : null;
        if (markup != null) {
            context.warn(Codes.TEXT_MARKUP, Map.of(Messages.FOUND, Excerpt.shorten(markup)), path(member, index));
        }
    }

    private static Object[] path(Member<?, ?> member, int index) {
        return index == NO_INDEX ? new Object[] {member.name()} : new Object[] {member.name(), index};
    }

    /** {@return the first unsafe characters, each with its position in code points, starting at 1: {@code U+0007 (3)}} */
    private static String describe(BitSet unsafe, String text) {
        String characters = unsafe.stream()
                .limit(MAX_UNSAFE_REPORTED)
                .mapToObj(i ->
                        String.format(Locale.ROOT, "U+%04X (%d)", (int) text.charAt(i), text.codePointCount(0, i) + 1))
                .collect(Collectors.joining(", "));
        return characters + (unsafe.cardinality() > MAX_UNSAFE_REPORTED ? ", …" : "");
    }
}
