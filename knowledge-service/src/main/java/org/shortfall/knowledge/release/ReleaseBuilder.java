package org.shortfall.knowledge.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shortfall.knowledge.association.Associations;
import org.shortfall.knowledge.association.Contraindications;
import org.shortfall.knowledge.association.Interactions;
import org.shortfall.knowledge.association.RiskFactors;
import org.shortfall.knowledge.emergency.EmergencyNumbers;
import org.shortfall.knowledge.food.Foods;
import org.shortfall.knowledge.guidance.Guidelines;
import org.shortfall.knowledge.guidance.Texts;
import org.shortfall.knowledge.nutrient.LabTests;
import org.shortfall.knowledge.nutrient.Nutrient;
import org.shortfall.knowledge.nutrient.Nutrients;
import org.shortfall.knowledge.nutrient.ReferenceIntakes;
import org.shortfall.knowledge.release.ReleaseContent.CitedSource;
import org.shortfall.knowledge.rule.TriageRules;
import org.shortfall.knowledge.source.Source;
import org.shortfall.knowledge.source.Sources;
import org.shortfall.knowledge.symptom.Symptoms;
import org.shortfall.knowledge.vocabulary.Terms;
import org.shortfall.knowledge.wording.Wordings;

/** Gathers the content of a release from the tables. It asks every feature, so it has more collaborators than most. */
@ApplicationScoped
public class ReleaseBuilder {

    /** Raise it when the disclaimer's text changes. */
    private static final int DISCLAIMER_VERSION = 1;

    @Inject
    Texts texts;

    @Inject
    Sources sources;

    @Inject
    Nutrients nutrients;

    @Inject
    Symptoms symptoms;

    @Inject
    Terms terms;

    @Inject
    Associations associations;

    @Inject
    RiskFactors riskFactors;

    @Inject
    Interactions interactions;

    @Inject
    Contraindications contraindications;

    @Inject
    LabTests tests;

    @Inject
    TriageRules rules;

    @Inject
    ReferenceIntakes intakes;

    @Inject
    Foods foods;

    @Inject
    Guidelines guidance;

    @Inject
    EmergencyNumbers emergencyNumbers;

    @Inject
    Wordings wordings;

    /**
     * Reads everything in one transaction, in an order that depends on the content alone.
     *
     * @throws TextsMissing if a safety text is not there in every locale
     */
    @Transactional
    public ReleaseContent build() {
        ReleaseContent content = gathered();
        List<String> lacking = RequiredTexts.lackingIn(content.texts(), content.rules());
        if (!lacking.isEmpty()) {
            throw new TextsMissing(lacking);
        }
        return content;
    }

    private ReleaseContent gathered() {
        List<Nutrient> allNutrients = nutrients.all();
        return new ReleaseContent(
                texts.byLocale(),
                DISCLAIMER_VERSION,
                citedSources(),
                allNutrients,
                symptoms.all(),
                terms.all(),
                associations.all(),
                riskFactors.all(),
                interactions.all(),
                contraindications.all(),
                tests.all(),
                rules.all(),
                intakes.released(allNutrients.stream().map(Nutrient::id).collect(Collectors.toSet())),
                foods.everyday(),
                guidance.all(),
                emergencyNumbers.all(),
                wordings.classes(),
                wordings.patterns(),
                wordings.ambiguities());
    }

    private Map<String, CitedSource> citedSources() {
        Map<String, CitedSource> cited = new TreeMap<>();
        for (Source source : sources.all()) {
            cited.put(source.id(), new CitedSource(source.title(), source.publisher(), source.url(), source.licence()));
        }
        return cited;
    }
}
