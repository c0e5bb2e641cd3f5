package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The serial versions of readers, results, reports and exceptions. {@code SerializationTest} in core checks the model. */
class SerialVersionsTest {
    static Stream<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.github.infonote.json", "io.github.infonote.validation")
                        .stream()
                        .filter(type -> type.isAssignableTo(Serializable.class) && !type.isEnum())
                        .filter(type -> !type.isRecord()) // Java doesn't check their version
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> fields(type).length > 0);
    }

    private static ObjectStreamField[] fields(Class<?> type) {
        ObjectStreamClass serialized = ObjectStreamClass.lookup(type);
        return serialized == null ? new ObjectStreamField[0] : serialized.getFields();
    }

    /**
     * A value of a version with other fields is rejected, rather than read with nulls. If this fails, a field was added, removed or
     * changed. Declare the {@code serialVersionUID} that the test expects.
     */
    @ParameterizedTest
    @MethodSource("types")
    void the_serial_version_is_the_hash_of_the_fields(Class<?> type) {
        String fields =
                Arrays.stream(fields(type)).map(ObjectStreamField::toString).collect(Collectors.joining(", "));

        assertThat(ObjectStreamClass.lookup(type).getSerialVersionUID())
                .as("%s: %s", type.getName(), fields)
                .isEqualTo(fields.hashCode());
    }
}
