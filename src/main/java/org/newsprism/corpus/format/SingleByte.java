package org.newsprism.corpus.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Which of windows-1252 (Western), 1254 (Turkish) and 1251 (Cyrillic) makes words of bytes beyond ASCII. Nothing is
 * chosen for Greek, Arabic, Chinese and the like: their texts would turn into words that nobody wrote.
 */
final class SingleByte {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private SingleByte() {}

    static Optional<Charset> mostPlausible(byte[] bytes) {
        if (cyrillic(bytes)) {
            return Optional.of(CYRILLIC);
        }
        if (!western(bytes)) {
            return Optional.empty();
        }
        return Optional.of(turkish(bytes) ? TURKISH : WESTERN);
    }

    /** Words are made of these letters alone, mostly small ones, and a quarter of them are the commonest vowels. */
    private static boolean cyrillic(byte[] bytes) {
        int letters = 0;
        int small = 0;
        int vowels = 0;
        int besideLatin = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0xC0) {
                continue;
            }
            letters++;
            small += b >= 0xE0 ? 1 : 0;
            vowels += b == 0xE0 || b == 0xE5 || b == 0xE8 || b == 0xEE ? 1 : 0;
            besideLatin += latin(bytes, i - 1) || latin(bytes, i + 1) ? 1 : 0;
        }
        return letters >= 8 && small * 10 >= letters * 7 && vowels * 4 >= small && besideLatin * 10 <= letters;
    }

    /** Accented letters stand between Latin ones, small after small; quotes and dashes stand at the edges of words. */
    private static boolean western(byte[] bytes) {
        int latin = 0;
        int high = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                latin += latin(bytes, i) ? 1 : 0;
                continue;
            }
            high++;
            boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
            boolean letter = b >= 0xC0 && b != 0xD7 && b != 0xF7;
            boolean capitalInWord = letter && b < 0xDF && i > 0 && bytes[i - 1] >= 'a' && bytes[i - 1] <= 'z';
            boolean amongLetters = letter && beyondC0(bytes, i - 1) && beyondC0(bytes, i + 1);
            odd += undefined || capitalInWord || amongLetters ? 1 : 0;
        }
        return odd * 5 <= high && high * 2 <= latin;
    }

    /** The six places where the two Western tables differ are more often Turkish, unless other letters are Nordic. */
    private static boolean turkish(byte[] bytes) {
        int turkish = 0;
        int nordic = 0;
        for (byte value : bytes) {
            switch (value & 0xFF) {
                case 0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE -> turkish++;
                case 0xC1, 0xC6, 0xCD, 0xD3, 0xDA, 0xE1, 0xE6, 0xED, 0xF3, 0xFA -> nordic++;
                default -> {}
            }
        }
        return turkish > 0 && turkish >= nordic;
    }

    private static boolean latin(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && (bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'z';
    }

    private static boolean beyondC0(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && (bytes[at] & 0xFF) >= 0xC0;
    }
}
