/**
 * The model of an information note, which is a short, structured account of one event and not an official report.
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
 * <p>Every type is immutable, thread-safe and {@link java.io.Serializable}. Objects are compared by value, and their hash codes
 * are the same in every JVM. Strings and the order of lists are kept unchanged.
 *
 * <p>The model can hold an unfinished note: you don't have to set any attribute. Getters never return null. For an unset
 * attribute, they return an empty string, list, set or object. Optional attributes and dates are {@link
 * java.util.Optional}.
 *
 * <p>The constraints on the types and getters are the rules of a valid note. Builders don't check them; validators do.
 *
 * <p>Builders, {@code with} methods and factories throw a {@link java.lang.NullPointerException} for a null argument, and for a
 * null element of an array or iterable. Its message is the name of the attribute or parameter.
 */
@NullMarked
package io.github.infonote;

import org.jspecify.annotations.NullMarked;
