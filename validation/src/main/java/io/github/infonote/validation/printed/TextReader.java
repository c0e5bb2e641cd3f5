package io.github.infonote.validation.printed;

import io.github.infonote.OrganiserRole;
import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Words;
import io.github.infonote.validation.printed.NameList.Doubt;
import io.github.infonote.validation.printed.NameList.Piece;
import io.github.infonote.validation.printed.NameReader.Name;
import io.github.infonote.validation.printed.NameReader.Span;
import io.github.infonote.validation.printed.NoteParts.CategoryParts;
import io.github.infonote.validation.printed.NoteParts.SectionParts;
import io.github.infonote.validation.printed.Vocabulary.Phrase;
import io.github.infonote.validation.printed.Vocabulary.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a note that people wrote, as it comes out of a PDF or a word processor.
 *
 * <p>First, each line is assigned to the part of the note that it belongs to. Then the parts are read. What is uncertain is
 * reported.
 */
final class TextReader {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?|\\d{1,4}\\s*/\\s*\\d{1,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern EITHER =
            Pattern.compile("AG|SA|NV|BV|SE|KG|PLC|LLC|LTD|SAS|GmbH|Ltd|Inc|UK|US|USA|UAE|\\p{Lu}[\\p{Ll}'’-]+");
    private static final int MAX_HEADING = 80;
    /** Shorter lines are not wrapped. */
    private static final int MIN_WIDTH = 60;

    private final PrintedText text;
    private final NoteParts parts;
    private final Vocabulary vocabulary;
    private final NameReader names;
    /** The number of characters of the longest line. */
    private final int width;

    private final boolean[] startsBlock;
    private final boolean[] isLeftOut;

    private final Map<Term, List<Integer>> lines = new EnumMap<>(Term.class);
    private final Map<Term, Integer> contentStarts = new EnumMap<>(Term.class);
    private final List<Integer> unplaced = new ArrayList<>();
    private boolean hasTitleMark;

    private TextReader(PrintedText text, NoteParts parts) {
        this.text = text;
        this.parts = parts;
        this.vocabulary = Vocabulary.of(text);
        this.names = new NameReader(vocabulary.words());
        this.startsBlock = new boolean[text.lineCount()];
        this.isLeftOut = new boolean[text.lineCount()];
        for (int block = 0; block < text.blockCount(); block++) {
            startsBlock[text.firstLine(block)] = true;
        }
        this.width = IntStream.range(0, text.lineCount())
                .map(line -> text.end(line) - text.start(line))
                .max()
                .orElse(0);
    }

    static void read(PrintedText text, NoteParts parts) {
        TextReader reader = new TextReader(text, parts);
        reader.leaveOut();
        reader.assign();
        reader.readParts();
    }

    private String source(int line) {
        return text.source(LineWords.contentStart(text, line), text.end(line));
    }

    private boolean isAlone(int line) {
        return startsBlock[line] && (line + 1 == text.lineCount() || startsBlock[line + 1]);
    }

    /** Leaves out page numbers, and short lines beside them that are on several pages. */
    private void leaveOut() {
        boolean[] isNumber = new boolean[text.lineCount()];
        for (int line = 0; line < text.lineCount(); line++) {
            isNumber[line] = isShort(line) && isPageNumber(source(line));
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < text.lineCount(); line++) {
            if (isBesidePageBreak(line, isNumber)) {
                counts.merge(withoutNumbers(line), 1, Integer::sum);
            }
        }
        boolean isTitled = false;
        for (int line = 0; line < text.lineCount(); line++) {
            boolean isTitle = new LineWords(text, line).term(vocabulary) == Term.TITLE;
            boolean isRunningHead =
                    !isTitle && isBesidePageBreak(line, isNumber) && counts.getOrDefault(withoutNumbers(line), 0) > 1;
            if (isNumber[line] || isRunningHead || (isTitle && isTitled && isShort(line))) {
                isLeftOut[line] = parts.warn(Codes.PRINT_LEFT_OUT, "", source(line), text.start(line));
            }
            isTitled |= isTitle;
        }
    }

