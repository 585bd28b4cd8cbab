package org.newsprism.output.data;

import java.util.List;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.output.DataFile;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.VoiceMeasure;

/** {@code voices.csv}: a row an article and side, then a row a group and side; four measures, never mixed. */
final class VoicesCsv {

    private VoicesCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "voices.csv",
                "What each side has of the quotations of each article and group, in four measures",
                List.of(
                        "scope",
                        "article",
                        "outlet",
                        "group",
                        "articles",
                        "side",
                        "quotations",
                        "quoted_words",
                        "attributed_words",
                        "top_weighted_words",
                        "share_of_quotations",
                        "share_of_quoted_words",
                        "share_of_attributed_words",
                        "share_top_weighted"));
        for (ArticleVoices voices : findings.voices()) {
            String outlet = voices.article().article().outlet().value().orElse("");
            for (Share share : voices.bySide()) {
                row(
                        csv,
                        List.of(
                                "article",
                                voices.article().id().value(),
                                outlet,
                                voices.article().group().orElse("")),
                        1,
                        share,
                        voices.bySide(),
                        true);
            }
        }
        for (Group group : findings.groups().filled()) {
            List<Share> shares = Share.bySide(findings.quotes(group));
            for (Share share : shares) {
                row(csv, List.of("group", "", "", group.name()), group.n(), share, shares, group.n() > 1);
            }
        }
        return csv.file();
    }

    /** A group of one has no shares: its article has them. */
    private static void row(Csv csv, List<String> who, int articles, Share share, List<Share> all, boolean shares) {
        csv.row(
                who.get(0),
                who.get(1),
                who.get(2),
                who.get(3),
                articles,
                share.name(),
                share.attributions(),
                share.quotedWords(),
                share.words(),
                Csv.number((double) share.weight() / QuoteRow.BODY),
                shares ? Csv.number(VoiceMeasure.ATTRIBUTIONS.share(share, all)) : "",
                shares ? Csv.number(VoiceMeasure.QUOTED_WORDS.share(share, all)) : "",
                shares ? Csv.number(VoiceMeasure.ATTRIBUTED_WORDS.share(share, all)) : "",
                shares ? Csv.number(VoiceMeasure.PROMINENCE.share(share, all)) : "");
    }
}
