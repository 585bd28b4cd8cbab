package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An acronym and the name whose initials it is; two names with a word in common that is no general one ({@code Democrats}
 * and {@code Democratic Party}).
 */
final class OneName implements JoinRule {

    /** Words that many names share. */
    private static final Set<String> GENERAL = Set.of(
            "national",
            "international",
            "federal",
            "house",
            "committee",
            "party",
            "department",
            "ministry",
            "council",
            "center",
            "centre",
            "association",
            "university",
            "institute",
            "bank",
            "court",
            "former",
            "director",
            "chairman",
            "secretary",
            "minister",
            "president",
            "general",
            "united",
            "state",
            "states",
            "north",
            "south",
            "east",
            "west",
            "media",
            "news",
            "post",
            "times",
            "security",
            "intelligence",
            "senate",
            "foreign",
            "agency",
            "union",
            "group",
            "world");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on");
    private static final int LEAST = 4;

    @Override
    public void join(Scene scene) {
        Map<String, Integer> sizes = scene.sizes(Keying.NAME);
        Map<String, String> acronyms = new TreeMap<>();
        for (int i = 0; i < scene.references.size(); i++) {
            if (scene.has(i, Keying.NAME) && scene.shown.get(i).isPresent()) {
                List<String> name = scene.shown.get(i).get().name();
                if (name.size() > 1) {
                    acronyms.put(initials(name), scene.key(i));
                }
            }
        }
        Map<String, String> into = new TreeMap<>();
        List<String> keys = new ArrayList<>(sizes.keySet());
        for (String key : keys) {
            String whole = acronyms.get(name(key));
            if (whole != null) {
                Scene.link(into, key, whole);
            }
            for (String other : keys) {
                boolean smaller = sizes.getOrDefault(key, 0) < sizes.getOrDefault(other, 0)
                        || (sizes.getOrDefault(key, 0).equals(sizes.getOrDefault(other, 0))
                                && key.compareTo(other) < 0);
                if (smaller && shareWord(name(key), name(other))) {
                    Scene.link(into, key, other);
                }
            }
        }
        scene.join(into, "one-name");
    }

    private static String name(String key) {
        return key.substring(Keying.NAME.length());
    }

    private static String initials(List<String> name) {
        StringBuilder initials = new StringBuilder();
        name.stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static boolean shareWord(String one, String other) {
        for (String a : one.split(" ", -1)) {
            for (String b : other.split(" ", -1)) {
                if (a.length() >= LEAST && !GENERAL.contains(a) && Stems.of(a).equals(Stems.of(b))) {
                    return true;
                }
            }
        }
        return false;
    }
}
