/** The one vocabulary of facts about a person: conditions, medicines, diets, allergies and more. */
@NullMarked
package org.shortfall.knowledge.vocabulary;

import org.jspecify.annotations.NullMarked;
