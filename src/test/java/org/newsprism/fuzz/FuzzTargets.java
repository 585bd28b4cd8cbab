package org.newsprism.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.Cleaned;
import org.newsprism.corpus.clean.Cleaner;
import org.newsprism.corpus.clean.LineRules;
import org.newsprism.corpus.clean.StudyRules;
import org.newsprism.corpus.clean.Uncleaned;
import org.newsprism.corpus.format.ArticleFormat;
import org.newsprism.corpus.format.ArticleFormats;
import org.newsprism.corpus.format.RawArticle;
import org.newsprism.corpus.format.Reading;
import org.newsprism.corpus.format.SourceFile;
import org.newsprism.corpus.read.OutletsReader;

/**
 * What any bytes may be given to. A target throws when its promise is broken. The method's name is the one that Jazzer looks for;
 * its library is not needed here ({@code docs/formats.md} says how it is run).
 */
public final class FuzzTargets {

    private FuzzTargets() {}

    /** A saved page. */
    public static final class Html {
        private Html() {}

        /** Reads and cleans it. */
        public static void fuzzerTestOneInput(byte[] data) {
            file("a.html", data);
        }
    }

    /** A table. */
    public static final class Csv {
        private Csv() {}

        /** Reads and cleans its rows. */
        public static void fuzzerTestOneInput(byte[] data) {
            file("a.csv", data);
        }
    }

    /** JSON lines. */
    public static final class Jsonl {
        private Jsonl() {}

        /** Reads and cleans its lines. */
        public static void fuzzerTestOneInput(byte[] data) {
            file("a.jsonl", data);
        }
    }

    /** A Word document. */
    public static final class Docx {
        private Docx() {}

        /** Reads and cleans its articles. */
        public static void fuzzerTestOneInput(byte[] data) {
            file("a.docx", data);
        }
    }

    /** Outlet metadata. */
    public static final class OutletTable {
        private OutletTable() {}

        /** Either names its mistakes or gives outlets that can be found by their names. */
        public static void fuzzerTestOneInput(byte[] data) {
            OutletsReader.Checked checked = OutletsReader.check(CsvTable.parse("outlet-metadata.csv", data));
            if (!checked.broken()) {
                for (Outlet outlet : checked.outlets().rows()) {
                    require(
                            checked.outlets().named(outlet.name()).isPresent(),
                            "An outlet that its name does not find");
                }
            }
        }
    }

    /** The rules that set lines of a text aside. */
    public static final class Lines {
        private Lines() {}

        /** Cleans the text as one whose outlet is not known. */
        public static void fuzzerTestOneInput(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (int i = 0; i + 1 < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    starts.add(i + 1);
                }
            }
            clean(new Uncleaned(text, starts, starts, List.of(), Optional.of("The lamp is lit")));
        }
    }

    /** No format throws or gives nothing, even before its failures are caught; the same bytes give the same answer. */
    private static void file(String name, byte[] data) {
        SourceFile file = new SourceFile(name, data);
        ArticleFormat format = ArticleFormats.of(file).orElseThrow();
        List<Reading> readings = format.read(file);
        for (Reading reading : readings) {
            if (reading instanceof RawArticle article) {
                article.marks().forEach(mark -> mark.span().of(article.text()));
                clean(new Uncleaned(
                        article.text(),
                        article.lineStarts(),
                        article.lineNumbers(),
                        List.of(),
                        article.claims().title().value()));
            }
        }
        require(readings.equals(format.read(new SourceFile(name, data))), "The same bytes were read in two ways");
    }

    private static void clean(Uncleaned source) {
        Cleaned cleaned = Cleaner.clean(source, RULES);
        int from = 0;
        for (Zone zone : new ArticleText(source.text(), cleaned.zones(), Optional.empty()).zones()) {
            require(zone.span().start() >= from, "Zones overlap");
            from = zone.span().end();
        }
        require(from <= source.text().length(), "A zone goes on behind the text");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static final LineRules RULES = LineRules.of(outlets(), Optional.empty(), StudyRules.none());

    private static Outlets outlets() {
        return OutletsReader.check(CsvTable.parse("outlet-metadata.csv", "outlet,origin\nCoast Radio,Here\n"))
                .outlets();
    }
}
