/**
 * Rows of counts and the outlet metadata enter, findings leave. The one idea: the article is the unit and a number carries
 * its cautions with it, so that what the corpus cannot show (too few articles, group and event in one) cannot be printed.
 */
@NullMarked
package org.newsprism.compare;

import org.jspecify.annotations.NullMarked;
