package org.newsprism.corpus.format;

/** A file of the corpus: its name and its bytes. */
public final class SourceFile {
    private final String name;
    private final byte[] bytes;

    /**
     * @param name path under the corpus folder, with forward slashes
     * @param bytes its content, which nobody changes afterwards
     */
    public SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** The path under the corpus folder, with forward slashes. */
    public String name() {
        return name;
    }

    /** The content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
