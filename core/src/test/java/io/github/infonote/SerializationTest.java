package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.print.NotePrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java serialization and comparison by reflection, which depend on the fields of the generated classes. */
class SerializationTest {
    static List<ModelType> types() {
        return ModelType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_deserialized_value_is_equal(ModelType type) throws IOException, ClassNotFoundException {
        assertThat(read(write(type.sample())))
                .isEqualTo(type.sample())
                .hasSameHashCodeAs(type.sample())
                .hasSameClassAs(type.sample());
        assertThat(read(write(type.empty()))).isEqualTo(type.empty());
    }

    /** If this fails, an attribute was added, removed or changed. Declare the {@code serialVersionUID} that the test expects. */
    @ParameterizedTest
    @MethodSource("types")
    void the_serial_version_is_the_hash_of_the_attributes(ModelType type) {
        String attributes = type.attributes()
                .map(attribute -> attribute.name() + " " + attribute.accessor().getGenericReturnType())
                .sorted()
                .collect(Collectors.joining(", "));

        assertThat(serialVersion(type.type()))
                .as("serialVersionUID of %s, the hash of: %s", type, attributes)
                .isEqualTo(attributes.hashCode());
        assertThat(serialVersion(type.sample().getClass())).isEqualTo(attributes.hashCode());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_with_another_serial_version_is_rejected(ModelType type) throws IOException {
        for (Class<?> written : List.of(type.type(), type.sample().getClass())) {
            byte[] bytes = write(type.sample());
            int version = indexOf(serialVersion(written), bytes);
            bytes[version] ^= 1;

            assertThatThrownBy(() -> read(bytes))
                    .isExactlyInstanceOf(InvalidClassException.class)
                    .hasMessageContaining("serialVersionUID");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void calling_methods_does_not_change_fields(ModelType type) throws IOException, ClassNotFoundException {
        Object used = type.build(type.toBuilder(type.sample()));
        assertThat(used)
                .isEqualTo(type.sample())
                .hasSameHashCodeAs(type.sample())
                .hasToString(type.sample().toString());
        if (used instanceof InformationNote note) {
            assertThat(NotePrinter.create().toHtml(note)).isNotEmpty();
        }

        for (Object other : List.of(type.build(type.toBuilder(type.sample())), read(write(used)))) {
            assertThat(used).usingRecursiveComparison().isEqualTo(other);
            assertThat(other).usingRecursiveComparison().isEqualTo(used);
            assertThat(used)
                    .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                            .withIgnoreCollectionOrder(true)
                            .build())
                    .isEqualTo(other);
        }
    }

    private static long serialVersion(Class<?> type) {
        return ObjectStreamClass.lookup(type).getSerialVersionUID();
    }

    private static int indexOf(long number, byte[] bytes) {
        byte[] pattern = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return Stream.iterate(0, i -> i + 1)
                .limit(bytes.length)
                .filter(i -> Arrays.equals(bytes, i, Math.min(bytes.length, i + Long.BYTES), pattern, 0, Long.BYTES))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