    private boolean isShort(int line) {
        return isAlone(line) && text.end(line) - LineWords.contentStart(text, line) <= Excerpt.MAX_LENGTH;
    }

    private boolean isBesidePageBreak(int line, boolean[] isNumber) {
        return isShort(line)
                && ((line > 0 && (isNumber[line - 1] || text.hasFormFeed(line)))
                        || (line + 1 < text.lineCount() && (isNumber[line + 1] || text.hasFormFeed(line + 1))));
    }

    private String withoutNumbers(int line) {
        return DIGITS.matcher(source(line)).replaceAll("0");
    }

    private boolean isPageNumber(String source) {
        String[] words = source.split("\\s+", -1);
        boolean isNamed = words.length >= 2
                && words.length <= 4
                && vocabulary.isWord("page", words[0])
                && DIGITS.matcher(words[1]).matches();
        return isNamed || PAGE_NUMBER.matcher(source).matches();
    }

    // ---------------------------------------------------------------- which line belongs to which part

    private void assign() {
        Set<Integer> known = new HashSet<>();
        for (int line = 0; line < text.lineCount(); line++) {
            Term term = new LineWords(text, line).term(vocabulary);
            if (term != null && term.isSection()) {
                known.add(term.section());
            }
        }
        Set<Term> given = EnumSet.noneOf(Term.class);
        Term current = null;
        Term interrupted = null;
        int lastSection = -1;
        for (int line = 0; line < text.lineCount(); line++) {
            if (isLeftOut[line]) {
                continue;
            }
            LineWords words = new LineWords(text, line);
            if (current == Term.DISCLAIMER && startsBlock[line]) {
                current = interrupted;
            }
            Term term = term(words, line, current, given);
            boolean isInBody = current != null && (current.isSection() || current == Term.PARTICIPANTS);
            if (term == null
                    && isUnknownHeading(words, line)
                    && words.number() - 1 > lastSection
                    && !known.contains(words.number() - 1)
                    && (isInBody || words.number() == 1)) {
                term = Term.ofSection(words.number() - 1);
                term = given.contains(term) ? null : term;
                if (term != null) {
                    parts.warn(Codes.PRINT_HEADING, term.pointer() + "/heading", words.label(), text.start(line));
                    parts.section(term.section()).heading(text.read(words.labelStart(), words.labelEnd()), false);
                }
            } else if (term != null && term.isSection()) {
                String heading = words.label();
                parts.section(term.section())
                        .heading(
                                text.read(words.labelStart(), words.labelEnd()),
                                vocabulary.isUsualHeading(term, heading));
            }
            if (term == null) {
                if (current == null) {
                    unplaced.add(line);
                } else {
                    linesOf(current).add(line);
                }
                continue;
            }
            given.add(term);
            if (term == Term.TITLE) {
                String label = words.label();
                hasTitleMark = !label.isEmpty() && vocabulary.term(label) != Term.TITLE;
                continue;
            }
            interrupted = term == Term.DISCLAIMER ? current : null;
            current = term;
            lastSection = term.isSection() ? term.section() : lastSection;
            int start = term == Term.DISCLAIMER ? disclaimerStart(words, line) : contentStart(words, line, term);
            if (start < text.end(line)) {
                contentStarts.put(term, start);
                linesOf(term).add(line);
            }
        }
        if (!given.contains(Term.TITLE)) {
            parts.warn(Codes.PRINT_UNTITLED, "", "", text.lineCount() == 0 ? 0 : text.start(0));
        }
    }

    private List<Integer> linesOf(Term term) {
        return lines.computeIfAbsent(term, key -> new ArrayList<>());
    }

