package org.newsprism.output.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.newsprism.output.*;

public final class Look {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        try (var out = Files.newOutputStream(Path.of(a[0]))) {
            System.out.println(new PdfWriter()
                    .write(
                            SampleReport.large(Integer.parseInt(a[1])),
                            List.of(
                                    new DataFile(
                                            "quotes.csv",
                                            "text/csv",
                                            "Every quotation",
                                            "a,b\n".getBytes(StandardCharsets.UTF_8)),
                                    new DataFile(
                                            "report.json",
                                            "application/json",
                                            "All findings",
                                            "{}".getBytes(StandardCharsets.UTF_8))),
                            out));
        }
        System.out.println((System.nanoTime() - t) / 1000000 + " ms");
    }
}
