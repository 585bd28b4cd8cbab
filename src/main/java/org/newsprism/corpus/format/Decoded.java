package org.newsprism.corpus.format;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of a file's bytes.
 *
 * @param text the characters, without byte order mark
 * @param charset the encoding it was read in
 * @param repairs what had to be assumed or replaced, one sentence each; empty for clean UTF-8
 */
record Decoded(String text, Charset charset, List<String> repairs) {
    Decoded {
        repairs = List.copyOf(repairs);
    }
}
