package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.language.Token;

/** The people named in some texts: who a surname means, and who a title. */
final class People {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Full names by one of their ends, over all texts and in each. */
    private final Map<String, Map<String, Integer>> fullNames = new HashMap<>();

    private final List<Map<String, Map<String, Integer>>> fullNamesOf = new ArrayList<>();

    /** People by a title beside their name, with its side and without. */
    private final Map<String, Map<String, Integer>> titles = new HashMap<>();

    private final List<Map<String, Map<String, Integer>>> titlesOf = new ArrayList<>();

    People(List<AnnotatedText> texts) {
        for (AnnotatedText text : texts) {
            Map<String, Map<String, Integer>> here = new HashMap<>();
            for (Mention mention : text.cast().mentions()) {
                List<String> name = parts(mention.actor().name());
                if (ActorNaming.isPerson(mention) && name.size() > 1) {
                    for (String end : List.of(name.get(0), name.get(name.size() - 1))) {
                        count(fullNames, end, String.join(" ", name));
                        count(here, end, String.join(" ", name));
                    }
                }
            }
            fullNamesOf.add(here);
        }
        for (int i = 0; i < texts.size(); i++) {
            Map<String, Map<String, Integer>> here = new HashMap<>();
            for (Mention mention : texts.get(i).cast().mentions()) {
                if (ActorNaming.isPerson(mention)) {
                    titles(texts.get(i), i, mention, here);
                }
            }
            titlesOf.add(here);
        }
    }

    private void titles(AnnotatedText text, int index, Mention mention, Map<String, Map<String, Integer>> here) {
        String who = person(index, mention.actor().name());
        text.document().sentenceAt(mention.span().start()).ifPresent(sentence -> {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(mention.span())
                        && token.tag().startsWith("NN")
                        && !who.contains(Referring.fold(token.text()))) {
                    String title = token.lemma().toLowerCase(Locale.ROOT);
                    count(titles, mention.actor().side() + "|" + title, who);
                    count(titles, title, who);
                    count(here, mention.actor().side() + "|" + title, who);
                    count(here, title, who);
                }
            }
        });
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, unused -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    /** A name's words without initials and suffixes, folded. */
    private static List<String> parts(String name) {
        return List.of(Referring.fold(name).split("[ -]", -1)).stream()
                .filter(part -> part.length() > 1 && !SUFFIXES.contains(part))
                .toList();
    }

    /** The fullest name that a name stands for: most often in the text itself, else in any. */
    String person(int text, String name) {
        List<String> parts = parts(name);
        if (parts.isEmpty()) {
            return Referring.fold(name);
        }
        if (parts.size() > 1) {
            // Another spelling of a name with the same ends.
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            return most(fullNames.getOrDefault(last, Map.of()), first).orElse(String.join(" ", parts));
        }
        return most(fullNamesOf.get(text).getOrDefault(parts.get(0), Map.of()), "")
                .or(() -> most(fullNames.getOrDefault(parts.get(0), Map.of()), ""))
                .orElse(parts.get(0));
    }

    /** Whether a capitalised word is the end of somebody's name. */
    boolean isNamed(String part) {
        return fullNames.containsKey(part);
    }

    /** Whom a title means in a text: whoever has it beside their name there, else in any text. */
    Optional<String> titled(int text, String side, String title) {
        boolean open = side.equals(Actor.UNKNOWN_SIDE);
        String key = open ? title : side + "|" + title;
        return most(titlesOf.get(text).getOrDefault(key, Map.of()), "")
                .or(() -> most(titles.getOrDefault(key, Map.of()), ""));
    }

    /** The commonest that begins with a word; the first in the alphabet of equally common ones. */
    private static Optional<String> most(Map<String, Integer> counts, String first) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most && (first.isEmpty() || entry.getKey().startsWith(first + " "))) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
