/** The front door. */
@NullMarked
package org.newsprism;

import org.jspecify.annotations.NullMarked;
