package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** The parts of a MIME message. */
final class MimeParts {
    private MimeParts() {}

    static Message message(byte[] bytes) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /** The first part of a media type, outer parts first. */
    static Optional<Entity> first(Entity entity, String mediaType) {
        return first(entity, mediaType, 0);
    }

    private static Optional<Entity> first(Entity entity, String mediaType, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart && depth < Limits.DEPTH) {
            for (Entity part : multipart.getBodyParts()) {
                Optional<Entity> found = first(part, mediaType, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return mediaType.equalsIgnoreCase(entity.getMimeType()) && body instanceof SingleBody
                ? Optional.of(entity)
                : Optional.empty();
    }

    /** A part's text in its own encoding. */
    static String text(Entity entity) throws IOException {
        try (InputStream in = ((SingleBody) entity.getBody()).getInputStream()) {
            byte[] bytes = in.readAllBytes();
            return TextDecoder.decode(bytes, Optional.ofNullable(entity.getCharset()))
                    .text();
        } catch (NotText e) {
            throw new IOException(e.reason(), e);
        }
    }
}
