/**
 * Words that mean one thing, in one text and across texts. Annotated texts and places in them enter; groups of places leave,
 * each with the rules that put it together. The one idea: every join has a reason that a reader can check.
 */
@NullMarked
package org.newsprism.framing.concept;

import org.jspecify.annotations.NullMarked;
