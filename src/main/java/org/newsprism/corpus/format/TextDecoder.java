package org.newsprism.corpus.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text: byte order mark, then UTF-8, then UTF-16, then what the file declares, then the single-byte encoding
 * that reads most like words. Valid UTF-8 goes before a declaration, because hardly any other text is valid UTF-8 by
 * chance while declarations are often wrong.
 */
final class TextDecoder {
    private TextDecoder() {}

    /**
     * The text of these bytes.
     *
     * @param declared the encoding the file names, as written, if it names one
     */
    static Decoded decode(byte[] bytes, Optional<String> declared) throws NotText {
        Optional<String> other = BinaryFiles.kindOf(bytes);
        if (other.isPresent()) {
            throw new NotText("is " + other.get() + " by its first bytes, not a text");
        }
        Decoded decoded = decodeText(bytes, declared);
        long controls = decoded.text()
                .chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (decoded.text().indexOf('\0') >= 0 || controls * 50 > decoded.text().length()) {
            throw new NotText("holds control characters (such as NUL) that no text has: a binary file, or damaged");
        }
        List<String> repairs = new ArrayList<>(decoded.repairs());
        repairs.addAll(Mojibake.signs(decoded.text()));
        return new Decoded(decoded.text(), decoded.charset(), repairs);
    }

    private static Decoded decodeText(byte[] bytes, Optional<String> declared) throws NotText {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> named = declared.flatMap(TextDecoder::charset);
        List<String> repairs = new ArrayList<>();
        if (declared.isPresent() && named.isEmpty()) {
            repairs.add("The file names an unknown encoding (\"" + declared.get() + "\"); it was told from the bytes.");
        }
        Optional<Charset> wide = nullPattern(bytes);
        if (wide.isPresent()) {
            repairs.add("Read as " + wide.get().name()
                    + ", told from the pattern of zero bytes; it has no byte order mark.");
            return new Decoded(lenient(bytes, 0, wide.get()), wide.get(), repairs);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            boolean ascii = utf8.get().length() == bytes.length;
            if (!ascii && named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
                repairs.add("The file declares " + named.get().name() + ", but its bytes are UTF-8; read as UTF-8.");
            }
            return new Decoded(utf8.get(), StandardCharsets.UTF_8, repairs);
        }
        if (named.isPresent()) {
            Optional<String> text = strict(bytes, named.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), named.get(), repairs);
            }
            repairs.add("The file declares " + named.get().name() + ", but its bytes are not "
                    + named.get().name() + ".");
        }
        return guessed(bytes, repairs);
    }

    private static Decoded guessed(byte[] bytes, List<String> repairs) throws NotText {
        Utf8Damage damage = Utf8Damage.of(bytes);
        if (damage.mostlyUtf8()) {
            repairs.add("Read as UTF-8 although " + damage.broken()
                    + (damage.broken() == 1 ? " place is" : " places are")
                    + " not UTF-8, the first on line " + damage.firstLine() + "; U+FFFD stands there.");
            return new Decoded(lenient(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, repairs);
        }
        Charset charset = SingleByte.mostPlausible(bytes)
                .orElseThrow(() -> new NotText("is in an encoding that could not be told; save the file as UTF-8"));
        repairs.add("Read as " + charset.name().toLowerCase(Locale.ROOT)
                + ", the most plausible encoding; the file is not UTF-8 and names no encoding that fits.");
        return new Decoded(lenient(bytes, 0, charset), charset, repairs);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String text = lenient(bytes, 3, StandardCharsets.UTF_8);
            List<String> repairs = strict(bytes, StandardCharsets.UTF_8).isPresent()
                    ? List.of()
                    : List.of("Some bytes are not UTF-8 although the file begins with its mark; U+FFFD stands there.");
            return Optional.of(new Decoded(text, StandardCharsets.UTF_8, repairs));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(wide(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(wide(bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded wide(byte[] bytes, int from, Charset charset) {
        return new Decoded(
                lenient(bytes, from, charset),
                charset,
                List.of("Read as " + charset.name() + " by its byte order mark."));
    }

    /** UTF-16 of mostly Western text: nearly every second byte is zero. */
    private static Optional<Charset> nullPattern(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int pairs = looked / 2;
        if (pairs < 4 || Math.min(even, odd) * 20 > pairs) {
            return Optional.empty();
        }
        return odd * 10 >= pairs * 4
                ? Optional.of(StandardCharsets.UTF_16LE)
                : even * 10 >= pairs * 4 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        // As browsers do: pages that say Latin-1 or ASCII mean windows-1252, and Latin-5 windows-1254.
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(Charset.forName("windows-1252"));
            case "iso-8859-9", "latin5" -> Optional.of(Charset.forName("windows-1254"));
            case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
            default -> known(name.strip());
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A decoder that replaces cannot fail", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
