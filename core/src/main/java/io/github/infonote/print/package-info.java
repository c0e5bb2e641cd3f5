/**
 * Prints notes as plain text, Markdown or HTML.
 *
 * <pre>{@code
 * NotePrinter printer = NotePrinter.create(); // thread-safe
 * String text = printer.toText(note);
 * printer.toMarkdown(note, writer);
 *
 * Files.writeString(Path.of("note.html"), printer.toHtmlPage(note)); // a whole page
 * String article = printer.toHtml(note);                            // for a page of yours, with NotePrinter.styleSheet()
 * }</pre>
 *
 * <p>Labels, headings, roles and dates are in the language of the note, or in that of the printer:
 *
 * <pre>{@code
 * String french = NotePrinter.builder().locale(Locale.FRENCH).build().toText(note);
 * }</pre>
 *
 * <p>There are words in Arabic, Chinese, English, French, Russian and Spanish; they are English for other languages. They do not
 * depend on the JVM's locale data. The strings of a note are printed unchanged.
 *
 * <p>A {@link io.github.infonote.print.NotePrinter} prints any note, valid or not. Absent attributes are left out.
 */
@NullMarked
package io.github.infonote.print;

import org.jspecify.annotations.NullMarked;
