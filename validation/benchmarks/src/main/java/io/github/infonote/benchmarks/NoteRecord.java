package io.github.infonote.benchmarks;

import io.avaje.jsonb.Json;
import io.avaje.validation.ImportValidPojo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A note as records with standard constraints and cascades, which an experienced developer can write in an afternoon.
 * It has only rules that standard constraints can express. Unlike the library, it doesn't check duplicates, the order
 * of the dates or characters.
 */
@Json
@ImportValidPojo({
    NoteRecord.class,
    NoteRecord.EventRecord.class,
    NoteRecord.VenueRecord.class,
    NoteRecord.OrganiserRecord.class,
    NoteRecord.CategoryRecord.class,
    NoteRecord.ParticipantRecord.class,
    NoteRecord.SectionRecord.class,
    NoteRecord.ParagraphRecord.class,
    NoteRecord.DisclaimerRecord.class
})
public record NoteRecord(
        @Size(max = LONGEST) String language,
        @NotNull @Valid EventRecord event,
        @NotEmpty @Size(max = 10_000) List<@Valid OrganiserRecord> organisers,
        @NotEmpty @Size(max = 10_000) List<@Valid CategoryRecord> participantCategories,
        @NotNull @Valid SectionRecord objectives,
        @NotNull @Valid SectionRecord background,
        @Valid SectionRecord highlights,
        @Valid SectionRecord additionalComments,
        @NotNull @Valid DisclaimerRecord disclaimer) {
    static final int LONGEST = 100_000;

    @Json
    public record EventRecord(
            @NotBlank @Size(max = LONGEST) String title,

            @NotNull @PastOrPresent LocalDate startDate,
            LocalDate endDate,
            @Size(max = 10_000) List<@Valid VenueRecord> venues) {}

    @Json
    public record VenueRecord(
            @Size(max = LONGEST) String place,
            @Size(max = LONGEST) String country) {}

    @Json
    public record OrganiserRecord(
            @NotBlank @Size(max = LONGEST) String name,

            @Size(max = LONGEST) String acronym,
            String role,
            @Size(max = LONGEST) String capacity) {}

    @Json
    public record CategoryRecord(
            @Size(max = LONGEST) String label,
            List<String> kinds,
            @NotEmpty @Size(max = 10_000) List<@Valid ParticipantRecord> participants) {}

    @Json
    public record ParticipantRecord(
            @NotBlank @Size(max = LONGEST) String name,

            @Size(max = LONGEST) String acronym,
            @Size(max = LONGEST) String qualifier) {}

    @Json
    public record SectionRecord(
            @Size(max = LONGEST) String heading,
            @Size(max = 10_000) List<@Valid ParagraphRecord> paragraphs) {}

    @Json
    public record ParagraphRecord(
            @Size(max = LONGEST) String text,
            @Size(max = 10_000) List<@NotBlank @Size(max = LONGEST) String> items) {}

    @Json
    public record DisclaimerRecord(
            @NotBlank @Size(max = LONGEST) String text) {}
}
