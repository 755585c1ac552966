/** Tests of the whole service. */
package org.shortfall.intake;
