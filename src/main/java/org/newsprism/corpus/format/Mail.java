package org.newsprism.corpus.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.TextKind;

/** A newsletter as an e-mail: the subject is the headline, the sender the outlet, the day that of the mail. */
final class Mail implements ArticleFormat {

    @Override
    public String name() {
        return "e-mail (.eml)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    @Override
    public List<Reading> read(SourceFile file) {
        try {
            Message message = MimeParts.message(file.bytes());
            Optional<Entity> html = MimeParts.first(message, "text/html");
            Optional<Entity> plain = MimeParts.first(message, "text/plain");
            if (html.isEmpty() && plain.isEmpty()) {
                return List.of(new Reading.Refused(0, "The mail holds no text."));
            }
            String subject =
                    Optional.ofNullable(message.getSubject()).orElse("").strip();
            String body = plain.isPresent() ? MimeParts.text(plain.get()) : "";
            if (body.isBlank() && html.isPresent()) {
                body = Markup.text(MimeParts.text(html.get()));
            }
            if (body.isBlank() && subject.isEmpty()) {
                return List.of(new Reading.Refused(0, "The mail holds no text."));
            }
            return List.of(TextParts.of(
                    subject.isEmpty() ? Optional.empty() : Optional.of(subject),
                    body,
                    1,
                    claims(message, subject),
                    new ArrayList<>(),
                    body.isBlank() ? TextKind.HEADLINE : TextKind.FULL));
        } catch (IOException | MimeException e) {
            return List.of(new Reading.Refused(0, "The mail is damaged or broken off."));
        }
    }

    private static RawArticle.Claims claims(Message message, String subject) {
        Inferred<String> outlet = Inferred.unknown();
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox from = message.getFrom().get(0);
            String name = Optional.ofNullable(from.getName()).orElse("").strip();
            outlet = said(name.isEmpty() ? Optional.ofNullable(from.getDomain()).orElse("") : name);
        }
        Inferred<LocalDate> date = message.getDate() == null
                ? Inferred.unknown()
                : Inferred.of(
                        message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                        Ground.FILE_FIELD,
                        "Date of the mail");
        return new RawArticle.Claims(
                outlet, date, said(subject), Inferred.unknown(), Inferred.unknown(), Optional.empty());
    }

    private static Inferred<String> said(String value) {
        return value.isEmpty() ? Inferred.unknown() : Inferred.of(value, Ground.FILE_FIELD, value);
    }
}
