package org.newsprism.profile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.newsprism.actor.Actor;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.ActorWord;
import org.newsprism.framing.AnnotatedText;

/**
 * What is said of the actors of one article.
 *
 * @param namings how each place names its actor
 * @param words the words that grammar ties to them
 */
public record ActorRows(List<ActorNaming> namings, List<ActorWord> words) {

    /** Of an article without actors. */
    public static final ActorRows NONE = new ActorRows(List.of(), List.of());

    public ActorRows {
        namings = List.copyOf(namings);
        words = List.copyOf(words);
    }

    /** The same with other actors at the same places. */
    ActorRows recast(UnaryOperator<Actor> now) {
        return new ActorRows(
                namings.stream()
                        .map(naming -> naming.of(now.apply(naming.mention().actor())))
                        .toList(),
                words.stream()
                        .map(word -> word.of(now.apply(word.mention().actor())))
                        .toList());
    }

    static ActorRows of(AnnotatedText text) {
        return new ActorRows(ActorNaming.of(text), ActorWord.of(text));
    }
}
