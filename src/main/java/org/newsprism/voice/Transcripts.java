package org.newsprism.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Zone;

/**
 * Interviews and transcripts: paragraphs that begin with a name or {@code Q} or {@code A} and a colon, {@code ROE: The
 * bridge is safe.} One alone may be a label; where the same turns come back or three stand in a row, they are speech.
 */
final class Transcripts {
    private static final int LONGEST_NAME = 4;

    private Transcripts() {}

    /** The turns by number of passage: the words that name the speaker, at the start of the paragraph. */
    static Map<Integer, Range> turns(List<Passage> passages) {
        Map<Integer, Range> found = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<Range> name = passage.zone() == Zone.Kind.BODY ? name(passage) : Optional.empty();
            if (name.isPresent()) {
                found.put(i, name.get());
                times.merge(label(passage, name.get()), 1, Integer::sum);
            }
        }
        boolean questions = times.containsKey("q") && times.containsKey("a");
        boolean again = times.size() > 1 && times.values().stream().anyMatch(count -> count > 1);
        return questions || again ? found : Map.of();
    }

    /** The turn as a quotation of the whole paragraph behind the colon. */
    static Optional<Draft> draft(Passage passage, int number, Range name) {
        Range words = new Range(name.to() + 1, passage.size());
        if (words.length() < 1 || Frames.words(passage, words) == 0) {
            return Optional.empty();
        }
        boolean somebody = passage.span(name).length() > 1;
        return Optional.of(new Draft(
                Quote.Form.DIRECT,
                passage.span(words),
                List.of(passage.span(words)),
                somebody ? Optional.of(passage.span(name)) : Optional.empty(),
                Optional.empty(),
                somebody ? "transcript/name-before-colon" : "transcript/unresolved",
                false,
                false,
                number));
    }

    private static Optional<Range> name(Passage passage) {
        int i = 0;
        while (i < passage.size() && i < LONGEST_NAME && isPart(passage, i)) {
            i++;
        }
        boolean named = i > 0 && i + 1 < passage.size() && passage.is(i, ":");
        return named ? Optional.of(new Range(0, i)) : Optional.empty();
    }

    private static boolean isPart(Passage passage, int i) {
        String text = passage.word(i).text();
        return passage.isOutlet(i) && passage.isCapital(i) && (passage.isWord(i) || text.equals("."));
    }

    private static String label(Passage passage, Range name) {
        List<String> words = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i++) {
            words.add(passage.lower(i));
        }
        return String.join(" ", words);
    }
}
