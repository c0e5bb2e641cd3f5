/**
 * The model of an information note: a short, structured account of one event that is not an official report.
 *
 * <p>Start with {@link io.github.infonote.InformationNote#builder()}:
 *
 * <pre>{@code
 * InformationNote note = InformationNote.builder()
 *         .event(Event.builder()
 *                 .title("Conference on Strategic Trade Controls Enforcement")
 *                 .dates(LocalDate.of(2012, 11, 14), LocalDate.of(2012, 11, 16))
 *                 .build())
 *         .addOrganiser(Organiser.of("World Customs Organisation", "WCO"))
 *         .background(Section.of("It was the first of its kind."))
 *         .disclaimer(Disclaimer.standard(Locale.ENGLISH))
 *         .build();
 * }</pre>
 *
 * <p>{@code toBuilder()} starts from a copy, and each {@code with} method returns a copy with one attribute replaced:
 *
 * <pre>{@code
 * InformationNote changed = note.withEvent(note.getEvent().withTitle("Workshop on Border Controls"));
 * InformationNote longer = note.toBuilder().addOrganiser(organiser).build();
 * }</pre>
 *
 * <p>Every type is immutable, thread-safe and {@link java.io.Serializable}. Equality is by value, and the hash code is
 * the same in every JVM. Text and order are kept as given.
 *
 * <p>The model holds any note, finished or not. Nothing has to be set, and no accessor returns null: a string that is not
 * set is the empty string, a list or set is empty, and a part has nothing set. {@link java.util.Optional} is for what a
 * valid note may be without, and for dates. The constraints on the accessors declare what a valid note must have. A validator
 * reports what is missing; the builders accept it.
 *
 * <p>Builders, {@code with} methods and factories reject null, also in an array or iterable, with a {@link
 * java.lang.NullPointerException} whose message is the name of the attribute.
 */
@NullMarked
package io.github.infonote;

import org.jspecify.annotations.NullMarked;
