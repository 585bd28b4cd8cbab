package org.newsprism.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.newsprism.output.SampleReport;

class HtmlWriterTest {

    @Test
    void whatAnArticleSaysNeverBecomesMarkup() throws IOException {
        String html = html();
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; others");
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        Document page = Jsoup.parse(html());
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(page.select("script, link, iframe, img, object, [src], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("style").html()).contains("url(data:font/ttf").doesNotContain("url(http");
    }

    @Test
    void chartsAreDrawingsWithWords() throws IOException {
        List<Element> charts = Jsoup.parse(html()).select("svg");
        assertThat(charts).hasSize(6).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.attr("aria-label")).isNotBlank();
            assertThat(svg.select("text")).isNotEmpty();
        });
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsUnique() throws IOException {
        Document page = Jsoup.parse(html());
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        List<String> ids = page.select("section [id], tr[id], clipPath[id]").eachAttr("id");
        ids.removeIf("genericDefs"::equals);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.text()).contains("A link to nowhere stays plain");
    }

    @Test
    void theSameReportGivesTheSameBytesUnderEveryLocaleAndZone() throws IOException {
        String expected = html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "fa-IR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
                assertThat(html().equals(expected)).as(tag).isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void controlCodesAndHalfLettersAreReplaced() {
        assertThat(Clean.text("a\u0000b\uD800c\u0085d\n")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\n");
        String plain = "导弹 گزارش \uD83D\uDE80";
        assertThat(Clean.text(plain)).isEqualTo(plain);
    }

    private static String html() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new HtmlWriter().write(SampleReport.small(), List.of(), out)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }
}
