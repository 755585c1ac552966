/** Triage rules: when to see someone, and how soon. */
@NullMarked
package org.shortfall.knowledge.rule;

import org.jspecify.annotations.NullMarked;
