/**
 * A document and its quotations enter; a {@link org.newsprism.actor.Cast} leaves: who appears where, for which side and
 * in which role, and who speaks each quotation. The one idea: nobody is given a side, a role or words without the words
 * or the table row that show it, and where two readings stand equal none is taken.
 */
@NullMarked
package org.newsprism.actor;

import org.jspecify.annotations.NullMarked;
