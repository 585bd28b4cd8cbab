package org.newsprism.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps what only the server says of a text's encoding. A file has no headers: where they alone name the encoding, the text
 * is kept as UTF-8 with its mark, which every reader and browser understands.
 */
final class Encodings {
    /** Where readers look for what a page says of its encoding. */
    private static final int TOP = 8_192;

    private Encodings() {}

    /** The bytes to keep of a text or page that a server sent. */
    static byte[] kept(byte[] bytes, Optional<String> named) {
        Optional<Charset> charset = named.flatMap(Encodings::charset);
        if (charset.isEmpty()
                || charset.get().equals(StandardCharsets.UTF_8)
                || marked(bytes)
                || decoded(bytes, StandardCharsets.UTF_8).isPresent()
                || saysSo(bytes, named.orElseThrow())) {
            return bytes;
        }
        Optional<String> text = decoded(bytes, charset.get());
        // A name that does not fit the bytes helps nobody.
        return text.map(words -> ("\uFEFF" + words).getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
    }

    private static boolean saysSo(byte[] bytes, String name) {
        String top = new String(bytes, 0, Math.min(TOP, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\"']++", "");
        return top.contains("charset=" + name.toLowerCase(Locale.ROOT));
    }

    private static boolean marked(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return start == 0xFFFE || start == 0xFEFF;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        // As browsers do: Latin-1 and ASCII mean windows-1252.
        if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
