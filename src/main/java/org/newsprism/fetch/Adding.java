package org.newsprism.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.SourceNote;
import org.newsprism.corpus.format.ArticleFormat;
import org.newsprism.corpus.format.ArticleFormats;
import org.newsprism.corpus.format.Reading;
import org.newsprism.corpus.format.SourceFile;

/** Adds pages and files to a corpus folder, one after the other. */
public final class Adding {
    private final Shelf shelf;
    private final PageFetcher fetcher;
    private final Clock clock;

    Adding(Path corpus, Manners manners, Clock clock) {
        shelf = new Shelf(corpus);
        fetcher = new PageFetcher(manners);
        this.clock = clock;
    }

    /**
     * Adding to a corpus folder, which is made when it is missing.
     *
     * @param version the program's version, which servers are told
     * @param privateToo whether machines of the local network may be asked
     * @param clock gives the time of saving, which is noted and used for nothing else
     */
    public static Adding to(Path corpus, String version, boolean privateToo, Clock clock) {
        return new Adding(corpus, Manners.usual(version, privateToo), clock);
    }

    /**
     * Adds a page, by its address, or a file, by its path.
     *
     * @throws IOException when the corpus folder cannot be written, so that nothing more can be added
     */
    public Added add(String argument, Said said) throws IOException {
        String shown = Plain.words(argument);
        try {
            return WebAddress.isMeant(argument) ? page(shown, argument, said) : file(shown, argument, said);
        } catch (NotAdded e) {
            return new Added(shown, e.isMistake() ? Added.Outcome.MISTAKE : Added.Outcome.FAILED, e.reason());
        }
    }

    private Added page(String shown, String argument, Said said) throws NotAdded, IOException {
        WebAddress asked = WebAddress.of(argument);
        Optional<String> there = shelf.savedFrom(asked);
        if (there.isEmpty()) {
            PageFetcher.Page page = fetcher.fetch(asked);
            there = page.address().equals(asked) ? Optional.empty() : shelf.savedFrom(page.address());
            if (there.isEmpty()) {
                return save(shown, asked, page, said);
            }
        }
        return new Added(shown, Added.Outcome.THERE_ALREADY, there.get());
    }

    private Added save(String shown, WebAddress asked, PageFetcher.Page page, Said said) throws NotAdded, IOException {
        byte[] bytes = List.of("html", "xhtml", "txt", "csv", "tsv").contains(page.ending())
                ? Encodings.kept(page.bytes(), MediaTypes.charset(page.type()))
                : page.bytes();
        String stem = FileNames.stem(page.address());
        checkArticle(
                stem + "." + page.ending(),
                bytes,
                "save it in a browser, for example with SingleFile, and add the file");
        Map<String, String> note = new LinkedHashMap<>();
        note.put(SourceNote.URL, page.address().toString());
        if (!page.address().equals(asked)) {
            note.put(SourceNote.ASKED, asked.toString());
        }
        if (!page.type().isBlank()) {
            note.put(SourceNote.TYPE, Plain.words(page.type()));
        }
        String file = shelf.put(FileNames.folder(page.address()), stem, page.ending(), bytes, noted(note, said));
        return new Added(shown, Added.Outcome.SAVED, file);
    }

    private Added file(String shown, String argument, Said said) throws NotAdded, IOException {
        Path file = path(argument);
        String name = FileNames.ofFile(String.valueOf(file.getFileName()));
        if (!ArticleFormats.readable(name)) {
            throw NotAdded.mistake("files of this kind are not read; docs/formats.md lists those that are");
        }
        byte[] bytes = bytes(file, name);
        Optional<String> there = shelf.sameAs(bytes);
        if (there.isPresent()) {
            return new Added(shown, Added.Outcome.THERE_ALREADY, there.get());
        }
        checkArticle(name, bytes, "nothing was copied");
        Map<String, String> note = new LinkedHashMap<>();
        if (said.url().isPresent()) {
            note.put(SourceNote.URL, WebAddress.of(said.url().get()).toString());
        }
        note.put(SourceNote.FROM, file.toAbsolutePath().normalize().toString());
        int dot = name.lastIndexOf('.');
        String saved = shelf.put("", name.substring(0, dot), name.substring(dot + 1), bytes, noted(note, said));
        return new Added(shown, Added.Outcome.SAVED, saved);
    }

    private static Path path(String argument) throws NotAdded {
        Path file;
        try {
            file = Path.of(argument);
        } catch (InvalidPathException e) {
            throw NotAdded.mistake("this is neither a web address nor the name of a file");
        }
        if (!Files.exists(file)) {
            throw NotAdded.mistake("there is no such file; a web address begins with https:// or http://");
        }
        if (Files.isDirectory(file)) {
            throw NotAdded.mistake("this is a folder; name its files, or copy it into the corpus");
        }
        if (!Files.isRegularFile(file)) {
            throw NotAdded.mistake("this is no regular file");
        }
        return file;
    }

    private static byte[] bytes(Path file, String name) throws NotAdded {
        long most = ArticleFormats.mostBytes(name);
        try {
            if (Files.size(file) > most) {
                throw NotAdded.failed("the file has more than " + most / 1_000_000 + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw NotAdded.failed("the file cannot be read");
        }
    }

    /** Refuses what no article would be read from: it would only be skipped, in every run. */
    private static void checkArticle(String name, byte[] bytes, String instead) throws NotAdded {
        SourceFile source = new SourceFile(name, bytes);
        Optional<ArticleFormat> format = ArticleFormats.of(source);
        if (format.isEmpty()) {
            throw NotAdded.failed("it is not what its name or its server says");
        }
        List<Reading> readings = ArticleFormats.read(format.get(), source);
        if (readings.stream().allMatch(Reading.Refused.class::isInstance)) {
            String reason = ((Reading.Refused) readings.get(0)).reason();
            throw NotAdded.failed(Plain.words(reason).replaceFirst("\\.$", "") + "; " + instead);
        }
    }

    private SourceNote noted(Map<String, String> note, Said said) {
        said.outlet().ifPresent(outlet -> note.put(SourceNote.OUTLET, outlet));
        said.date().ifPresent(date -> note.put(SourceNote.DATE, date));
        said.event().ifPresent(event -> note.put(SourceNote.EVENT, event));
        note.put(
                SourceNote.SAVED,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        return new SourceNote(note);
    }
}
