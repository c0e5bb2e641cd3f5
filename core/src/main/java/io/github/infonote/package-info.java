/**
 * The model of an information note: a short, structured account of one event that is no official report.
 *
 * <p>Start from {@link io.github.infonote.InformationNote#builder()}:
 *
 * <pre>{@code
 * InformationNote note = InformationNote.builder()
 *         .event(Event.builder()
 *                 .title("Conference on Strategic Trade Controls Enforcement")
 *                 .startDate(LocalDate.of(2012, 11, 14))
 *                 .endDate(LocalDate.of(2012, 11, 16))
 *                 .build())
 *         .addOrganiser(Organiser.builder()
 *                 .name("World Customs Organisation")
 *                 .acronym("WCO")
 *                 .build())
 *         .disclaimer(Disclaimer.usual())
 *         .build();
 * }</pre>
 *
 * <p>Every type is immutable, thread-safe, serializable and compared by value. It holds any note, finished or not:
 * nothing has to be set, no accessor returns null, and text that was not set is the empty text, a list the empty list,
 * a part the part with nothing in it. What a finished note must have is said by the constraints on the accessors
 * and told by a validator, never by the builders. Text and order are kept as they were given. A null handed to a
 * builder or to a {@code with} method is refused with a {@link java.lang.NullPointerException} that names the
 * attribute.
 */
@NullMarked
package io.github.infonote;

import org.jspecify.annotations.NullMarked;
