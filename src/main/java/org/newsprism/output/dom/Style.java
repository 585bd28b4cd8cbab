package org.newsprism.output.dom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Style sheets and other files that travel inside the program. */
public final class Style {
    private Style() {}

    /** The text of a file on the class path. */
    public static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The bytes of a file on the class path. */
    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("File missing from the program: " + name);
            }
            return in.readAllBytes();
        }
    }
}
