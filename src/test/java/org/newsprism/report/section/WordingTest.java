package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated prose counts; it does not judge. These words appear in no sentence that the program writes. */
class WordingTest {

    private static final Pattern NEVER =
            Pattern.compile("\\b(biased|bias score|propaganda|lied|hid|omitted|fake)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    @Test
    void noSentenceOfAReportJudges() throws IOException {
        int literals = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/newsprism"))) {
            for (Path source : sources.filter(WordingTest::writesProse).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    literals++;
                    // Titles of cited works keep their words.
                    if (!source.endsWith("References.java")) {
                        assertThat(NEVER.matcher(matcher.group(1)).find())
                                .as(source + ": " + matcher.group(1))
                                .isFalse();
                    }
                }
            }
        }
        assertThat(literals).isGreaterThan(300);
    }

    private static boolean writesProse(Path source) {
        String path = source.toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("/report/") || path.contains("/compare/") || path.contains("/output/"));
    }
}
