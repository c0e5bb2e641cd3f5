package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listen <b>now</b>       | <b>",
                "now</p>                 | </p>",
                "a<br/>b                 | <br/>",
                "a <!-- b --> c          | <!-- b -->",
                "<!DOCTYPE html>         | <!DOCTYPE html>",
                "</>                     | </>",
                "a <b and c> d           | <b and c>",
                "x < y <z> a             | <z>",
                "<p class='${7*7}'>      | <p class…>",
                "<a href=\"x\">          | <a href…>",
                "<xé_1>                  | <xé…>",
                "R&amp;D                 | &amp;",
                "R&D; &nbsp;             | &nbsp;",
                "&&lt;                   | &lt;",
                "it&apos;s               | &apos;",
                "&frac12;                | &frac12;",
                "&Eacute;                | &Eacute;",
                "&#39;                   | &#39;",
                "&#x2019;                | &#x2019;",
                "&#X1f600;               | &#X1f600;"
            })
    void finds_the_first_tag_or_entity_without_attribute_values(String text, String found) {
        assertThat(Markup.findFirst(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a < b",
                "a < b > c",
                "a<b",
                "x<",
                "<",
                ">",
                "<>",
                "> <b",
                "<3>",
                "<é>",
                "R&D;",
                "R&D",
                "&",
                "&;",
                "&amp",
                "& amp;",
                "&AmP;",
                "&unknown;",
                "&#;",
                "&#x;",
                "&#12a;",
                "&#xg;",
                "&#1#2;",
                "&#39"
            })
    void finds_nothing_in_plain_text(String text) {
        assertThat(Markup.findFirst(text)).isNull();
    }

    @Test
    void many_starts_of_tags_take_linear_time() {
        for (String start : new String[] {"<a", "&a", "&#1", "&", "<"}) {
            String text = start.repeat(1_000_000);
            Assertions.assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThat(Markup.findFirst(text)).isNull());
        }
    }
}
