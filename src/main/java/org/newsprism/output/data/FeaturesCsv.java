package org.newsprism.output.data;

import static org.newsprism.profile.ArticleCounts.EVERY_VOICE;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.framing.Definition;
import org.newsprism.output.DataFile;
import org.newsprism.profile.Tally;
import org.newsprism.voice.Voice;

/** {@code features.csv}: article x feature x label x voice, counts and what they are divided by. */
final class FeaturesCsv {

    private FeaturesCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "features.csv",
                "Counts and bases of every feature, by article, label and voice",
                List.of("article", "outlet", "group", "feature", "label", "voice", "count", "base", "base_unit"));
        for (CountedArticle article : findings.articles()) {
            for (FeatureFindings feature : findings.features()) {
                rows(csv, article, feature);
            }
        }
        return csv.file();
    }

    private static void rows(Csv csv, CountedArticle article, FeatureFindings feature) {
        boolean words = feature.definition().base() == Definition.Base.WORDS;
        boolean open = feature.definition().base() == Definition.Base.SAME_SET;
        Set<String> here = new HashSet<>();
        article.counts().found(feature.id()).forEach(hit -> here.add(hit.label()));
        Map<Voice, Tally> ofWords = new EnumMap<>(Voice.class);
        for (String label : feature.labels()) {
            if (open && !here.contains(label)) {
                continue;
            }
            Optional<Tally> other = words ? Optional.empty() : Optional.of(tally(article, feature, label, EVERY_VOICE));
            for (Voice voice : Voice.values()) {
                // Words are the same base whatever is found among them.
                Tally tally = other.orElseGet(
                        () -> ofWords.computeIfAbsent(voice, one -> tally(article, feature, label, Set.of(one))));
                // Where nothing was there to count in, a row says nothing.
                if (tally.base() == 0) {
                    continue;
                }
                long count = article.counts()
                        .found(feature.id(), Optional.of(label), Set.of(voice))
                        .size();
                // Open-ended sets have hundreds of labels; a row of zeros says nothing that its absence does not.
                if (count > 0 || !open) {
                    csv.row(
                            article.id(),
                            article.article().outlet().value().orElse(""),
                            article.group().orElse(""),
                            feature.id(),
                            label,
                            voice.name().toLowerCase(Locale.ROOT),
                            count,
                            tally.base(),
                            feature.definition().base().label());
                }
            }
        }
    }

    private static Tally tally(CountedArticle article, FeatureFindings feature, String label, Set<Voice> voices) {
        return article.counts().tally(feature.id(), feature.definition().base(), Optional.of(label), voices);
    }
}
