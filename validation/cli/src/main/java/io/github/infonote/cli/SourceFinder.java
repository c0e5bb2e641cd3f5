package io.github.infonote.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the sources for the paths on a command line. */
final class SourceFinder {
    private final Extensions extensions;
    private final Output output;
    private final BiConsumer<String, IOException> unreadable;

    /**
     * Creates a finder.
     *
     * @param extensions the extensions of files in folders
     * @param output the output, which is flushed before the program waits for standard input
     * @param unreadable called with each path that can't be read
     */
    SourceFinder(Extensions extensions, Output output, BiConsumer<String, IOException> unreadable) {
        this.extensions = extensions;
        this.output = output;
        this.unreadable = unreadable;
    }

    /** {@return the files at these paths and in these folders; {@code -} is standard input} */
    List<NoteSource> find(List<String> paths) {
        List<NoteSource> sources = new ArrayList<>();
        for (String path : paths) {
            try {
                sources.addAll(path.equals("-") ? List.of(NoteSource.standardInput(output)) : find(Path.of(path)));
            } catch (InvalidPathException e) {
                unreadable.accept(path, new IOException(e.getReason()));
            } catch (IOException e) {
                unreadable.accept(path, e);
            }
        }
        return sources;
    }

    private List<NoteSource> find(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.isDirectory()
                ? filesIn(path)
                : List.of(NoteSource.file(path, attributes.isRegularFile() ? attributes.size() : -1));
    }

    private List<NoteSource> filesIn(Path folder) throws IOException {
        List<NoteSource> files = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        // Otherwise, links between a few folders would lead to millions of paths.
        Set<Object> visited = new HashSet<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visiting, BasicFileAttributes attributes) {
                Object key = attributes.fileKey();
                return key == null || visited.add(key) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (extensions.match(file.toString())) {
                    if (attributes.isOther()) {
                        skip(file, new IOException("it is neither a file nor a folder"));
                    } else {
                        files.add(NoteSource.file(file, attributes.size()));
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!(e instanceof FileSystemLoopException)) {
                    skip(file, e);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                if (e != null) {
                    skip(visited, e);
                }
                return FileVisitResult.CONTINUE;
            }

            private void skip(Path file, IOException reason) {
                skipped.add(file);
                unreadable.accept(file.toString(), reason);
            }
        });
        if (files.isEmpty() && skipped.isEmpty()) {
            throw new IOException("it has no " + extensions + " files");
        }
        files.sort(Comparator.comparing(NoteSource::name));
        return files;
    }
}
