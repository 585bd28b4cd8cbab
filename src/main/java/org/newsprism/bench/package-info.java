/**
 * Programs that measure accuracy: a benchmark's file enters, the answers its scorer reads leave. The one idea: they read ids,
 * texts and titles, never a label.
 */
@NullMarked
package org.newsprism.bench;

import org.jspecify.annotations.NullMarked;
