package org.newsprism.framing.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor;
import org.newsprism.actor.CountryNames;
import org.newsprism.actor.Mention;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.Entry;
import org.newsprism.framing.VariantSet;
import org.newsprism.language.Token;

/**
 * Gives each reference its first key, by what its head is: a person, a title that somebody bears, a country or what stands
 * for it, a name, else the noun or verb itself, of which those of one variant set are one.
 */
final class Keying {
    static final String PERSON = "person:";
    static final String SIDE = "side:";
    static final String NAME = "name:";
    static final String NOUN = "noun:";

    /** Nouns that with a country before them stand for it, as its institutions do. */
    private static final Set<String> OF_A_COUNTRY = Set.of(
            "government",
            "administration",
            "regime",
            "leadership",
            "authority",
            "state",
            "nation",
            "people",
            "citizen",
            "official",
            "representative",
            "negotiator",
            "diplomat",
            "agency",
            "agent",
            "military",
            "army",
            "force",
            "troop");

    private final Scene scene;
    private final People people;
    private final CountryNames countries = CountryNames.load();
    private final Map<String, String> concepts = new HashMap<>();

    Keying(Scene scene, List<VariantSet> sets) {
        this.scene = scene;
        this.people = new People(scene.texts);
        for (VariantSet set : sets) {
            set.variants().stream()
                    .flatMap(variant -> variant.forms().stream())
                    .map(Entry::pattern)
                    .filter(pattern -> pattern.chars().allMatch(c -> Character.isLowerCase(c) || c == '-'))
                    .forEach(word -> concepts.putIfAbsent(word, set.concept()));
        }
    }

    /** The variant set that a word is of. */
    Optional<String> concept(String lemma) {
        return Optional.ofNullable(concepts.get(lemma));
    }

    void giveAll() {
        for (int i = 0; i < scene.references.size(); i++) {
            if (scene.shown.get(i).isPresent()) {
                give(i, scene.shown.get(i).get());
            }
        }
    }

    private void give(int i, Referring reference) {
        Optional<Mention> mention = reference.mention();
        if (mention.isPresent() && byActor(i, reference, mention.get())) {
            return;
        }
        Optional<String> country = countries.of(reference.headWord().text());
        if (country.isEmpty() && !reference.name().isEmpty()) {
            country = countries.of(String.join(" ", reference.name()).toUpperCase(Locale.ROOT));
        }
        if (country.isPresent()) {
            scene.put(i, SIDE + country.get(), "country");
        } else if (!reference.name().isEmpty()) {
            name(i, reference);
        } else if (!titled(i, reference, mention.map(one -> one.actor().side()).orElse(Actor.UNKNOWN_SIDE))
                && !ofACountry(i, reference)) {
            noun(i, reference);
        }
    }

    private boolean byActor(int i, Referring reference, Mention mention) {
        Actor actor = mention.actor();
        boolean person = ActorNaming.isPerson(mention);
        boolean named = actor.naming() == Actor.Naming.NAMED;
        String folded = Referring.fold(actor.name());
        boolean capitals = actor.name().equals(actor.name().toUpperCase(Locale.ROOT));
        if (person && !capitals && !reference.headWord().tag().equals("NNPS")) {
            scene.put(i, PERSON + people.person(reference.text(), actor.name()), "person");
        } else if (person || (named && folded.endsWith(" party"))) {
            // A name in the plural or in capitals is no person, and a party does not stand for its country.
            scene.put(i, NAME + folded, "name");
        } else if (!named && titled(i, reference, actor.side())) {
            return true;
        } else if (!actor.side().equals(Actor.UNKNOWN_SIDE)) {
            scene.put(i, SIDE + actor.side(), "country");
        } else if (named) {
            scene.put(i, NAME + folded, "name");
        } else {
            return false;
        }
        return true;
    }

    private void name(int i, Referring reference) {
        List<String> name = reference.name();
        if (people.isNamed(name.get(name.size() - 1))) {
            scene.put(i, PERSON + people.person(reference.text(), String.join(" ", name)), "person");
        } else {
            scene.put(i, NAME + String.join(" ", name), "name");
        }
    }

    /** {@code The director} where one director is named. */
    private boolean titled(int i, Referring reference, String side) {
        Optional<String> who =
                reference.plural() ? Optional.empty() : people.titled(reference.text(), side, reference.headLemma());
        who.ifPresent(name -> scene.put(i, PERSON + name, "title"));
        return who.isPresent();
    }

    private boolean ofACountry(int i, Referring reference) {
        if (OF_A_COUNTRY.contains(reference.headLemma())) {
            for (Token word : reference.words().subList(0, reference.head())) {
                Optional<String> country = countries.of(word.text());
                if (country.isPresent()) {
                    scene.put(i, SIDE + country.get(), "country-body");
                    return true;
                }
            }
        }
        return false;
    }

    private void noun(int i, Referring reference) {
        String stem = Stems.of(reference.headLemma());
        Optional<String> concept = concept(reference.headLemma());
        scene.put(
                i, NOUN + concept.map(name -> "=" + name).orElse(stem), concept.isPresent() ? "same-set" : "same-word");
    }
}
