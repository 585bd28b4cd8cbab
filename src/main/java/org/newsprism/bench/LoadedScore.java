package org.newsprism.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Entry;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Feature;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.Features;
import org.newsprism.framing.Search;
import org.newsprism.language.Token;
import org.newsprism.voice.Voice;

/**
 * How loaded a sentence is, by our own lists and a few cues of grammar; used to check the lists against sentences that
 * people judged, and never in a report. The sum of what was found times its weight, divided by the root of one more than
 * the sentence's tokens:
 *
 * <pre>
 * loaded word, the entry's weight (1 or .5)    1    in the outlet's own words and in scare quotes
 *                                               .6  in reported and quoted speech
 * unfavourable word or verb (tone lists)        .3
 * favourable word or verb                       .2
 * booster                                       .3
 * scare quotes                                  .5
 * adjective outside quotations                  .15
 * adverb in -ly outside quotations              .3  (stance adverbs: Biber 2006)
 * reporting verb that distances                 .3
 * neutral reporting verb                       -.15 (the words are somebody's)
 * number                                       -.2
 * </pre>
 *
 * The weights are round figures set by hand; half or one and a half of any of them moves the area under the curve by .02 at
 * most on the development halves.
 */
final class LoadedScore {
    /** At which a sentence is called loaded; there about as many sentences of BASIL are called so as people marked. */
    static final double LOADED = .3;

    private static final FeatureId LOADED_WORDS = new FeatureId("loaded-words");

    private final Search search;
    private final Map<String, Integer> weights = new HashMap<>();

    LoadedScore() {
        List<Feature> features = new ArrayList<>(Features.shipped());
        features.addAll(Features.tone());
        search = new Search(features);
        features.stream()
                .filter(feature -> feature.id().equals(LOADED_WORDS))
                .flatMap(feature -> feature.entries().stream())
                .forEach(entry -> weights.put(entry.rule(), entry.weight()));
    }

    /**
     * A sentence's score and its loaded words.
     *
     * @param score at or above {@link #LOADED} for a loaded sentence
     */
    record Scored(double score, List<Evidence> loadedWords) {}

    Scored score(AnnotatedText text) {
        Map<FeatureId, List<Evidence>> found = search.find(text);
        double sum = 0;
        for (List<Evidence> places : found.values()) {
            for (Evidence one : places) {
                sum += weight(one);
            }
        }
        List<Token> tokens = text.document().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        for (Token token : tokens) {
            sum += weight(token, text.quotes().voiceAt(token.span().start()));
        }
        return new Scored(sum / Math.sqrt(tokens.size() + 1.0), found.getOrDefault(LOADED_WORDS, List.of()));
    }

    private double weight(Evidence one) {
        boolean own = one.voice() == Voice.OUTLET || one.voice() == Voice.SCARE;
        return switch (one.feature().value()) {
            case "loaded-words" -> (own ? 1 : .6) * weights.getOrDefault(one.item(), Entry.PLAIN) / Entry.PLAIN;
            case "tone-words", "tone-verbs" -> one.label().contains("negative") ? .3 : .2;
            case "boosters" -> .3;
            case "scare-quotes" -> .5;
            case "reporting-verbs" ->
                one.label().equals("distance") ? .3 : one.label().equals("neutral") ? -.15 : 0;
            default -> 0;
        };
    }

    private static double weight(Token token, Voice voice) {
        if (token.tag().equals("CD")) {
            return -.2;
        }
        if (voice != Voice.OUTLET) {
            return 0;
        }
        boolean manner = token.tag().startsWith("RB") && token.lemma().endsWith("ly");
        return manner ? .3 : token.tag().startsWith("JJ") ? .15 : 0;
    }
}
