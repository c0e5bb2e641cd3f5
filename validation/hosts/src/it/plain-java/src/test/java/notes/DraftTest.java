package notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void the_model_needs_neither_jackson_nor_a_validator() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Draft.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertEquals(
                """
                InformationNote{"Workshop on Border Controls", 2014-08-05, 1 organiser, 0 participants in 0 categories}
                Ghana
                """,
                out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("tools.jackson.core.JsonParser"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.hibernate.validator.HibernateValidator"));
    }
}
