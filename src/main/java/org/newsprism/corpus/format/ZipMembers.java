package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The members of a ZIP archive one after another. What is unpacked is charged to the file's allowance, wanted or not, and held
 * against the bytes it came from, which are counted here: what an archive says of its own sizes is not believed.
 */
final class ZipMembers implements AutoCloseable {
    /** How far the unpacker may have read ahead. */
    private static final long AHEAD = 1_024;

    private final Allowance allowance;
    private final Counted packed;
    private final ZipInputStream zip;
    private long start;
    private boolean open;

    ZipMembers(SourceFile file) {
        allowance = file.allowance();
        packed = new Counted(new ByteArrayInputStream(file.bytes()));
        zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    }

    /**
     * A member.
     *
     * @param name its path as written, in UTF-8 where that is what it is
     */
    record Member(String name, boolean folder) {}

    /** The next member; one that was not taken is passed over. */
    Optional<Member> next() throws IOException {
        if (open) {
            allowance.pass(zip, this::used);
            open = false;
        }
        start = packed.read;
        try {
            ZipEntry entry = zip.getNextEntry();
            open = entry != null;
            return Optional.ofNullable(entry).map(found -> new Member(name(found), found.isDirectory()));
        } catch (IllegalArgumentException e) {
            throw new IOException("A member whose name is not in the encoding it says", e);
        }
    }

    /** Few programs say how they write names, and most write UTF-8; what is not is left in Latin letters. */
    private static String name(ZipEntry entry) {
        byte[] bytes = entry.getName().getBytes(StandardCharsets.ISO_8859_1);
        try {
            return entry.getName().chars().allMatch(c -> c <= 0xff)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : entry.getName();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }

    /** The content of the member. */
    byte[] take(long most) throws IOException {
        open = false;
        return allowance.take(zip, this::used, most);
    }

    private long used() {
        return packed.read - start + AHEAD;
    }

    @Override
    public void close() throws IOException {
        // The members that are left must not be unpacked for nothing.
        packed.close();
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            read += Math.max(0, got);
            return got;
        }
    }
}
