package org.newsprism.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

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
     * @param packed bytes it is unpacked from, or 0 where that is not known
     * @param most bytes that a member of its kind may have
     */
    byte[] take(InputStream in, long packed, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            bytes -= read;
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
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }
}
