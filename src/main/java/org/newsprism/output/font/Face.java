package org.newsprism.output.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts that travel inside every report: Source Serif 4 for reading, Source Sans 3 for tables and charts, both
 * under the SIL Open Font License (its text lies beside the files).
 */
public enum Face {
    SERIF("SourceSerif4_400Regular", "Source Serif 4", 400, false),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic", "Source Serif 4", 400, true),
    SERIF_BOLD("SourceSerif4_600SemiBold", "Source Serif 4", 600, false),
    SANS("SourceSans3_400Regular", "Source Sans 3", 400, false),
    SANS_ITALIC("SourceSans3_400Regular_Italic", "Source Sans 3", 400, true),
    SANS_BOLD("SourceSans3_600SemiBold", "Source Sans 3", 600, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Face(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The family as a style sheet names it. */
    public String family() {
        return family;
    }

    /** The weight as a style sheet names it. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        String name = "/fonts/" + file + ".ttf";
        InputStream in = Face.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Font missing from the program: " + name);
        }
        return in;
    }

    /**
     * The font for drawing.
     *
     * @param size in pixels
     */
    public Font awt(float size) {
        return switch (this) {
            case SANS -> new Named(Sans.FONT, size);
            case SANS_BOLD -> new Named(SansBold.FONT, size);
            default -> new Named(new Named(load()), size);
        };
    }

    private Font load() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Font cannot be loaded: " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font cannot be loaded: " + file, e);
        }
    }

    /** Charts use two faces; each is loaded once, when first drawn with. */
    private static final class Sans {
        static final Named FONT = new Named(SANS.load());
    }

    private static final class SansBold {
        static final Named FONT = new Named(SANS_BOLD.load());
    }

    /** A font that remembers its name: Java reads it from the file again each time, and a chart in a web page asks often. */
    private static final class Named extends Font {
        private static final long serialVersionUID = 1;

        private final String family;

        Named(Font font) {
            super(font);
            this.family = font.getFamily();
        }

        Named(Named font, float size) {
            super(font.deriveFont(size));
            this.family = font.family;
        }

        @Override
        public String getFamily() {
            return family;
        }
    }
}
