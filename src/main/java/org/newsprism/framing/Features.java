package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.framing.codebook.Codebooks;

/** All that is counted, in the order of the report: the table of contents of this package. */
public final class Features {
    private Features() {}

    /** The features with the lists of a study: the shipped ones, then one for each of the study's own lists. */
    public static List<Feature> all(StudyLists study) {
        List<Feature> features = new ArrayList<>(List.of(
                new ReportingVerbs(),
                new Quotations(),
                new Sources(),
                new ScareQuotes(),
                LexiconFeature.shipped("loaded-words"),
                new Variants(study.variants()),
                new Passives(),
                new Roles(),
                LexiconFeature.shipped("nominalisations"),
                LexiconFeature.shipped("hedges"),
                LexiconFeature.shipped("boosters"),
                LexiconFeature.shipped("factives"),
                LexiconFeature.shipped("implicatives"),
                LexiconFeature.shipped("assertives"),
                new Questions(),
                CodebookFeature.frames("generic-frames", Codebooks.GENERIC_FRAMES),
                CodebookFeature.frames("policy-frames", Codebooks.POLICY_FRAMES),
                CodebookFeature.properties("property-cues", Codebooks.PROPERTIES)));
        if (study.tone()) {
            features.add(new Tone());
        }
        study.lexicons().stream().map(LexiconFeature::ofTheStudy).forEach(features::add);
        return List.copyOf(features);
    }

    /** The lists behind the tone toward an actor. They are no features of a report, for praise and blame have an object. */
    public static List<Feature> tone() {
        return List.of(LexiconFeature.shipped("tone-words"), LexiconFeature.shipped("tone-verbs"));
    }

    /** The features without a study. */
    public static List<Feature> shipped() {
        return all(StudyLists.none());
    }
}
