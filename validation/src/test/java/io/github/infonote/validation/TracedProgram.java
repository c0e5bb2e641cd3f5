package io.github.infonote.validation;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.importer.NoteImporter;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Uses the whole library; run by a {@link TracingClassLoader}. */
public final class TracedProgram {
    private TracedProgram() {}

    /**
     * Runs the program.
     *
     * @param good a note without violations
     * @param bad a note with many errors
     * @return the results, which show that each part ran
     */
    public static List<String> run(String good, String bad) throws Exception {
        List<String> results = new ArrayList<>();
        results.add("reader: " + NoteReader.create().read(good).getReport());

        ReadResult result = NoteReader.create().read(bad);
        InformationNote invalid = result.getNote().orElseThrow();
        InformationNote note = NoteJson.read(good);
        Set<String> titles = new TreeSet<>();
        Set<String> messages = new TreeSet<>();
        Set<String> prints = new TreeSet<>();
        for (String language : Messages.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            titles.add(result.getReport().withLocale(locale).toProblem().getTitle());
            prints.add(NotePrinter.builder().locale(locale).build().toText(note));
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                    .buildValidatorFactory()) {
                for (Object object :
                        List.of(note, invalid, Organiser.of("Ghana"), Participant.of("DHL"), Paragraph.of("None."))) {
                    factory.getValidator().validate(object, Default.class, Warnings.class);
                }
                factory.getValidator()
                        .validate(Disclaimer.of(""))
                        .forEach(violation -> messages.add(violation.getMessage()));
            }
        }
        results.add(titles.size() + " titles, " + messages.size() + " messages of a provider, " + prints.size()
                + " prints, style sheet: "
                + NotePrinter.create().toHtmlPage(note).contains(NotePrinter.styleSheet()));
        results.add("text: "
                + NoteImporter.create()
                        .importText("Title: x")
                        .getNote()
                        .map(InformationNote::getEvent)
                        .orElseThrow());
        results.add("validator: " + NoteValidator.create().validate(note));

        JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
        results.add("Jackson 3: "
                + jackson3.readValue(jackson3.writeValueAsString(note), InformationNote.class)
                        .equals(note));
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        results.add("Jackson 2: "
                + jackson2.readValue(jackson2.writeValueAsString(note), InformationNote.class)
                        .equals(note));

        try (InputStream schema = NoteJson.class.getResourceAsStream("information-note.schema.json");
                InputStream mapping = NoteJson.class.getResourceAsStream("/META-INF/infonote-constraint-mapping.xml")) {
            results.add("schema: "
                    + new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .equals(NoteJson.schema()));
            results.add("mapping: " + (Objects.requireNonNull(mapping).read() == '<'));
        }
        return results;
    }
}
