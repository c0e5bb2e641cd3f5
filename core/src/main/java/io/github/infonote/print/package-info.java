/**
 * Prints notes as plain text, Markdown or HTML.
 *
 * <pre>{@code
 * NotePrinter printer = NotePrinter.create(); // thread-safe
 * String text = printer.toText(note);
 * printer.toMarkdown(note, writer);
 *
 * Files.writeString(Path.of("note.html"), printer.toHtmlPage(note)); // a whole page
 * String article = printer.toHtml(note);                            // for your own page, with NotePrinter.styleSheet()
 * }</pre>
 *
 * <p>Labels, headings, roles and dates are in the language of the note, unless you set the locale of the printer:
 *
 * <pre>{@code
 * String french = NotePrinter.builder().locale(Locale.FRENCH).build().toText(note);
 * }</pre>
 *
 * <p>Arabic, Chinese, English, French, Russian and Spanish are supported; for any other language, they are English. They don't depend
 * on the locale data of the JVM.
 *
 * <p>You can print a note whether it is valid or not. Absent attributes are omitted.
 */
@NullMarked
package io.github.infonote.print;

import org.jspecify.annotations.NullMarked;
