package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;

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
                new Questions()));
        study.lexicons().stream().map(LexiconFeature::ofTheStudy).forEach(features::add);
        return List.copyOf(features);
    }

    /** The features without a study. */
    public static List<Feature> shipped() {
        return all(StudyLists.none());
    }
}
