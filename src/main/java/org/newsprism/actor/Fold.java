package org.newsprism.actor;

import org.newsprism.corpus.ArticleId;

/**
 * An actor of one article who was given the name, side or role that other articles show.
 *
 * @param article where
 * @param before as the article's own words show them
 * @param after as counted
 * @param rule {@code same-name} (case, accents and points aside), {@code fuller-name} (an initial or a second given name
 *     more or less), {@code slip} (a letter added, dropped, changed, or two swapped), {@code surname} (the one person of
 *     that surname in all articles), {@code same-words} (a description), {@code side-elsewhere} (the same name, whose side
 *     or role other articles show)
 * @param evidence in words, what was compared
 */
public record Fold(ArticleId article, Actor before, Actor after, String rule, String evidence) {}
