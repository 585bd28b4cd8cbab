/**
 * One kind of file, one class.
 *
 * <p>Enters: the bytes of a file. Leaves: {@link org.newsprism.corpus.format.Reading readings}, decoded text with what
 * the file itself says of it, or the reason why there is none. The one idea: a format knows its file and nothing about
 * outlets, cleaning or the rest of the corpus.
 */
@NullMarked
package org.newsprism.corpus.format;

import org.jspecify.annotations.NullMarked;
