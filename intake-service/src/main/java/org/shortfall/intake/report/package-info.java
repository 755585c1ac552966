/** From the bytes of a request to a coded symptom report in the topic. */
@NullMarked
package org.shortfall.intake.report;

import org.jspecify.annotations.NullMarked;
