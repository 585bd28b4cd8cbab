package org.newsprism.profile;

import org.newsprism.corpus.ArticleId;
import org.newsprism.framing.Evidence;

/**
 * A piece of evidence with the article it stands in: what a number in a table leads to.
 *
 * @param article where
 * @param evidence what
 */
public record Hit(ArticleId article, Evidence evidence) {}
