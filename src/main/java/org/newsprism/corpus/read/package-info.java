/**
 * A folder and a metadata table become a corpus.
 *
 * <p>Enters: paths. Leaves: a {@link org.newsprism.corpus.Corpus}, or {@link org.newsprism.corpus.read.UnusableInput}
 * with every mistake at once. The one idea: an article that cannot be read is listed, and whose article it is, is said
 * only with evidence.
 */
@NullMarked
package org.newsprism.corpus.read;

import org.jspecify.annotations.NullMarked;
