package io.github.infonote.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds HTML in strings that should be plain text. */
public final class Markup {
    /** The names of entities in HTML 4, and {@code apos}. */
    private static final Set<String> ENTITIES = Set.of("""
            Aacute aacute Acirc acirc acute AElig aelig Agrave agrave alefsym Alpha alpha amp and ang apos Aring
            aring asymp Atilde atilde Auml auml bdquo Beta beta brvbar bull cap Ccedil ccedil cedil cent Chi chi
            circ clubs cong copy crarr cup curren Dagger dagger dArr darr deg Delta delta diams divide Eacute
            eacute Ecirc ecirc Egrave egrave empty emsp ensp Epsilon epsilon equiv Eta eta ETH eth Euml euml
            euro exist fnof forall frac12 frac14 frac34 frasl Gamma gamma ge gt hArr harr hearts hellip Iacute
            iacute Icirc icirc iexcl Igrave igrave image infin int Iota iota iquest isin Iuml iuml Kappa kappa
            Lambda lambda lang laquo lArr larr lceil ldquo le lfloor lowast loz lrm lsaquo lsquo lt macr mdash
            micro middot minus Mu mu nabla nbsp ndash ne ni not notin nsub Ntilde ntilde Nu nu Oacute oacute
            Ocirc ocirc OElig oelig Ograve ograve oline Omega omega Omicron omicron oplus or ordf ordm Oslash
            oslash Otilde otilde otimes Ouml ouml para part permil perp Phi phi Pi pi piv plusmn pound Prime
            prime prod prop Psi psi quot radic rang raquo rArr rarr rceil rdquo real reg rfloor Rho rho rlm
            rsaquo rsquo sbquo Scaron scaron sdot sect shy Sigma sigma sigmaf sim spades sub sube sum sup sup1
            sup2 sup3 supe szlig Tau tau there4 Theta theta thetasym thinsp THORN thorn tilde times trade Uacute
            uacute uArr uarr Ucirc ucirc Ugrave ugrave uml upsih Upsilon upsilon Uuml uuml weierp Xi xi Yacute
            yacute yen Yuml yuml Zeta zeta zwj zwnj
            """.strip().split("\\s+"));

    private static final Pattern NUMERIC = Pattern.compile("#([0-9]+|[xX][0-9a-fA-F]+)");

    private Markup() {}

    /**
     * {@return the first tag or entity in a string, or null}
     *
     * <p>A tag is shortened at the first character that isn't a letter, a digit, a space or one of {@code - / ! :}. So the result can't
     * contain an attribute value or an expression that an expression language evaluates: {@code <a href="x">} becomes {@code <a
     * href…>}.
     *
     * @param text any string
     */
    public static @Nullable String findFirst(String text) {
        int lastEnd = text.lastIndexOf('>');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && i < lastEnd && isTagStart(text.charAt(i + 1))) {
                return tag(text, i);
            }
            int end = c == '&' ? entityEnd(text, i + 1) : -1;
            if (end >= 0) {
                return text.substring(i, end + 1);
            }
        }
        return null;
    }

    private static boolean isTagStart(char c) {
        return isLetter(c) || c == '/' || c == '!';
    }

    private static String tag(String text, int start) {
        int end = start + 1;
        while (isSafeInMessage(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end) + (text.charAt(end) == '>' ? ">" : "…>");
    }

    private static boolean isSafeInMessage(char c) {
        return Character.isLetterOrDigit(c) || " -/!:".indexOf(c) >= 0;
    }

    /** Returns the index of the semicolon if an entity starts at the ampersand before {@code start}, or -1. */
    private static int entityEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isEntityCharacter(text.charAt(end))) {
            end++;
        }
        boolean isEntity = end < text.length() && text.charAt(end) == ';' && isEntity(text.substring(start, end));
        return isEntity ? end : -1;
    }

    private static boolean isEntity(String name) {
        return name.startsWith("#") ? NUMERIC.matcher(name).matches() : ENTITIES.contains(name);
    }

    private static boolean isEntityCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '#';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
