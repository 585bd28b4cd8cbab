package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

/** A page that a browser saved into one file (MHTML); its header gives the address. */
final class Mhtml implements ArticleFormat {

    @Override
    public String name() {
        return "web archive page (.mhtml, .mht)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".mhtml") || name.endsWith(".mht");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        try {
            Message message = MimeParts.message(file.bytes());
            Optional<Entity> page = MimeParts.first(message, "text/html");
            if (page.isEmpty()) {
                return List.of(new Reading.Refused(0, "The file holds no web page."));
            }
            Optional<String> address =
                    header(message, "Snapshot-Content-Location").or(() -> header(page.get(), "Content-Location"));
            return List.of(Html.page(SingleFile.withoutData(MimeParts.text(page.get())), List.of(), address));
        } catch (IOException | MimeException e) {
            return List.of(new Reading.Refused(0, "The file is damaged, broken off, or no MHTML page."));
        }
    }

    private static Optional<String> header(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return Optional.ofNullable(field).map(Field::getBody).map(String::strip).filter(value -> !value.isEmpty());
    }
}
