package org.newsprism.framing.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A codebook as its file has it.
 *
 * @param title a few words
 * @param sentence what counts as a place, in one sentence that a coder could work by
 * @param source the literature it follows
 * @param labels what is looked for, in the order of a table
 */
public record Codebook(String title, String sentence, String source, List<Label> labels) {
    public Codebook {
        labels = List.copyOf(labels);
    }

    /**
     * A frame, a dimension of policy or a property.
     *
     * @param items the questions that make it up
     */
    public record Label(String name, List<Item> items) {
        public Label {
            items = List.copyOf(items);
        }
    }

    /**
     * One question to be answered with yes or no.
     *
     * @param id unique in the codebook, such as {@code C1}
     * @param asks the question
     * @param bearer of a property: whom a verb among its cues is about
     * @param cues words at which to look
     */
    public record Item(String id, String asks, Bearer bearer, List<Cue> cues) {
        public Item {
            cues = List.copyOf(cues);
        }
    }

    /** A pattern as in a word list, with its part of speech or nothing. */
    public record Cue(String pattern, String partOfSpeech) {}

    /** Whom a verb says something about. */
    public enum Bearer {
        /** Who does it. */
        SUBJECT,
        /** To whom it is done. */
        OBJECT
    }

    /** The question with an id. */
    public Optional<Item> item(String id) {
        return labels.stream()
                .flatMap(label -> label.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }
}
