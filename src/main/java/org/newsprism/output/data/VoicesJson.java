package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.VerbFindings.SameSpeaker;
import org.newsprism.compare.VerbRow;
import org.newsprism.profile.Criticism;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.story.Utterance;
import org.newsprism.story.Version;
import org.newsprism.voice.ReportingVerb.Stance;

/** The parts of {@code report.json} about who speaks. */
final class VoicesJson {

    private VoicesJson() {}

    /** Everything about one article's voices, into its node. */
    static void article(ObjectNode node, ArticleVoices voices) {
        Prominence found = voices.prominence();
        ObjectNode places = node.putObject("sources");
        source(places, "headline", found.headline());
        source(places, "lead", found.lead());
        source(places, "first", found.first());
        source(places, "first_direct", found.firstDirect());
        source(places, "last", found.last());
        source(places, "last_direct", found.lastDirect());
        node.putObject("naming")
                .put("quotations", voices.quotes().size())
                .put("named", voices.named("named").size())
                .put("partly", voices.named("partly").size())
                .put("anonymous", voices.named("anonymous").size())
                .put("unresolved", voices.named("").size())
                .put("named_sources", voices.article().counts().namedSources().size())
                .put("transparency_class", voices.transparency().label());
        JsonNumbers.put(node, "effective_sources", Share.effective(voices.bySpeaker()));
        JsonNumbers.put(node, "hhi", Share.concentration(voices.bySpeaker()));
        JsonNumbers.put(node, "own_share", voices.outletShare());
        ArrayNode replies = node.putArray("spoken_against");
        for (Criticism criticism : voices.criticisms()) {
            replies.addObject()
                    .put("side", criticism.target())
                    .put("by", criticism.words().speaker())
                    .put("verb", criticism.words().verb())
                    .put("replies", criticism.reply().isPresent());
        }
    }

    private static void source(ObjectNode places, String name, Optional<QuoteRow> row) {
        if (row.isEmpty()) {
            places.putNull(name);
        } else {
            places.putObject(name)
                    .put("speaker", row.get().speaker())
                    .put("side", row.get().side());
        }
    }

    /** What each name gets of a set of quotations. */
    static void shares(ArrayNode array, List<Share> shares) {
        for (Share share : shares) {
            ObjectNode node = array.addObject()
                    .put("name", share.name())
                    .put("quotations", share.attributions())
                    .put("quoted_words", share.quotedWords())
                    .put("attributed_words", share.words());
            JsonNumbers.put(node, "top_weighted_words", (double) share.weight() / QuoteRow.BODY);
        }
    }

    /** Speakers in two articles or more, with the stances of their verbs article by article. */
    static void sameSpeaker(ArrayNode array, Findings findings) {
        for (SameSpeaker speaker : findings.verbs().sameSpeaker()) {
            if (speaker.identified()) {
                ObjectNode node =
                        array.addObject().put("speaker", speaker.speaker()).put("side", speaker.side());
                ArrayNode articles = node.putArray("articles");
                for (VerbRow row : speaker.articles()) {
                    ObjectNode article = articles.addObject().put("article", row.name());
                    ArrayNode verbs = article.putArray("verbs");
                    row.quotes().forEach(quote -> verbs.add(quote.verb()));
                    article.put("endorsing", row.of(Stance.ENDORSE).size())
                            .put("neutral", row.of(Stance.NEUTRAL).size())
                            .put("distancing", row.of(Stance.DISTANCE).size());
                }
            }
        }
    }

    /** What two articles or more quote alike, with what each kept and cut. */
    static void utterances(ArrayNode array, Findings findings) {
        for (Utterance utterance : findings.utterances()) {
            ObjectNode node = array.addObject()
                    .put("speaker", utterance.speaker().speaker())
                    .put("side", utterance.speaker().side())
                    .put("words", utterance.words());
            ArrayNode versions = node.putArray("versions");
            for (Version version : utterance.versions()) {
                ObjectNode one = versions.addObject()
                        .put("article", version.article().value())
                        .put("kept_words", version.kept())
                        .put("added_words", version.added());
                ArrayNode verbs = one.putArray("verbs");
                version.quotes().forEach(quote -> verbs.add(quote.verb()));
                ArrayNode pieces = one.putArray("pieces");
                for (Version.Piece piece : version.pieces()) {
                    pieces.addObject()
                            .put("kind", piece.kind().name().toLowerCase(Locale.ROOT))
                            .put("text", piece.text());
                }
            }
        }
    }
}
