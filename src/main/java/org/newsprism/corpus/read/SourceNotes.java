package org.newsprism.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.SourceNote;
import org.newsprism.corpus.format.RawArticle;

/** The notes beside the files of a corpus: what they say goes before what a file says of itself. */
final class SourceNotes {
    private static final int MOST_BYTES = 65_536;

    private final List<Problem> problems;
    private final Map<Path, Optional<SourceNote>> read = new HashMap<>();

    /** @param problems where mistakes in notes are added */
    SourceNotes(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether a file of this name says something about another, whether that is there or not. */
    static boolean isNote(String fileName) {
        return fileName.endsWith(SourceNote.ENDING) && fileName.length() > SourceNote.ENDING.length();
    }

    /** The file that a note is about. */
    static Path about(Path note) {
        String name = String.valueOf(note.getFileName());
        return note.resolveSibling(name.substring(0, name.length() - SourceNote.ENDING.length()));
    }

    /** An article with what the note beside its file says; a file of many articles has nothing to say for all of them. */
    RawArticle over(CorpusFiles.Found file, RawArticle raw) {
        if (!raw.part().isEmpty()) {
            return raw;
        }
        Optional<SourceNote> note = read.computeIfAbsent(file.path(), path -> note(file));
        return note.isEmpty() ? raw : raw.saying(claims(note.get(), raw.claims(), file), remark(note.get()));
    }

    private Optional<SourceNote> note(CorpusFiles.Found file) {
        Path path = file.path().resolveSibling(file.path().getFileName() + SourceNote.ENDING);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            SourceNote note = SourceNote.parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            note.values().keySet().stream()
                    .filter(name -> !SourceNote.NAMES.contains(name))
                    .forEach(name -> warn(
                            file,
                            "\"" + name + ":\" is not known in such a note and was not used; known are "
                                    + String.join(", ", SourceNote.NAMES)));
            return Optional.of(note);
        } catch (IOException e) {
            warn(file, "was not used. " + FileReading.reason(e));
            return Optional.empty();
        }
    }

    private RawArticle.Claims claims(SourceNote note, RawArticle.Claims own, CorpusFiles.Found file) {
        return new RawArticle.Claims(
                over(note.value(SourceNote.OUTLET), own.outlet()),
                own.date().ground() == Ground.FRONT_BLOCK
                        ? own.date()
                        : date(note, file).orElse(own.date()),
                own.title(),
                over(note.value(SourceNote.URL), own.url()),
                own.byline(),
                note.value(SourceNote.EVENT).or(own::event));
    }

    private Optional<Inferred<LocalDate>> date(SourceNote note, CorpusFiles.Found file) {
        Optional<String> written = note.value(SourceNote.DATE);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = StudyArticles.day(written.get());
        if (day.isEmpty()) {
            warn(file, "\"" + written.get() + "\" is not one clear day; expected year-month-day, such as 2018-04-28");
        }
        return day.map(found -> Inferred.of(found, Ground.SOURCE_NOTE, written.get()));
    }

    private static Inferred<String> over(Optional<String> said, Inferred<String> own) {
        // What the user wrote into the article goes before what stands beside it.
        return own.ground() == Ground.FRONT_BLOCK
                ? own
                : said.map(value -> Inferred.of(value, Ground.SOURCE_NOTE, value))
                        .orElse(own);
    }

    private static String remark(SourceNote note) {
        return note.value(SourceNote.URL)
                .map(url -> "Saved from " + url
                        + note.value(SourceNote.SAVED).map(day -> " on " + day).orElse("")
                        + ", says the note beside the file.")
                .orElse("");
    }

    private void warn(CorpusFiles.Found file, String message) {
        problems.add(new Problem(file.name() + SourceNote.ENDING, 0, 0, message, Problem.Severity.WARNING));
    }
}
