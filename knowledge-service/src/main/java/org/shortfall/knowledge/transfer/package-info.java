/** The catalogue's rows as files: exports, and imports that become drafts. */
@NullMarked
package org.shortfall.knowledge.transfer;

import org.jspecify.annotations.NullMarked;
