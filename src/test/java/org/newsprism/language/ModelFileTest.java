package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    @ParameterizedTest
    @ValueSource(strings = {ModelFile.TAGS, ModelFile.DEPENDENCIES})
    void shipsTheModelsThatTheNoticeDescribes(String model) throws Exception {
        String notice = new String(read("models.md"), StandardCharsets.UTF_8);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(read(model)));

        assertThat(notice).contains("| `" + model + "` | `" + sum + "` |");
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ModelFileTest.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }
}
