/**
 * Enters: a report. Leaves: its page as a tree of elements, which PDF and HTML share.
 * The one idea: text only ever becomes text nodes and attribute values, so nothing an article says can become markup.
 */
@NullMarked
package org.newsprism.output.dom;

import org.jspecify.annotations.NullMarked;
