/**
 * Pages and files become files of a corpus.
 *
 * <p>Enters: a web address or a path. Leaves: a file in the corpus folder with a note of its source beside it, or why not.
 * The one idea: an address is judged again at every step that leads on from it, and nothing that a server says names a
 * place on the disk.
 */
@NullMarked
package org.newsprism.fetch;

import org.jspecify.annotations.NullMarked;
