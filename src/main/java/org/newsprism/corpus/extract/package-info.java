/**
 * An HTML page enters; its headline, byline, date, site and the blocks of its article leave.
 *
 * <p>The one idea: text mass is added up over the page's tree, and the article is the element that holds most running text
 * for the least furniture. Nothing is fetched, nothing is run, and what is left out of the body is handed on with its reason.
 */
@NullMarked
package org.newsprism.corpus.extract;

import org.jspecify.annotations.NullMarked;
