package org.newsprism.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsFileTest {

    @Test
    void theRulesOfTheGroupThatNamesTheProgramCountAndNoOthers() {
        RobotsFile rules = parse("""
                User-agent: *
                Disallow: /

                User-agent: Otherbot
                User-agent: NEWSPRISM/2.0
                Disallow: /private
                """);

        assertThat(rules.allows("/story")).isTrue();
        assertThat(rules.allows("/private/story")).isFalse();
    }

    @Test
    void withoutAGroupOfItsOwnTheRulesForEverybodyCount() {
        RobotsFile rules = parse("User-agent: Otherbot\nDisallow: /\n\nUser-agent: *\nDisallow: /archive\n");

        assertThat(rules.allows("/story")).isTrue();
        assertThat(rules.allows("/archive/story")).isFalse();
        assertThat(parse("User-agent: Otherbot\nDisallow: /\n").allows("/story"))
                .isTrue();
    }

    @Test
    void groupsOfOneNameAreReadAsOne() {
        RobotsFile rules = parse("User-agent: newsprism\nDisallow: /a\n\nUser-agent: newsprism\nDisallow: /b\n");

        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isFalse();
        assertThat(rules.allows("/c")).isTrue();
    }

    @Test
    void aNameThatOnlyBeginsAlikeIsAnotherProgram() {
        assertThat(parse("User-agent: newsprism-images\nDisallow: /\n").allows("/a"))
                .isTrue();
        assertThat(parse("User-agent: news\nDisallow: /\n").allows("/a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish.html, true",
        "/fish, /fishheads/yummy.html, true",
        "/fish, /Fish.asp, false",
        "/fish, /catfish, false",
        "/fish/, /fish, false",
        "/*.php, /folder/filename.php?parameters, true",
        "/*.php, /windows.PHP, false",
        "/*.php$, /filename.php, true",
        "/*.php$, /filename.php?parameters, false",
        "/*.php$, /filename.php/, false",
        "/fish*.php, /fishheads/catfish.php?id, true",
        "/a*b*c$, /abbc, true",
        "/a*b*c$, /abbcb, false",
        "/a$b, /a$bc, true",
        "*, /, true",
        "/$, /, true",
        "/$, /a, false",
        "/caf%C3%A9, /café, true",
        "/café, /caf%c3%a9, true",
        "/%7Emayor, /~mayor, true",
        "/a%2Fb, /a/b, false",
    })
    void patternsMatchAsTheStandardSays(String pattern, String path, boolean matches) {
        assertThat(parse("User-agent: *\nDisallow: " + pattern).allows(path)).isEqualTo(!matches);
    }

    @ParameterizedTest
    @CsvSource({
        "/p, /, /page, true",
        "/folder, /folder, /folder/page, true",
        "/page, /*.htm, /page.htm, false",
        "/page, /*.ph, /page.php5, true",
        "/$, /, /, true",
        "/$, /, /page, false",
    })
    void theLongestRuleDecidesAndAllowWinsATie(String allow, String disallow, String path, boolean allowed) {
        assertThat(parse("User-agent: *\nDisallow: " + disallow + "\nAllow: " + allow)
                        .allows(path))
                .isEqualTo(allowed);
        assertThat(parse("User-agent: *\nAllow: " + allow + "\nDisallow: " + disallow)
                        .allows(path))
                .isEqualTo(allowed);
    }

    @Test
    void anEmptyRuleForbidsNothing() {
        assertThat(parse("User-agent: *\nDisallow:\n").allows("/a")).isTrue();
    }

    @Test
    void remarksOtherLinesAndOddLineEndsDoNotDisturb() {
        RobotsFile rules = parse(
                "\uFEFFSitemap: https://x.example/map\rUSER-AGENT : * # all\r\nCrawl-delay: 5\n\n\ndisallow : /a # no\n");

        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isTrue();
    }

    @Test
    void aPatternOfManyStarsEndsSoon() {
        RobotsFile rules = parse("User-agent: *\nDisallow: /" + "a*".repeat(200) + "b$\n");

        assertThat(rules.allows("/" + "a".repeat(4_000))).isTrue();
    }

    @Test
    void whatIsNoRulesFileForbidsNothing() {
        assertThat(parse("<html><body>Not found: Disallow</body></html>").allows("/a"))
                .isTrue();
    }

    private static RobotsFile parse(String text) {
        return RobotsFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
