/**
 * Prints notes as plain text, Markdown or HTML.
 *
 * <pre>{@code
 * NotePrinter printer = NotePrinter.create(); // thread-safe
 * String text = printer.toText(note);
 * printer.toMarkdown(note, writer);
 *
 * String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Note</title><style>"
 *         + NotePrinter.styleSheet() + "</style></head><body>" + printer.toHtml(note) + "</body></html>";
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
