package org.newsprism.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How far bytes are from being UTF-8.
 *
 * @param whole characters of two bytes or more that are whole
 * @param broken places that are not UTF-8
 * @param firstLine line of the first such place, from 1
 */
record Utf8Damage(int whole, int broken, int firstLine) {

    static Utf8Damage of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int broken = 0;
        int firstLine = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (broken++ == 0) {
                firstLine = 1;
                for (int i = 0; i < in.position(); i++) {
                    firstLine += bytes[i] == '\n' ? 1 : 0;
                }
            }
            in.position(in.position() + result.length());
        }
        out.flip();
        int whole = (int) out.chars()
                .filter(c -> c >= 0x80 && !Character.isLowSurrogate((char) c))
                .count();
        return new Utf8Damage(whole, broken, firstLine);
    }

    /** Whether this is a UTF-8 text with a few bytes lost rather than a text in another encoding. */
    boolean mostlyUtf8() {
        return whole >= 2 * broken;
    }
}
