package org.newsprism.story;

import java.util.List;
import java.util.function.BiConsumer;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;

/** Persons, bodies and countries with a name, by their mentions. Media are left out: whom a text draws on is not its story. */
final class NamedActors implements FactSource {

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        List<Span> sentences = article.counts().sentences();
        int sentence = 0;
        for (Mention mention : article.counts().mentions()) {
            Actor actor = mention.actor();
            while (sentence < sentences.size() - 1
                    && sentences.get(sentence).end() <= mention.span().start()) {
                sentence++;
            }
            // A pronoun is no chance of its own to bring somebody in.
            if (actor.naming() == Actor.Naming.NAMED
                    && actor.role() != Actor.Role.MEDIA
                    && !mention.reason().startsWith("pronoun")
                    && !mention.reason().equals("relative")) {
                found.accept(Fact.found(Fact.Kind.ACTOR, actor.name()), new FactPlace(sentence, mention.span()));
            }
        }
    }
}
