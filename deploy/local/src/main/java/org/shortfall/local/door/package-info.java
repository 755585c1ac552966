/** The one address for everything: routes as the cluster's gateway does, and shows a page. */
@NullMarked
package org.shortfall.local.door;

import org.jspecify.annotations.NullMarked;
