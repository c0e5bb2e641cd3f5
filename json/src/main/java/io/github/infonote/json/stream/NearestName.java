package io.github.infonote.json.stream;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that is meant by an unknown one. */
final class NearestName {
    private NearestName() {}

    /**
     * The known name that differs from the given one by the fewest letters that are left out, put in, replaced or
     * swapped with the next, and by a third of its letters at most; case, spaces, hyphens and underscores do not count.
     */
    static Optional<String> of(String name, Collection<String> known) {
        String plain = plain(name);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = plain(candidate);
            int most = other.length() / 3;
            // Most names are settled by their lengths, so that a name of any length costs nothing.
            if (Math.abs(other.length() - plain.length()) <= most) {
                int distance = distance(plain, other);
                if (distance <= most && distance < least) {
                    nearest = candidate;
                    least = distance;
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

    /** The optimal string alignment distance. */
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
