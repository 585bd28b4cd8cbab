package org.newsprism.output.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that somebody else closes. */
final class Uncloseable extends FilterOutputStream {
    Uncloseable(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length); // the inherited one goes byte by byte
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
