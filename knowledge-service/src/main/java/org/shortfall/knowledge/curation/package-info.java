/** How the catalogue is changed: drafts, their checks, approval by a second person, releases, rollback, and the audit log. */
@NullMarked
package org.shortfall.knowledge.curation;

import org.jspecify.annotations.NullMarked;
