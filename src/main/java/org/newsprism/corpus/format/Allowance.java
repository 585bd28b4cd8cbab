package org.newsprism.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** How much one file of the corpus may still unpack to. */
final class Allowance {
    private long bytes = Limits.UNPACKED_BYTES;

    /** More was packed than is read; the message is one sentence. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Spent(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /**
     * All that a stream gives, as far as it is allowed.
     *
     * @param packed how many bytes it has been unpacked from so far; 0 where that is not known
     * @param most bytes that a member of its kind may have
     */
    byte[] take(InputStream in, LongSupplier packed, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spend(in, packed, most, out);
        return out.toByteArray();
    }

    /** Goes over a member that is not wanted: what lies behind it can only be reached by unpacking it. */
    void pass(InputStream in, LongSupplier packed) throws IOException {
        spend(in, packed, Limits.UNPACKED_BYTES, OutputStream.nullOutputStream());
    }

    private void spend(InputStream in, LongSupplier packed, long most, OutputStream out) throws IOException {
        try (InputStream counted = counted(in, packed, most)) {
            counted.transferTo(out);
        }
    }

    /** The same stream, which refuses to give more than it is allowed; closing it leaves the inner one open. */
    InputStream counted(InputStream in, LongSupplier packed, long most) {
        return new Counted(in, packed, most);
    }

    private void charge(long size, long more, long packed, long most) throws Spent {
        bytes -= more;
        if (size > most) {
            throw new Spent("It unpacks to more than " + most / 1_000_000 + " MB and was not read.");
        }
        if (packed > 0 && size > Limits.RATIO_FROM && size / Limits.RATIO > packed) {
            throw new Spent("It unpacks to more than " + Limits.RATIO + " times its size, as no text does.");
        }
        if (bytes < 0) {
            throw new Spent("The file unpacks to more than " + Limits.UNPACKED_BYTES / 1_000_000
                    + " MB; what comes after that was not read.");
        }
    }

    private final class Counted extends FilterInputStream {
        private final LongSupplier packed;
        private final long most;
        private long size;

        Counted(InputStream in, LongSupplier packed, long most) {
            super(in);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            size += one < 0 ? 0 : 1;
            charge(size, one < 0 ? 0 : 1, packed.getAsLong(), most);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = in.read(buffer, from, length);
            size += Math.max(0, got);
            charge(size, Math.max(0, got), packed.getAsLong(), most);
            return got;
        }

        @Override
        public void close() {
            // The archive goes on behind its member.
        }
    }
}
