/**
 * Enters: a report. Leaves: the same page as the PDF in one HTML file that asks the network for nothing.
 * The one idea: drawings and fonts travel inside, and a content security policy forbids all else, scripts included.
 */
@NullMarked
package org.newsprism.output.html;

import org.jspecify.annotations.NullMarked;