    /** What a line starts; null if it goes on with what is before it. */
    private @Nullable Term term(LineWords words, int line, @Nullable Term current, Set<Term> given) {
        if (!given.contains(Term.DISCLAIMER) && disclaimerStart(words, line) >= 0) {
            return Term.DISCLAIMER;
        }
        Term term = words.term(vocabulary);
        boolean isInHead = current == null || (!current.isSection() && current != Term.PARTICIPANTS);
        if (term == null && isInHead && !words.hasColon() && startsBlock[line]) {
            term = labelBeforeSpace(words, given);
        }
        if (term == null || given.contains(term)) {
            return null;
        }
        boolean isCapital = !Character.isLowerCase(text.charAt(words.labelStart()));
        boolean isWhole = words.isLabelAlone() || (!words.hasColon() && isCapital);
        if (term == Term.TITLE) {
            return isWhole ? term : null;
        }
        if (term.isSection()) {
            return isWhole || (startsBlock[line] && words.hasColon()) ? term : null;
        }
        if (current != null && current.isSection()) {
            return words.hasColon() && startsBlock[line] ? term : null;
        }
        return words.hasColon() || isWhole || isInHead ? term : null;
    }

    /** A label that is not followed by a colon, but by its content. */
    private @Nullable Term labelBeforeSpace(LineWords words, Set<Term> given) {
        String label = words.label();
        Term found = null;
        int space = label.indexOf(' ');
        for (int i = 0; i < Vocabulary.MAX_WORDS && space > 0; i++) {
            Term term = vocabulary.term(label.substring(0, space));
            if (term != null && !term.isSection() && term != Term.TITLE && !given.contains(term)) {
                found = term;
            }
            space = label.indexOf(' ', space + 1);
        }
        return found;
    }

