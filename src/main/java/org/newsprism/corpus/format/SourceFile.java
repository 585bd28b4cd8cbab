package org.newsprism.corpus.format;

import java.nio.charset.StandardCharsets;

/** A file of the corpus, or a member of an archive: its name and its bytes. */
public final class SourceFile {
    private final String name;
    private final byte[] bytes;
    private final int depth;
    private final Allowance allowance;

    /**
     * A file of the corpus folder.
     *
     * @param name path under the corpus folder, with forward slashes
     * @param bytes its content, which nobody changes afterwards
     */
    public SourceFile(String name, byte[] bytes) {
        this(name, bytes, 0, new Allowance());
    }

    private SourceFile(String name, byte[] bytes, int depth, Allowance allowance) {
        this.name = name;
        this.bytes = bytes;
        this.depth = depth;
        this.allowance = allowance;
    }

    /** A member of this file, under its name in it; what all members unpack to is counted together. */
    SourceFile member(String member, byte[] content) {
        return new SourceFile(member, content, depth + 1, allowance);
    }

    /** The path under the corpus folder, or in the archive, with forward slashes. */
    public String name() {
        return name;
    }

    /** The content. It is not copied, for it may be large: nobody changes it. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many archives it lies in. */
    int depth() {
        return depth;
    }

    /** What may still be unpacked from the file of the corpus it belongs to. */
    Allowance allowance() {
        return allowance;
    }

    /** The first bytes as characters of one byte each, for telling what the file is. */
    String start(int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
