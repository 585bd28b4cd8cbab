package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.actor.CountryNames;
import org.newsprism.voice.Voice;

/**
 * What sets groups apart, by unit and voice: words in the outlet's own, reported and quoted voice, phrases and names in the
 * outlet's own.
 *
 * @param all in that order
 */
public record KeynessTables(List<Keyness> all) {
    private static final List<Voice> VOICES = List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED);

    public KeynessTables {
        all = List.copyOf(all);
    }

    static KeynessTables find(Groups groups, Identification identification, long seed) {
        CountryNames countries = CountryNames.load();
        List<Keyness> found = new ArrayList<>();
        for (Voice voice : VOICES) {
            found.add(new KeynessFinder(groups, identification, seed, KeyUnit.WORD, voice, countries).find());
        }
        found.add(new KeynessFinder(groups, identification, seed, KeyUnit.PHRASE, Voice.OUTLET, countries).find());
        found.add(new KeynessFinder(groups, identification, seed, KeyUnit.NAME, Voice.OUTLET, countries).find());
        return new KeynessTables(found);
    }

    /** The main table: words in the outlet's own voice. */
    public Keyness words() {
        return of(KeyUnit.WORD, Voice.OUTLET);
    }

    /** One of the tables. */
    public Keyness of(KeyUnit unit, Voice voice) {
        return all.stream()
                .filter(keyness -> keyness.unit() == unit && keyness.voice() == voice)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table of " + unit + " in voice " + voice));
    }
}
