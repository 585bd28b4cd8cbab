package org.newsprism.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which addresses name one page. */
class PageAddressTest {

    @Test
    void schemeHostNameCampaignAndFragmentDoNotMakeAnotherPage() {
        for (String address : List.of(
                "https://www.echo.example/news/ferry?id=7",
                "http://ECHO.example:80/news/ferry/?id=7",
                "https://echo.example/news/ferry?utm_source=mail&id=7&ref=home#top",
                "echo.example/news/ferry?id=7&fbclid=x")) {
            assertThat(PageAddress.key(address)).as(address).isEqualTo("echo.example/news/ferry?id=7");
        }
    }

    @Test
    void pathQueryAndPortDo() {
        assertThat(List.of(
                        PageAddress.key("https://echo.example/news/Ferry?id=7"),
                        PageAddress.key("https://echo.example/news/ferry?id=8"),
                        PageAddress.key("https://echo.example:8443/news/ferry?id=7"),
                        PageAddress.key("https://m.echo.example/news/ferry?id=7")))
                .doesNotContain("echo.example/news/ferry?id=7")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoAddressStandsAsItIs() {
        assertThat(PageAddress.key(" page 3 of the Echo ")).isEqualTo("page 3 of the Echo");
        assertThat(PageAddress.key("http://[broken")).isEqualTo("http://[broken");
    }
}
