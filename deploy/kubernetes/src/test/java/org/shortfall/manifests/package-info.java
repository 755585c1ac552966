/** Tests of the Kubernetes manifests: what can be known about them without a cluster. */
@NullMarked
package org.shortfall.manifests;

import org.jspecify.annotations.NullMarked;
