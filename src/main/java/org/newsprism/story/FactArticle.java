package org.newsprism.story;

import org.newsprism.profile.ArticleCounts;

/**
 * An article in which facts are looked for.
 *
 * @param counts what was found in it
 * @param text its own text
 */
public record FactArticle(ArticleCounts counts, String text) {}
