/**
 * Evidence enters, one row of counts an article leaves. The one idea: a count is the size of its evidence, so no constructor
 * here takes a number, and sums are whole numbers that give the same answer in any order.
 */
@NullMarked
package org.newsprism.profile;

import org.jspecify.annotations.NullMarked;
