/** Access on this machine: an issuer of short-lived tokens for the demo and the tests. */
@NullMarked
package org.shortfall.local.access;

import org.jspecify.annotations.NullMarked;
