package notes;

import io.github.infonote.InformationNote;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.mapping.DefaultJacksonJavaTypeMapper;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;
import tools.jackson.databind.JavaType;

/** Writes the public type of a note in the type header, instead of the class that implements it. */
public class NoteSerializer extends JacksonJsonSerializer<Object> {
    public NoteSerializer() {
        setTypeMapper(new DefaultJacksonJavaTypeMapper() {
            @Override
            public void fromJavaType(JavaType type, Headers headers) {
                if (type.isTypeOrSubTypeOf(InformationNote.class)) {
                    addHeader(headers, getClassIdFieldName(), InformationNote.class);
                } else {
                    super.fromJavaType(type, headers);
                }
            }
        });
    }
}
