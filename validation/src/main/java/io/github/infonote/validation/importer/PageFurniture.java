package io.github.infonote.validation.importer;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds lines that belong to pages and not to the note: page numbers by their form, and running heads and feet by their repetition at
 * the edges of pages. Rules are already marked.
 * {@code "- 2 -"} between blank lines is a page number; {@code "DRAFT 1"} and {@code "DRAFT 2"} next to page numbers are running heads.
 */
final class PageFurniture {
    private static final Pattern RULE = Pattern.compile("[\\s_\\-–—=*~─━.+|]{3,}");
    private static final Pattern PAGE =
            Pattern.compile("[-–—| ]*(?:" + anyOf("page") + "|第)?\\s*\\p{Nd}{1,4}" + "(?:\\s*(?:" + anyOf("pageOf")
                    + "|/|页[，, ]*共)\\s*\\p{Nd}{1,4})?(?:\\s*\\|?\\s*p ?a ?g ?e)?\\s*页?[-–—| ]*");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++");
    private static final int MAX_PAGE = 30;
    private static final int MAX_HEAD = 160;
    private static final int MIN_WORDS = 3;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MAX_BARE_NUMBER = 3;
    /** The maximum number of running heads or feet per page. */
    private static final int EDGE = 3;

    private final List<Line> lines;
    private final boolean[] isEdge;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        this.isEdge = new boolean[lines.size()];
    }

    private static String anyOf(String key) {
        return Vocabulary.inAllLanguages(key).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether a line is a rule. */
    static boolean isRule(String line) {
        return !Character.isLetterOrDigit(line.charAt(0)) && RULE.matcher(line).matches() && !line.equals("...");
    }

    /** Whether a line is a page number, a running head or a rule, in any context. */
    static boolean isSure(Line line) {
        return line.has(Evidence.PAGE_NUMBER) || line.has(Evidence.RULE) || line.has(Evidence.RUNNING_HEAD);
    }

    /** The first number in a line, such as a page number, or 0. */
    static int number(Line line) {
        Matcher digits = DIGITS.matcher(line.text);
        return digits.find() ? Signs.number(digits.group()) : 0;
    }

    static void find(List<Line> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.findPageNumbers();
        furniture.findEdges();
        furniture.findRepeatedHeads();
        furniture.findLoneHeads();
    }

    private void findPageNumbers() {
        String mark = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            mark = line.titleMark == null ? mark : line.titleMark.sign();
            boolean isSign = line.footnoteMark != null
                    && line.footnoteMark.end() == line.length()
                    && !Character.isDigit(line.first());
            boolean isPage =
                    line.length() <= MAX_PAGE && PAGE.matcher(line.folded()).matches();
            if (!isSign && !isPage) {
                continue;
            }
            boolean isBare = isSign || line.text.chars().allMatch(Character::isDigit);
            boolean isLast = i + 1 == lines.size();
            boolean isBetweenDashes =
                    Signs.isOneOf(Signs.DASHES, line.first()) && Signs.isOneOf(Signs.DASHES, line.last());
            boolean isPageWord = Character.isLetter(line.first())
                    && (i == 0 || !Signs.isOneOf(Signs.COMMAS, lines.get(i - 1).last()));
            boolean isApart =
                    isBetweenDashes || isPageWord || line.isAfterBlank || isLast || lines.get(i + 1).isAfterBlank;
            boolean isMark = isBare
                    && !isLast
                    && (line.text.equals(mark)
                            ? Footnotes.isLikeDisclaimer(lines.get(i + 1))
                            : Footnotes.startsDisclaimer(lines.get(i + 1)));
            if (isMark) {
                line.add(Evidence.LONE_MARK);
                lines.get(i + 1).add(Evidence.AFTER_LONE_MARK);
            } else if (isPage && isApart && (!isBare || line.length() <= MAX_BARE_NUMBER)) {
                line.add(Evidence.PAGE_NUMBER);
            }
        }
    }

    private void findEdges() {
        int count = lines.size();
        boolean hasPages = false;
        for (int i = 1; i < count; i++) {
            Line line = lines.get(i);
            if (line.startsPage) {
                markEdge(i - EDGE, i + EDGE);
            } else if (line.has(Evidence.PAGE_NUMBER)) {
                markEdge(i - EDGE + 1, i + EDGE + 1);
            }
            hasPages |= line.startsPage || line.has(Evidence.PAGE_NUMBER);
        }
        if (hasPages) {
            markEdge(0, EDGE);
            markEdge(count - EDGE, count);
        }
    }

    private void markEdge(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, isEdge.length); i++) {
            isEdge[i] = true;
        }
    }

    private void findRepeatedHeads() {
        Map<String, List<Integer>> repeated = IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> isLikeHead(lines.get(i)))
                .collect(Collectors.groupingBy(i -> key(lines.get(i))));
        String first = lines.isEmpty() || !isLikeHead(lines.get(0)) ? "" : key(lines.get(0));
        repeated.forEach((key, found) -> {
            boolean isAtEdges = found.stream().allMatch(i -> isEdge[i]);
            found.stream()
                    .map(lines::get)
                    .filter(line -> isAtEdges || (key.equals(first) && line.isAfterBlank))
                    .filter(line -> found.size() > 1 && key.length() > 2)
                    .forEach(line -> line.add(Evidence.RUNNING_HEAD));
        });
    }

    /**
     * Finds heads that occur only once, because the text has only two pages: lines at the start of a page that are alone or repeat the
     * title.
     */
    private void findLoneHeads() {
        String title = "";
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean startsPage = line.startsPage || (i > 0 && lines.get(i - 1).has(Evidence.PAGE_NUMBER));
            boolean hasTitle = !title.isEmpty()
                    && (line.folded().startsWith(title) || line.folded().endsWith(title));
            if (startsPage
                    && i > 0
                    && (hasTitle
                            ? line.length() < MAX_HEAD
                            : isLoneHead(line) && next.isAfterBlank && next.meaning == null)
                    && !line.endsSentence()) {
                line.add(Evidence.RUNNING_HEAD);
            }
            title = title.isEmpty() && line.label != null && line.term() == Term.TITLE
                    ? Vocabulary.fold(line.words(line.label))
                    : title;
        }
    }

    private static boolean isLoneHead(Line line) {
        return (line.label == null || line.hasLabel(Label.Form.WORDS) || line.term() == Term.TITLE)
                && line.mark.kind() == LineMark.Kind.NONE
                && line.footnoteMark == null
                && isLikeHead(line)
                && !Character.isLowerCase(line.first())
                && SPACE.splitAsStream(line.text).count() >= MIN_WORDS;
    }

    private static boolean isLikeHead(Line line) {
        boolean isTitleWithMore = line.label != null
                && line.term() == Term.TITLE
                && (!line.hasLabel(Label.Form.ALONE) || line.label.contentStart() < line.end);
        boolean isLabelled =
                line.isLabelled() && line.term() != Term.OTHER && line.term() != Term.EVENT && !isTitleWithMore;
        return line.length() < MAX_HEAD && !line.mark.isBullet() && !isLabelled;
    }

    /** A line without white space, with {@code #} for each number, so that running heads of different pages are equal. */
    private static String key(Line line) {
        StringBuilder key = new StringBuilder(line.length());
        boolean isInNumber = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text.charAt(i);
            boolean isDigit = Character.isDigit(c);
            if (isDigit && !isInNumber) {
                key.append('#');
            } else if (!isDigit && !Signs.isSpace(c)) {
                key.append(c);
            }
            isInNumber = isDigit;
        }
        return key.toString();
    }
}
