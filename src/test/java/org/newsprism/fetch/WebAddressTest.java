package org.newsprism.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example/a, https://news.example/a",
        "https://news.example, https://news.example/",
        "https://news.example?q=1, https://news.example/?q=1",
        "https://news.example/a#part, https://news.example/a",
        "https://news.example:8080/a, https://news.example:8080/a",
        "https://news.example/a/../b, https://news.example/b",
        "https://münze.example/straße, https://xn--mnze-0ra.example/stra%C3%9Fe",
        "https://news.example/خبر, https://news.example/%D8%AE%D8%A8%D8%B1",
        "https://news.example/a b|c, https://news.example/a%20b%7Cc",
        "https://news.example\\@other.example/a, https://news.example/@other.example/a",
        "https://news.example/%41%zz, https://news.example/%41%25zz",
        "'http://[2606:4700::1111]/a', 'http://[2606:4700::1111]/a'",
    })
    void isReadAsABrowserReadsIt(String written, String address) throws NotAdded {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/a",
                "file:///etc/passwd",
                "file:/etc/passwd",
                "jar:http://news.example!/a",
                "https://",
                "https:///a",
                "https://user:pass@news.example/",
                "https://user@news.example/",
                "http://news.example:99999/",
                "http://news.example:0/",
                "http://[::1/",
                "http://a b/",
                "http:// /",
                "https://news_\n.example/"
            })
    void anythingElseIsTheUsersMistake(String written) {
        assertThat(WebAddress.isMeant(written)).isTrue();
        assertThatThrownBy(() -> WebAddress.of(written))
                .isInstanceOfSatisfying(
                        NotAdded.class, e -> assertThat(e.isMistake()).isTrue());
    }

    @Test
    void credentialsAreNotRepeated() {
        assertThatThrownBy(() -> WebAddress.of("https://user:secret@news.example/"))
                .hasMessageContaining("name or password")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://news.example/a/b",
        "/b?x=1, https://news.example/b?x=1",
        "//other.example/b, https://other.example/b",
        "http://other.example, http://other.example/",
        "/caf\u00C3\u00A9, https://news.example/caf%C3%A9",
        "/a b, https://news.example/a%20b",
    })
    void leadsOnAsAServerSays(String location, String address) throws NotAdded {
        assertThat(WebAddress.of("https://news.example/a/x").leadingTo(location))
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example/",
                "javascript:alert(1)",
                "http://u:p@news.example/",
                "//"
            })
    void doesNotLeadOnToWhatMayNotBeAsked(String location) throws NotAdded {
        WebAddress address = WebAddress.of("https://news.example/a");
        assertThatThrownBy(() -> address.leadingTo(location)).isInstanceOf(NotAdded.class);
    }

    @Test
    void aFilesNameIsNoAddress() {
        assertThat(WebAddress.isMeant("pages/story.html")).isFalse();
        assertThat(WebAddress.isMeant("C:\\pages\\story.html")).isFalse();
    }
}
