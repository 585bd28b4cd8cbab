package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsprism.corpus.Inferred;

/**
 * Each file in {@code fixtures} is written for the project in the shape of one format; beside it, {@code .expected} says what
 * is to be read from it. A new format needs no test of its own to be held by this one.
 */
class FixturesTest {

    static List<String> fixtures() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadAsExpected(String name) throws Exception {
        String expected = Files.readString(folder().resolve(name + ".expected"), StandardCharsets.UTF_8);
        assertThat(shown(name, Files.readAllBytes(folder().resolve(name)))).isEqualTo(expected);
    }

    /** Whatever a file breaks off at, there is an answer; and the same bytes get the same answer. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void isNeverTooBrokenForAnAnswer(String name) throws Exception {
        byte[] whole = Files.readAllBytes(folder().resolve(name));
        for (int i = 0; i < 8; i++) {
            byte[] broken = Arrays.copyOf(whole, whole.length * i / 8);
            assertThat(readings(name, broken)).isNotEmpty();
            byte[] spoilt = whole.clone();
            for (int at = i; at < spoilt.length; at += 97) {
                spoilt[at] = (byte) (spoilt[at] ^ 0x55);
            }
            assertThat(shown(name, spoilt)).isEqualTo(shown(name, spoilt));
        }
    }

    @Test
    void everyFormatHasAFixture() throws Exception {
        List<ArticleFormat> used = fixtures().stream()
                .map(name -> new SourceFile(name, bytes(name)))
                .map(file -> ArticleFormats.of(file).orElseThrow())
                .toList();
        assertThat(used).containsAll(ArticleFormats.all());
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Reading> readings(String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        return ArticleFormats.read(ArticleFormats.of(file).orElseThrow(), file);
    }

    private static String shown(String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        ArticleFormat format = ArticleFormats.of(file).orElseThrow();
        return format.name() + "\n"
                + readings(name, bytes).stream().map(FixturesTest::shown).collect(Collectors.joining());
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            return "\n== " + refused.part() + " refused at line " + refused.line() + ": " + refused.reason() + "\n";
        }
        if (reading instanceof Reading.Described described) {
            return shown(described.article()).replaceFirst("== ", "== described ");
        }
        return shown((RawArticle) reading);
    }

    private static String shown(RawArticle article) {
        StringBuilder shown = new StringBuilder(
                "\n== " + article.part() + " (" + article.kind().label() + ")\n");
        RawArticle.Claims claims = article.claims();
        line(shown, "outlet", claims.outlet());
        line(shown, "date", claims.date());
        line(shown, "title", claims.title());
        line(shown, "url", claims.url());
        line(shown, "byline", claims.byline());
        claims.event().ifPresent(event -> shown.append("event: ").append(event).append('\n'));
        article.repairs()
                .forEach(repair -> shown.append("note: ").append(repair).append('\n'));
        for (RawArticle.Mark mark : article.marks()) {
            if (mark.kind() != org.newsprism.corpus.Zone.Kind.BODY) {
                shown.append(mark.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .append(" (")
                        .append(mark.source())
                        .append("): ")
                        .append(mark.span().of(article.text()).replaceAll("\\s++", " "))
                        .append('\n');
            }
        }
        for (int i = 0; i < article.lineStarts().size(); i++) {
            int end = i + 1 < article.lineStarts().size()
                    ? article.lineStarts().get(i + 1)
                    : article.text().length();
            shown.append(article.lineNumbers().get(i))
                    .append("| ")
                    .append(article.text()
                            .substring(article.lineStarts().get(i), end)
                            .stripTrailing())
                    .append('\n');
        }
        return shown.toString();
    }

    private static void line(StringBuilder shown, String name, Inferred<?> value) {
        value.value()
                .ifPresent(found -> shown.append(name)
                        .append(": ")
                        .append(found)
                        .append(" [")
                        .append(value.ground().label())
                        .append("]\n"));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FixturesTest.class.getResource("fixtures"))
                .toURI());
    }

    /** Prints what is read from a fixture, for writing the expectation; then look at it. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            Path path = Path.of(file);
            Files.writeString(
                    path.resolveSibling(path.getFileName() + ".expected"),
                    shown(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
        }
    }
}