    private int contentStart(LineWords words, int line, Term term) {
        if (words.hasColon() || words.term(vocabulary) == term || term.isSection()) {
            return words.contentStart();
        }
        String label = words.label();
        int end = 0;
        int space = label.indexOf(' ');
        for (int i = 0; i < Vocabulary.MAX_WORDS && space > 0; i++) {
            end = vocabulary.term(label.substring(0, space)) == term ? space : end;
            space = label.indexOf(' ', space + 1);
        }
        parts.warn(Codes.PRINT_LABEL, term.pointer(), label, text.start(line));
        int start = words.labelStart() + end;
        while (start < text.end(line) && LineWords.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the text of the disclaimer starts in a line; -1 if it is not the disclaimer. */
    private int disclaimerStart(LineWords words, int line) {
        int start = LineWords.contentStart(text, line);
        String source = text.source(start, text.end(line));
        if (source.startsWith("¹")) {
            return skipSpaces(start + 1, line);
        }
        if (words.hasColon() && words.term(vocabulary) == Term.DISCLAIMER) {
            return words.contentStart();
        }
        if (hasTitleMark && startsBlock[line] && source.length() > 2 && "1*".indexOf(source.charAt(0)) >= 0) {
            int after = skipSpaces(start + 1, line);
            if (vocabulary.startsDisclaimer(text.source(after, text.end(line)))) {
                return after;
            }
        }
        return startsBlock[line] && vocabulary.startsDisclaimer(source) ? start : -1;
    }

    private int skipSpaces(int from, int line) {
        int i = from;
        while (i < text.end(line) && LineWords.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isUnknownHeading(LineWords words, int line) {
        int length = words.labelEnd() - words.labelStart();
        return words.number() > 0
                && !words.hasColon()
                && startsBlock[line]
                && length > 0
                && length <= MAX_HEADING
                && endsLikeHeading(words.label())
                && Character.isUpperCase(text.charAt(words.labelStart()))
                && isAlone(line);
    }

    // ---------------------------------------------------------------- the parts

    private void readParts() {
        for (int i = 0; i < unplaced.size(); ) {
            int next = i + 1;
            while (next < unplaced.size()
                    && unplaced.get(next) == unplaced.get(next - 1) + 1
                    && !startsBlock[unplaced.get(next)]) {
                next++;
            }
            unplaced(joined(unplaced.subList(i, next), null));
            i = next;
        }
        lines.forEach((term, of) -> {
            switch (term) {
                case EVENT -> event(of);
                case ORGANISERS -> organisers(of);
                case DATE_AND_VENUE, DATE, VENUE -> datesAndVenues(joined(of, term), term);
                case PARTICIPANTS -> participants(of);
                case DISCLAIMER -> parts.disclaimer(joined(of, term));
                case TITLE -> {}
                default -> section(term, of);
            }
        });
    }

    private PrintedLine line(int line, @Nullable Term term) {
        Integer start = term != null && linesOf(term).get(0) == line ? contentStarts.get(term) : null;
        int end = text.end(line);
        if (term != null && text.isMarkdown() && end > text.start(line) && text.charAt(end - 1) == '\\') {
            end--;
        }
        int from = start == null ? LineWords.contentStart(text, line) : start;
        return text.read(from, Math.max(from, end));
    }

    private List<Piece> pieces(List<Integer> of, Term term) {
        List<Piece> pieces = new ArrayList<>();
        for (int line : of) {
            PrintedLine content = line(line, term);
            int start = content.length() == 0 ? text.end(line) : content.offset(0);
            int item = new LineWords(text, start, text.end(line)).itemStart();
            pieces.add(piece(item < 0 ? content : text.read(item, text.end(line)), line, item >= 0));
        }
        return pieces;
    }

    private Piece piece(PrintedLine content, int line, boolean isItem) {
        return new Piece(content, startsBlock[line], isItem, !startsBlock[line] && isWrapped(line));
    }

    /** Whether the line before had no room for the first word of a line. */
    private boolean isWrapped(int line) {
        if (line == 0) {
            return false;
        }
        int word = text.start(line);
        while (word < text.end(line) && !LineWords.isSpace(text.charAt(word))) {
            word++;
        }
        int length = text.end(line - 1) - text.start(line - 1) + 1 + word - text.start(line);
        return length > Math.max(MIN_WIDTH, width);
    }

    private PrintedLine joined(List<Integer> of, @Nullable Term term) {
        return PrintedLine.joined(of.stream().map(line -> line(line, term)).toList());
    }

    /** Text that is at no place of a note is not lost: it is in the additional comments. */
    private void unplaced(PrintedLine found) {
        SectionParts comments = parts.section(Term.ADDITIONAL_COMMENTS.section());
        parts.warn(Codes.PRINT_UNPLACED, comments.pointer(false), found.text(), found.offset(0));
        comments.paragraph(found);
    }

    private void event(List<Integer> of) {
        int end = 1;
        while (end < of.size() && !startsBlock[of.get(end)]) {
            end++;
        }
        parts.title(joined(of.subList(0, end), Term.EVENT));
        for (int line : of.subList(end, of.size())) {
            unplaced(line(line, null));
        }
    }

    private void datesAndVenues(PrintedLine line, Term term) {
        DateFinder.Found dates = term == Term.VENUE ? null : new DateFinder(vocabulary, line).find();
        Span before = new Span(0, line.length());
        Span after = Span.NONE;
        if (dates != null) {
            parts.startDate(dates.start(), line.offset(dates.from()));
            if (dates.end() != null) {
                parts.endDate(dates.end(), line.offset(dates.from()));
            }
            if (dates.isUncertain()) {
                parts.warn(
                        Codes.PRINT_DATE,
                        "/event/startDate",
                        line.text(dates.from(), dates.to()),
                        line.offset(dates.from()));
            }
            before = new Span(0, dates.from());
            after = new Span(dates.to(), line.length());
        }
        for (Span rest : List.of(before, after)) {
            venues(line, rest, term);
        }
    }

    private void venues(PrintedLine line, Span rest, Term term) {
        Span span = withoutSeparators(line, rest);
        int from = span.from();
        int to = span.to();
        String source = line.text();
        int space = source.indexOf(' ', from);
        if (space > from && space < to && vocabulary.isWord("in", source.substring(from, space))) {
            from = space + 1;
        }
        if (from >= to) {
            return;
        }
        PrintedLine place = line.part(from, to);
        if (term == Term.DATE
                || (term == Term.DATE_AND_VENUE && place.text().chars().anyMatch(Character::isDigit))) {
            parts.warn(Codes.PRINT_DATE, "/event/venues/" + parts.venueCount(), place.text(), place.offset(0));
        }
        new NameList(vocabulary, new VenueNames()).readPlaces(place);
    }

    /** What is beside the dates, without what separates it from them, which may be brackets around it. */
    private static Span withoutSeparators(PrintedLine line, Span rest) {
        String source = line.text();
        int from = rest.from();
        int to = rest.to();
        while (from < to && isSeparator(source.charAt(from))) {
            from++;
        }
        while (to > from && source.charAt(to - 1) != '.' && isSeparator(source.charAt(to - 1))) {
            to--;
        }
        boolean isBracketed = from < to && source.charAt(from) == '(' && source.indexOf(')', from) == to - 1;
        return isBracketed ? withoutSeparators(line, new Span(from + 1, to - 1)) : new Span(from, to);
    }

    private static boolean isSeparator(char c) {
        return LineWords.isSpace(c) || ",،，;.–-".indexOf(c) >= 0;
    }

    private final class VenueNames implements NameList.Names {
        @Override
        public void accept(PrintedLine line, Span name) {
            Name read = NameReader.place(line, name.from(), name.to());
            if (!read.acronym().isPresent()) {
                int comma = name.from() + line.text(name.from(), name.to()).lastIndexOf(',');
                if (comma > name.from() && comma + 1 < name.to()) {
                    Span place = NameList.trimmed(line, name.from(), comma);
                    Span country = NameList.trimmed(line, comma + 1, name.to());
                    read = new Name(place, country, Span.NONE);
                    if (line.text(place.from(), place.to()).indexOf(',') >= 0) {
                        doubt(Doubt.SEPARATOR, line, comma, name.to());
                    }
                }
            }
            parts.venue(line, name, read);
        }

        @Override
        public void doubt(Doubt doubt, PrintedLine line, int from, int to) {
            warn(doubt, "/event/venues/" + parts.venueCount(), line, from, to);
        }
    }

    private void warn(Doubt doubt, String pointer, PrintedLine line, int from, int to) {
        Span span = NameList.trimmed(line, from, to);
        parts.warn(
                doubt == Doubt.SEPARATOR ? Codes.PRINT_SEPARATOR : Codes.PRINT_CONTINUED,
                pointer,
                line.text(span.from(), Math.min(span.to(), span.from() + 2 * Excerpt.MAX_LENGTH)),
                line.offset(from));
    }

    // ---------------------------------------------------------------- organisers

    private record Found(Phrase phrase, int from, int to) {}

    private void organisers(List<Integer> of) {
        PrintedLine line = joined(of, Term.ORGANISERS);
        List<Found> found = phrases(line);
        OrganiserNames names = new OrganiserNames();
        if (found.isEmpty()) {
            new NameList(vocabulary, names).read(pieces(of, Term.ORGANISERS));
            names.flush();
            return;
        }
        int from = 0;
        for (int i = 0; i <= found.size(); i++) {
            int to = i == found.size() ? line.length() : found.get(i).from();
            Phrase next = i == found.size() ? null : found.get(i).phrase();
            if (next != null && next.role() == null) {
                int end = capacityEnd(line, found, i);
                Span capacity = withoutEdges(line, found.get(i).to(), end);
                names.capacity = capacity.isPresent() ? line.part(capacity.from(), capacity.to()) : null;
                names(line, from, to, names);
                names.flush();
                from = end;
                continue;
            }
            boolean isAfterName = next != null
                    && isAfterName(
                            line,
                            found.get(i),
                            i + 1 < found.size() ? found.get(i + 1).from() : line.length());
            if (next != null && isAfterName) {
                names.lastRole = next.role();
            }
            names(line, from, to, names);
            names.flush();
            if (next != null && !isAfterName) {
                names.role = next.role();
            }
            from = next == null ? to : afterArticle(line, found.get(i).to());
        }
        names.flush();
    }

    /** An article between a phrase and a name belongs to the phrase: "in cooperation with the WCO". */
    private int afterArticle(PrintedLine line, int from) {
        int start = from;
        while (start < line.length() && LineWords.isSpace(line.text().charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetter(line.text().charAt(end))) {
            end++;
        }
        boolean isElided = end < line.length() && "'’".indexOf(line.text().charAt(end)) >= 0;
        int next = isElided ? end + 1 : end;
        return vocabulary.isWord("article", line.text(start, next)) ? next : from;
    }

    private void names(PrintedLine line, int from, int to, OrganiserNames names) {
        Span span = withoutEdges(line, from, to);
        if (span.isPresent()) {
            new NameList(vocabulary, names).read(List.of(Piece.of(line.part(span.from(), span.to()))));
        } else if (names.capacity != null || names.lastRole != null) {
            names.accept(line, span);
        }
    }

    /** Where a capacity ends: at the next semicolon or phrase. */
    private static int capacityEnd(PrintedLine line, List<Found> found, int i) {
        int next = i + 1 < found.size() ? found.get(i + 1).from() : line.length();
        int end = found.get(i).to();
        while (end < next && line.text().charAt(end) != ';') {
            end++;
        }
        return end;
    }

    /** Whether a phrase is said of the name before it: a comma is before it, and nothing but a separator after it. */
    private static boolean isAfterName(PrintedLine line, Found found, int next) {
        String source = line.text();
        int before = found.from() - 1;
        while (before >= 0 && LineWords.isSpace(source.charAt(before))) {
            before--;
        }
        int after = found.to();
        while (after < source.length() && LineWords.isSpace(source.charAt(after))) {
            after++;
        }
        boolean isEnd = after >= source.length() || ",;،，；.".indexOf(source.charAt(after)) >= 0 || after >= next;
        return isEnd && before >= 0 && ",،，".indexOf(source.charAt(before)) >= 0;
    }

    /** A part without separators and "and" at its edges, which belong to the phrases beside it. */
    private Span withoutEdges(PrintedLine line, int from, int to) {
        String source = line.text();
        int first = from;
        int last = to;
        boolean isChanged = true;
        while (isChanged) {
            int oldFirst = first;
            int oldLast = last;
            while (first < last
                    && (LineWords.isSpace(source.charAt(first)) || ",;،，；:：".indexOf(source.charAt(first)) >= 0)) {
                first++;
            }
            while (last > first
                    && (LineWords.isSpace(source.charAt(last - 1)) || ",;،，；".indexOf(source.charAt(last - 1)) >= 0)) {
                last--;
            }
            int space = source.lastIndexOf(' ', last - 1);
            if (to < source.length() && space >= first && vocabulary.isWord("and", source.substring(space + 1, last))) {
                last = space;
            }
            isChanged = first != oldFirst || last != oldLast;
        }
        return new Span(first, last);
    }

    private List<Found> phrases(PrintedLine line) {
        String source = line.text().replace('’', '\'');
        List<Found> found = new ArrayList<>();
        int depth = 0;
        boolean isWordStart = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean isLetter = Character.isLetter(c);
            if (isLetter && isWordStart && depth == 0) {
                for (Phrase phrase : vocabulary.phrases()) {
                    int end = i + phrase.words().length();
                    boolean isHere = source.regionMatches(
                                    true, i, phrase.words(), 0, phrase.words().length())
                            && (end == source.length()
                                    || source.charAt(end - 1) == '\''
                                    || !Character.isLetterOrDigit(source.charAt(end))
                                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                    if (isHere) {
                        found.add(new Found(phrase, i, end));
                        i = end - 1;
                        break;
                    }
                }
            }
            isWordStart = !isLetter || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        }
        return found;
    }

    private final class OrganiserNames implements NameList.Names {
        private @Nullable OrganiserRole role;
        private @Nullable OrganiserRole lastRole;
        private @Nullable PrintedLine capacity;
        private @Nullable PrintedLine line;
        private Span name = Span.NONE;

        @Override
        public void accept(PrintedLine of, Span next) {
            add(role, null);
            line = of;
            name = next;
        }

        /** The last name of a part has the capacity and the role behind it. */
        void flush() {
            add(lastRole == null ? role : lastRole, capacity);
            capacity = null;
            lastRole = null;
        }

        private void add(@Nullable OrganiserRole itsRole, @Nullable PrintedLine itsCapacity) {
            PrintedLine of = line;
            if (of == null) {
                return;
            }
            Name read = NameReader.place(of, name.from(), name.to());
            Span bracket = read.acronym();
            if (bracket.isPresent() && !Words.isLikelyAcronym(of.text(bracket.from(), bracket.to()))) {
                parts.warn(
                        Codes.PRINT_BRACKET,
                        "/organisers/" + parts.organiserCount() + "/name",
                        of.text(bracket.from(), bracket.to()),
                        of.offset(bracket.from()));
                read = new Name(name, Span.NONE, Span.NONE);
            }
            parts.organiser(of, name, read, itsRole, itsCapacity);
            line = null;
        }

        @Override
        public void doubt(Doubt doubt, PrintedLine of, int from, int to) {
            warn(doubt, "/organisers/" + (parts.organiserCount() + (line == null ? 0 : 1)), of, from, to);
        }
    }

    // ---------------------------------------------------------------- participants

    /** Reads categories: each reaches from its label up to the next one. */
    private void participants(List<Integer> of) {
        CategoryParts category = null;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            int line = of.get(i);
            PrintedLine content = line(line, Term.PARTICIPANTS);
            int start = content.length() == 0 ? text.end(line) : content.offset(0);
            LineWords words = new LineWords(text, start, text.end(line));
            if (isCategoryLabel(words, of, i, pieces)) {
                end(category, pieces);
                category = parts.category();
                PrintedLine label = text.read(words.labelStart(), words.labelEnd());
                category.label(label);
                if (!words.hasColon() && !words.isMarked()) {
                    parts.warn(
                            Codes.PRINT_LABEL,
                            "/participantCategories/" + parts.categoryCount() + "/label",
                            label.text(),
                            label.offset(0));
                }
                if (words.contentStart() < text.end(line)) {
                    pieces.add(Piece.of(text.read(words.contentStart(), text.end(line))));
                }
                continue;
            }
            category = category == null ? parts.category() : category;
            int item = words.itemStart();
            PrintedLine name = item < 0 ? content : text.read(item, text.end(line));
            if (name.length() > 0) {
                pieces.add(piece(name, line, item >= 0));
            }
        }
        end(category, pieces);
    }

    private void end(@Nullable CategoryParts category, List<Piece> pieces) {
        if (category != null) {
            new NameList(vocabulary, new ParticipantNames(category)).read(pieces);
            category.end();
            pieces.clear();
        }
    }

    private boolean isCategoryLabel(LineWords words, List<Integer> of, int i, List<Piece> before) {
        String label = words.label();
        boolean isInList = !before.isEmpty()
                && NameList.endsWithSeparator(before.get(before.size() - 1).line());
        if (label.isEmpty() || label.indexOf(';') >= 0 || words.itemStart() >= 0 || isInList) {
            return false;
        }
        int line = of.get(i);
        if (words.hasColon()) {
            return words.isLabelAlone() || startsBlock[line] || i == 0;
        }
        boolean isBeforeNames = i + 1 < of.size();
        if (words.isMarked()) {
            return isBeforeNames;
        }
        // Without a colon, a label is a line of its own between lists with separators.
        return isBeforeNames
                && i > 0
                && isAlone(line)
                && NameList.separatorCount(line(line, null)) == 0
                && label.indexOf('(') < 0
                && NameList.separatorCount(line(of.get(i + 1), null)) > 1
                && (before.isEmpty()
                        || NameList.separatorCount(before.get(before.size() - 1).line()) > 0);
    }

    private final class ParticipantNames implements NameList.Names {
        private final CategoryParts category;

        ParticipantNames(CategoryParts category) {
            this.category = category;
        }

        @Override
        public void accept(PrintedLine line, Span name) {
            Name read = names.participant(line, name.from(), name.to());
            String bracket = line.text(read.acronym().from(), read.acronym().to())
                    + line.text(read.qualifier().from(), read.qualifier().to());
            boolean hasOne = read.acronym().isPresent() != read.qualifier().isPresent();
            if (hasOne && EITHER.matcher(bracket).matches() && !hasInitials(line, read.name(), bracket)) {
                Span span = read.acronym().isPresent() ? read.acronym() : read.qualifier();
                parts.warn(
                        Codes.PRINT_BRACKET,
                        category.pointer(category.participantCount())
                                + (read.acronym().isPresent() ? "/acronym" : "/qualifier"),
                        bracket,
                        line.offset(span.from()));
            }
            category.participant(line, name, read);
        }

        @Override
        public void doubt(Doubt doubt, PrintedLine line, int from, int to) {
            warn(doubt, category.pointer(category.participantCount()), line, from, to);
        }
    }

    /** Whether a bracket is made of the first letters of words. */
    private static boolean hasInitials(PrintedLine line, Span name, String bracket) {
        StringBuilder initials = new StringBuilder();
        for (String word : line.text(name.from(), name.to()).split("[\\s-]+", -1)) {
            initials.append(word.isEmpty() || Character.isLowerCase(word.charAt(0)) ? "" : word.charAt(0));
        }
        return initials.toString().equals(bracket);
    }

    // ---------------------------------------------------------------- sections

    /** Reads paragraphs and items, each of which goes on where a line is wrapped. */
    private void section(Term term, List<Integer> of) {
        SectionParts section = parts.section(term.section());
        List<PrintedLine> open = new ArrayList<>();
        boolean isItem = false;
        for (int i = 0; i < of.size(); i++) {
            int line = of.get(i);
            PrintedLine content = line(line, term);
            LineWords words =
                    new LineWords(text, content.length() == 0 ? text.end(line) : content.offset(0), text.end(line));
            int item = words.itemStart();
            boolean isGap = startsBlock[line] || (i > 0 && of.get(i - 1) != line - 1);
            String before = open.isEmpty() ? "" : open.get(open.size() - 1).text();
            boolean isOpen = !open.isEmpty()
                    && (before.isEmpty() || ".!?:;…。！？؟»”\"".indexOf(before.charAt(before.length() - 1)) < 0);
            if (item >= 0 && !isGap && !isItem && isOpen && words.mayBeDash()) {
                // A dash of a sentence, or an item without a colon before the list.
                parts.warn(Codes.PRINT_ITEM, section.pointer(false), content.text(), content.offset(0));
                open.add(content);
            } else if (item >= 0) {
                add(section, open, isItem);
                isItem = true;
                open.add(text.read(item, text.end(line)));
            } else if (open.isEmpty()) {
                isItem = false;
                warnOfHeading(section, of, i);
                open.add(content);
            } else if (!isGap) {
                open.add(content);
            } else if (isOpen
                    && content.length() > 0
                    && Character.isLowerCase(content.text().charAt(0))) {
                parts.warn(Codes.PRINT_CONTINUED, section.pointer(isItem), content.text(), content.offset(0));
                open.add(content);
            } else {
                boolean isAfterLeadIn = !isItem && before.endsWith(":");
                warnOfHeading(section, of, i);
                add(section, open, isItem);
                isItem = isAfterLeadIn && isBeforeItem(of, i);
                if (isItem) {
                    parts.warn(Codes.PRINT_ITEM, section.pointer(true), content.text(), content.offset(0));
                }
                open.add(content);
            }
        }
        add(section, open, isItem);
    }

    /** A short line between paragraphs that is no sentence may be a heading of the writer's own. */
    private void warnOfHeading(SectionParts section, List<Integer> of, int i) {
        int line = of.get(i);
        String source = source(line);
        boolean isHeading = isAlone(line)
                && i + 1 < of.size()
                && source.length() <= Excerpt.MAX_LENGTH
                && endsLikeHeading(source)
                && !Character.isLowerCase(source(of.get(i + 1)).charAt(0))
                && !Character.isLowerCase(source.charAt(0));
        if (isHeading) {
            parts.warn(Codes.PRINT_HEADING, section.pointer(false), source, text.start(line));
        }
    }

    private static boolean endsLikeHeading(String text) {
        return ".;,:!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether an item with a bullet is next after a block. */
    private boolean isBeforeItem(List<Integer> of, int i) {
        int next = i + 1;
        while (next < of.size() && of.get(next) == of.get(next - 1) + 1 && !startsBlock[of.get(next)]) {
            next++;
        }
        return next < of.size() && new LineWords(text, of.get(next)).itemStart() >= 0;
    }

    private static void add(SectionParts section, List<PrintedLine> open, boolean isItem) {
        open.removeIf(line -> line.length() == 0);
        if (!open.isEmpty()) {
            PrintedLine joined = PrintedLine.joined(open);
            if (isItem) {
                section.item(joined);
            } else {
                section.paragraph(joined);
            }
            open.clear();
        }
    }
}
