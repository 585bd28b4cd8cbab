package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;

/** A document with the tables' words, names and titles of each sentence, read once for all rules. */
final class Scene {
    final Document document;
    final List<Line> lines = new ArrayList<>();

    /** One sentence with its names and titles. */
    record Line(MarkedSentence words, List<NameRun> runs, List<TitlePhrase> phrases, List<Attachment> attachments) {

        /** Whether this is a headline most of whose longer words begin with a capital, so that capitals show no names. */
        boolean titleCase() {
            if (words.sentence.zone() != Zone.Kind.HEADLINE) {
                return false;
            }
            int capital = 0;
            int longer = 0;
            for (int i = 0; i < words.size(); i++) {
                if (words.text(i).length() > 3
                        && Character.isLetter(words.text(i).charAt(0))) {
                    longer++;
                    capital += words.isCapitalised(i) ? 1 : 0;
                }
            }
            return longer > 3 && capital * 10 > longer * 7;
        }
    }

    private Scene(Document document) {
        this.document = document;
    }

    static Scene of(Document document, Gazetteer gazetteer) {
        Scene scene = new Scene(document);
        Marker marker = new Marker(gazetteer);
        for (Sentence sentence : document.sentences()) {
            MarkedSentence words = marker.mark(sentence);
            List<NameRun> runs = NameRun.in(words, gazetteer);
            List<TitlePhrase> phrases = TitlePhrases.in(words);
            scene.lines.add(new Line(words, runs, phrases, Attachment.in(words, phrases, runs)));
        }
        return scene;
    }
}
