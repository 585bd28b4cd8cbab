package org.newsprism.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bench of quotations writes for its scorer, and that it reads no label. */
class QuotesBenchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private List<JsonNode> answers(String... lines) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), List.of(lines));
        QuotesBench.run(in, folder.resolve("out.jsonl"));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out.jsonl"))) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    @Test
    void eachTextGetsItsQuotationsWithOffsetsInCodePoints() throws IOException {
        List<JsonNode> answers = answers("""
                {"id": "a", "title": "", "text": "⚓ “The bridge is safe,” Ann Roe said."}""", """
                {"id": "b", "title": "", "text": "Nobody spoke."}""");

        assertThat(answers).extracting(node -> node.path("id").asText()).containsExactly("a", "b");
        assertThat(answers.get(1).path("quotes")).isEmpty();
        JsonNode quote = answers.get(0).path("quotes").get(0);
        assertThat(quote.path("start").asInt()).isEqualTo(2);
        assertThat(quote.path("end").asInt()).isEqualTo(23);
        assertThat(quote.path("type").asText()).isEqualTo("direct");
        assertThat(quote.path("speaker").asText()).isEqualTo("Ann Roe");
        assertThat(quote.path("verb").asText()).isEqualTo("said");
    }

    @Test
    void labelsChangeNothing() throws IOException {
        String text = "\"id\": \"a\", \"title\": \"\", \"text\": \"“It is safe,” said Roe.\"";

        assertThat(answers("{" + text + ", \"quotes\": [{\"start\": 0, \"end\": 3, \"speaker\": \"Fern\"}]}"))
                .isEqualTo(answers("{" + text + "}"));
    }

    @Test
    void aSpeechOverParagraphsIsOneAndAClauseWithMarksIsMixed() throws IOException {
        List<JsonNode> quotes = new ArrayList<>();
        answers("""
                        {"id": "a", "title": "", "text": "Roe said: “The bridge is safe.\\n“The road is too.”\\nRoe said the port was “a toy” of the mayor."}""").get(0).path("quotes").forEach(quotes::add);

        assertThat(quotes)
                .extracting(quote -> quote.path("type").asText())
                .containsExactlyInAnyOrder("direct", "mixed");
    }
}
