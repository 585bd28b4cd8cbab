/**
 * Enters: a report and its data files. Leaves: a PDF/A-3 and PDF/UA-1 document that carries them.
 * The one idea: the page of {@link org.newsprism.output.dom.ReportDom} is typeset, then everything a clock or a chance
 * would have put in is replaced by what follows from the input.
 */
@NullMarked
package org.newsprism.output.pdf;

import org.jspecify.annotations.NullMarked;
