package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Standard output and standard error in UTF-8. Both are buffered and flushed together.
 *
 * <p>Methods throw a {@link WriteException} if writing fails. {@link System#out} would hide a full disk or a closed
 * pipe.
 */
final class Output {
    private static final int BUFFER_SIZE = 1 << 13;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final OutputStream err = new FileOutputStream(FileDescriptor.err);
    private final ByteArrayOutputStream outBuffer = new ByteArrayOutputStream(BUFFER_SIZE);
    private final ByteArrayOutputStream errBuffer = new ByteArrayOutputStream(BUFFER_SIZE);
    private int progressLength;

    /** {@return the reason why a file can't be read or written} */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is not a folder";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return Excerpt.escape(reason == null ? e.toString() : reason);
    }

    /** Prints text on standard output. */
    void print(String text) {
        write(outBuffer, text);
    }

    /** Prints lines on standard output. */
    void println(String lines) {
        write(outBuffer, lines + "\n");
    }

    /** Prints lines on standard error. */
    void printlnError(String lines) {
        write(errBuffer, lines + "\n");
    }

    private void write(ByteArrayOutputStream buffer, String text) {
        buffer.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (buffer.size() >= BUFFER_SIZE) {
            flush();
        }
    }

    /** Writes the buffers to both streams. */
    void flush() {
        if (outBuffer.size() + errBuffer.size() > 0) {
            showProgress("");
            send(drain(outBuffer), out);
            send(drain(errBuffer), err);
        }
    }

    /** Flushes the output and removes the progress. */
    void finish() {
        flush();
        showProgress("");
    }

    /** Prints a line about a write failure, unless standard error has failed. */
    void printFailure(WriteException e) {
        try {
            printlnError(String.valueOf(e.getMessage()));
            finish();
        } catch (WriteException again) {
            // Only the exit code can report it.
        }
    }

    /** Shows a line on standard error in place of the previous one. It is removed when the buffers are flushed. */
    void showProgress(String line) {
        if (progressLength > 0 || !line.isEmpty()) {
            String text = "\r" + " ".repeat(progressLength) + "\r" + line;
            progressLength = line.length();
            send(text.getBytes(StandardCharsets.UTF_8), err);
        }
    }

    private static byte[] drain(ByteArrayOutputStream buffer) {
        byte[] bytes = buffer.toByteArray();
        buffer.reset();
        return bytes;
    }

    private void send(byte[] bytes, OutputStream stream) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new WriteException(stream == out ? "standard output" : "standard error", e);
        }
    }
}
