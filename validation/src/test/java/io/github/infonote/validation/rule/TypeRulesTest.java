package io.github.infonote.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.constraint.Distinct;
import io.github.infonote.constraint.Present;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Shape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules are compiled from the constraints on a type. A constraint without a rule is rejected. */
class TypeRulesTest {
    private static <T> void compile(Class<T> type, Member<T, Object> member) {
        Shape<T, Object> shape = new Shape<>(type, Object::new, builder -> type.cast(null), List.of(member));
        TypeRules.compile(List.of(shape));
    }

    interface ForeignConstraint {
        @NotNull
        String getText();
    }

    interface RepeatedConstraint {
        @Size(min = 1)
        @Size(max = 2)
        String getText();
    }

    interface ConstraintOnTypeArgument {
        Optional<@NotBlank String> getText();
    }

    interface ConstraintForAnotherType {
        @Distinct(message = "{io.github.infonote.organiser.duplicate}")
        String getText();
    }

    interface ConstraintElsewhere {
        String getText();

        @Present(message = "{io.github.infonote.disclaimer.required}")
        String getOther();
    }

    @NotNull
    interface MessageWithoutCode {
        @Present(message = "Missing")
        String getText();
    }

    interface ValidForeignType {
        List<@Valid String> getTexts();
    }

    interface OwnConstraint {
        @Present(message = "{io.github.infonote.disclaimer.required}")
        String getText();
    }

    @Test
    void a_constraint_without_a_rule_is_rejected_by_name_and_accessor() {
        assertThatThrownBy(() -> compile(
                        ForeignConstraint.class, new StringMember<>("text", ForeignConstraint::getText, (a, b) -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No rule runs @jakarta.validation.constraints.NotNull(")
                .hasMessageContaining("on ForeignConstraint.getText.");
        assertThatThrownBy(() -> compile(
                        RepeatedConstraint.class,
                        new StringMember<>("text", RepeatedConstraint::getText, (a, b) -> {})))
                .hasMessageStartingWith("No rule runs @jakarta.validation.constraints.Size(")
                .hasMessageContaining("on RepeatedConstraint.getText.");
        assertThatThrownBy(() -> compile(
                        ConstraintOnTypeArgument.class,
                        new OptionalStringMember<>("text", ConstraintOnTypeArgument::getText, (a, b) -> {})))
                .hasMessageStartingWith("No rule runs @jakarta.validation.constraints.NotBlank(")
                .hasMessageContaining("on a type argument of ConstraintOnTypeArgument.getText.");
        assertThatThrownBy(() -> compile(
                        ConstraintForAnotherType.class,
                        new StringMember<>("text", ConstraintForAnotherType::getText, (a, b) -> {})))
                .hasMessageStartingWith("No rule runs @io.github.infonote.constraint.Distinct(")
                .hasMessageContaining("on ConstraintForAnotherType.getText.");
    }

    @Test
    void a_constraint_that_is_not_on_an_attribute_is_rejected() {
        assertThatThrownBy(() -> compile(
                        ConstraintElsewhere.class,
                        new StringMember<>("text", ConstraintElsewhere::getText, (a, b) -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ConstraintElsewhere.getOther");
    }

    @Test
    void a_message_without_a_code_and_a_cascade_to_a_foreign_type_are_rejected() {
        assertThatThrownBy(() -> compile(
                        MessageWithoutCode.class,
                        new StringMember<>("text", MessageWithoutCode::getText, (a, b) -> {})))
                .hasMessageContaining("MessageWithoutCode");
        assertThatThrownBy(() -> compile(
                        ValidForeignType.class,
                        new StringArrayMember<>("texts", ValidForeignType::getTexts, (a, b) -> {})))
                .hasMessage("@Valid on ValidForeignType.getTexts is not on a type of a note");
    }

    @Test
    void a_constraint_with_a_rule_is_compiled() {
        Shape<OwnConstraint, Object> shape = new Shape<>(
                OwnConstraint.class,
                Object::new,
                builder -> () -> "",
                List.of(new StringMember<>("text", OwnConstraint::getText, (a, b) -> {})));

        assertThat(TypeRules.compile(List.of(shape))).containsOnlyKeys(OwnConstraint.class);
    }

    @Test
    void every_rule_is_registered_on_the_class_path_and_the_module_path_and_for_other_providers() throws IOException {
        List<String> rules =
                TypeRules.RULES.stream().map(rule -> rule.getClass().getName()).toList();

        Path classes = Path.of("target/classes");

        assertThat(Files.readAllLines(classes.resolve("META-INF/services/" + ConstraintValidator.class.getName())))
                .isEqualTo(rules);
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).provides())
                    .singleElement()
                    .extracting(Provides::providers)
                    .isEqualTo(rules);
        }
        assertThat(Pattern.compile("<value>(.*)</value>")
                        .matcher(Files.readString(classes.resolve("META-INF/infonote-constraint-mapping.xml")))
                        .results()
                        .map(value -> value.group(1)))
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
