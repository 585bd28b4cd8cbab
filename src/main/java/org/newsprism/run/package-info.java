/**
 * Articles to rows: an article enters, its row of counts leaves. The one idea: how many hands count makes no difference to
 * what is counted.
 */
@NullMarked
package org.newsprism.run;

import org.jspecify.annotations.NullMarked;
