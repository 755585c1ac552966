package org.shortfall.knowledge.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The attributions of the catalogue. */
@ApplicationScoped
public class Attributions implements PanacheRepositoryBase<AttributionRow, String> {}
