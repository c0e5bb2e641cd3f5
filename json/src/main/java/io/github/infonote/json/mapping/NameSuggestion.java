package io.github.infonote.json.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Suggests a known name for an unknown one. */
final class NameSuggestion {
    /** Names that people may use instead of the name of a member, in the order in which the members are suggested. */
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("attendees", List.of("participantCategories", "participants")),
            Map.entry("body", List.of("paragraphs", "text")),
            Map.entry("city", List.of("venues", "place")),
            Map.entry("comments", List.of("additionalComments")),
            Map.entry("content", List.of("paragraphs", "text")),
            Map.entry("country", List.of("venues")),
            Map.entry("date", List.of("startDate")),
            Map.entry("end", List.of("endDate")),
            Map.entry("location", List.of("venues", "place")),
            Map.entry("name", List.of("title", "label")),
            Map.entry("participants", List.of("participantCategories")),
            Map.entry("place", List.of("venues")),
            Map.entry("start", List.of("startDate")),
            Map.entry("text", List.of("paragraphs")),
            Map.entry("type", List.of("kinds", "role")));

    private NameSuggestion() {}

    /** Returns a known name that has the same meaning as an unknown name. */
    static Optional<String> findSynonym(String name, Collection<String> known) {
        return SYNONYMS.getOrDefault(plain(name), List.of()).stream()
                .filter(known::contains)
                .findFirst();
    }

    /**
     * Returns the known name with the smallest edit distance to an unknown name, if the distance is at most a third of the length of
     * the known name. An edit omits, inserts or replaces a letter, or swaps two adjacent letters. Case, spaces, hyphens and
     * underscores are ignored.
     */
    static Optional<String> findSimilar(String name, Collection<String> known) {
        String plain = plain(name);
        String nearest = null;
        int minimum = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = plain(candidate);
            int max = other.length() / 3;
            // The lengths exclude most names, so a very long name costs nothing.
            if (Math.abs(other.length() - plain.length()) <= max) {
                int distance = distance(plain, other);
                if (distance <= max && distance < minimum) {
                    nearest = candidate;
                    minimum = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String name) {
        return name.length() > 100
                ? name
                : name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Computes the optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
