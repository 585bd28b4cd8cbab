package org.newsprism.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Roll.Sort;

/**
 * Titles and bodies that stand without a name: tied to somebody the document names, to the holder on its date, to an
 * earlier description, or left a description.
 */
final class Descriptions {
    private final Scene scene;
    private final Gazetteer gazetteer;
    private final Persons persons;
    private final Sides sides;
    private final Roll roll;
    private final Map<String, List<Actor>> bodies = new HashMap<>();
    private final Map<String, Actor> described = new HashMap<>();
    private final Map<String, Map<String, Actor>> nominals;

    Descriptions(
            Scene scene,
            Gazetteer gazetteer,
            Persons persons,
            Sides sides,
            Roll roll,
            Map<String, Map<String, Actor>> nominals) {
        this.scene = scene;
        this.gazetteer = gazetteer;
        this.persons = persons;
        this.sides = sides;
        this.roll = roll;
        this.nominals = nominals;
    }

    /** Claims the words of a title or body that has no name beside it, where it means somebody. */
    void claim(int line, TitlePhrase phrase) {
        Scene.Line here = scene.lines.get(line);
        Entry title = phrase.title().entry();
        int from = phrase.possessor() >= 0 ? phrase.possessor() + 1 : phrase.from();
        if (title.kind() == Entry.Kind.BODY) {
            Actor body = body(here, phrase, title);
            if (body != null) {
                int noun = phrase.title().from();
                int first = here.runs().stream()
                        .filter(run -> run.to() == noun)
                        .mapToInt(NameRun::from)
                        .findFirst()
                        .orElse(from);
                roll.claim(line, first, phrase.to(), body, "body", Sort.BODY, "");
            }
            return;
        }
        if (title.has("honorific") || title.has("cap") || modifies(here.words(), phrase) || namesNext(here, phrase)) {
            return;
        }
        String gender = title.has("m") ? "m" : title.has("f") ? "f" : "";
        boolean owned = !ownersSide(here, phrase.from(), phrase.title().from()).equals(Actor.UNKNOWN_SIDE);
        Person person = phrase.definite() || (owned && !phrase.plural()) ? bound(line, phrase, gender) : null;
        if (person != null) {
            roll.claim(
                    line,
                    from,
                    phrase.to(),
                    person.actor(),
                    "title-document",
                    Sort.PERSON,
                    person.gender(),
                    person.office());
            return;
        }
        if (title.has("body") && phrase.definite() && phrase.country() == null) {
            medium(title)
                    .ifPresent(m -> roll.claim(
                            line,
                            from,
                            phrase.to(),
                            m,
                            "nominal-medium",
                            Sort.BODY,
                            "",
                            roll.firstOf(m, line, from, phrase.to())));
            return;
        }
        Optional<Holders.Holder> holder = scene.document
                .date()
                .filter(date -> phrase.definite() && !phrase.former() && title.has("unique"))
                .flatMap(date -> gazetteer.holders.on(date, phrase.office(), phrase.side()));
        String words = words(here.words(), from, phrase.to());
        if (holder.isPresent()) {
            Holders.Holder h = holder.get();
            Actor actor = new Actor(
                    h.name(),
                    h.side(),
                    Role.OFFICIAL,
                    Naming.PARTLY,
                    "\"" + words + "\": table of office holders, " + h.office().replace('-', ' ') + ", " + h.side()
                            + ", " + h.range() + ", on the article's date");
            roll.claim(line, from, phrase.to(), actor, "title-date", Sort.PERSON, h.gender());
            return;
        }
        Actor actor = description(here.words(), phrase, words);
        Sort sort = phrase.plural() ? Sort.GROUP : title.has("body") ? Sort.BODY : Sort.PERSON;
        roll.claim(line, from, phrase.to(), actor, "description", sort, gender);
    }

    private @Nullable Actor body(Scene.Line here, TitlePhrase phrase, Entry noun) {
        MarkedSentence s = here.words();
        String side = phrase.side();
        if (side.equals(Actor.UNKNOWN_SIDE)) {
            side = ownersSide(here, phrase.from(), phrase.title().from());
        }
        List<Actor> known = bodies.computeIfAbsent(noun.name(), unused -> new ArrayList<>());
        if (side.equals(Actor.UNKNOWN_SIDE)) {
            // "The administration" is the one administration named before, if there was one only.
            boolean one = known.stream().map(Actor::name).distinct().count() == 1;
            return one && phrase.article().equals("the") ? known.get(0) : null;
        }
        String words = words(s, phrase.from(), phrase.to());
        Actor actor = switch (noun.key()) {
            case "state" -> sides.state(side, words, "the government of a country");
            case "people" ->
                new Actor(
                        side + "'s " + noun.name(),
                        side,
                        noun.role(),
                        Naming.ANONYMOUS,
                        "\"" + words + "\": people of a country");
            default -> sides.body(side, noun, words);
        };
        known.add(actor);
        return actor;
    }

    /** The side of a person who stands as owner: {@code the Yilmaz administration}, {@code Yilmaz's foreign minister}. */
    private String ownersSide(Scene.Line here, int from, int title) {
        for (NameRun run : here.runs()) {
            int gap = from - run.to();
            boolean owner = run.to() == title
                    || run.to() == from
                    || (gap == 1 && here.words().isPossessive(run.to()));
            if (owner && persons.of(run).isPresent()) {
                return persons.of(run).get().side();
            }
        }
        return Actor.UNKNOWN_SIDE;
    }

    /** Whether the title only describes the next noun: {@code the foreign ministers meeting}. */
    private static boolean modifies(MarkedSentence s, TitlePhrase phrase) {
        int last = phrase.title().to() - 1;
        return phrase.to() == last + 1
                && s.token(last).relation().startsWith("compound")
                && s.token(last).head() > last;
    }

    /** {@code The tabloid Bild}: a medium's sort before its name. */
    private static boolean namesNext(Scene.Line here, TitlePhrase phrase) {
        Element next = here.words().at(phrase.title().to());
        return phrase.title().entry().has("body") && next != null && next.kind() == Entry.Kind.INSTITUTION;
    }

    /** The person of the document whom a title means; null when none or several equally do. */
    private @Nullable Person bound(int line, TitlePhrase phrase, String gender) {
        Entry title = phrase.title().entry();
        String side = phrase.side();
        if (side.equals(Actor.UNKNOWN_SIDE)) {
            side = ownersSide(
                    scene.lines.get(line), phrase.from(), phrase.title().from());
        }
        boolean open = side.equals(Actor.UNKNOWN_SIDE);
        String known = side;
        List<Person> others = scene.lines.get(line).runs().stream()
                .flatMap(run -> persons.of(run).stream())
                .filter(other -> !other.side().equals(known))
                .toList();
        List<Person> fitting = new ArrayList<>();
        for (Person person : persons.all()) {
            if (!gender.isEmpty() && !person.gender().isEmpty() && !gender.equals(person.gender())) {
                continue;
            }
            boolean fits = title.has("counterpart")
                    ? !open && person.side().equals(side) && faces(person, others)
                    : holds(person, phrase, side, open);
            if (fits) {
                fitting.add(person);
            }
        }
        return fitting.size() < 2
                ? fitting.isEmpty() ? null : fitting.get(0)
                : latest(line, phrase.from(), fitting, open || !title.has("unique"));
    }

    /** Whether a person holds an office that one of the others holds for another side. */
    private static boolean faces(Person person, List<Person> others) {
        return others.stream()
                .flatMap(other -> other.held().stream())
                .anyMatch(a -> person.held().stream().anyMatch(b -> a.office().equals(b.office())));
    }

    private boolean holds(Person person, TitlePhrase phrase, String side, boolean open) {
        Entry title = phrase.title().entry();
        for (Person.Held held : person.held()) {
            String heldSide = held.side().equals(Actor.UNKNOWN_SIDE) ? person.side() : held.side();
            boolean sided = open || heldSide.equals(side);
            boolean office = title.has("plain")
                    ? held.office().equals(phrase.office())
                            || List.of(held.title().split("[ -]", -1)).contains(title.name())
                            || (title.name().equals("secretary") && isAmericanCabinet(held, heldSide))
                    : title.has("unique") && held.office().equals(phrase.office());
            if (sided && office && held.former() == phrase.former()) {
                return true;
            }
        }
        return false;
    }

    /** Ministers of the United States are called secretaries. */
    private static boolean isAmericanCabinet(Person.Held held, String side) {
        return side.equals("United States") && held.office().endsWith("-minister");
    }

    /** Of several the one named last before a place, where one alone is and recency may decide. */
    private @Nullable Person latest(int line, int word, List<Person> fitting, boolean recency) {
        if (!recency) {
            return null;
        }
        int paragraph = scene.lines.get(line).words().sentence.paragraph();
        for (int i = line; i >= 0 && scene.lines.get(i).words().sentence.paragraph() >= paragraph - 2; i--) {
            List<Person> here = new ArrayList<>();
            for (NameRun run : scene.lines.get(i).runs()) {
                Person person = persons.of(run).orElse(null);
                boolean earlier = i < line || run.to() <= word;
                if (earlier && person != null && fitting.contains(person) && !here.contains(person)) {
                    here.add(person);
                }
            }
            if (!here.isEmpty()) {
                return here.size() == 1 ? here.get(0) : null;
            }
        }
        return null;
    }

    private Optional<Actor> medium(Entry title) {
        String key = title.key().isEmpty() ? title.name() : title.key();
        Actor last = null;
        for (String kind : kinds(key)) {
            Map<String, Actor> known = nominals.getOrDefault(kind, Map.of());
            for (Actor actor : known.values()) {
                if (actor.role() == Role.MEDIA) {
                    last = actor;
                }
            }
            if (last != null) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static List<String> kinds(String key) {
        return key.equals("daily") ? List.of("daily", "newspaper", "tabloid", "weekly", "magazine") : List.of(key);
    }

    private Actor description(MarkedSentence s, TitlePhrase phrase, String words) {
        Entry title = phrase.title().entry();
        boolean bare = phrase.side().equals(Actor.UNKNOWN_SIDE);
        Actor earlier = described.get(title.name() + (phrase.plural() ? "s" : ""));
        if (earlier != null
                && bare
                && (phrase.article().equals("the") || phrase.article().equals("this"))) {
            return earlier;
        }
        String side = bare ? sideOfNominal(s, phrase.to()) : phrase.side();
        boolean one = phrase.definite() && (title.has("unique") || title.has("plain"));
        boolean few = phrase.plural() ? phrase.counted() : one || speaksForBody(phrase);
        Naming naming = few ? Naming.PARTLY : Naming.ANONYMOUS;
        String why = side.equals(Actor.UNKNOWN_SIDE)
                ? "no name and nothing that shows a side"
                : "country or body beside a title without a name";
        Actor actor = new Actor(words, side, phrase.role(), naming, "\"" + words + "\": " + why);
        described.put(title.name() + (phrase.plural() ? "s" : ""), actor);
        return actor;
    }

    /** A spokesman whose body the text names is one of its few, whatever the article before him. */
    private static boolean speaksForBody(TitlePhrase phrase) {
        String title = phrase.title().entry().name();
        boolean bare = title.equals("spokesman") || title.equals("spokeswoman") || title.equals("spokesperson");
        return title.contains("spokes")
                && (!bare || phrase.affiliation() != null || !phrase.side().equals(Actor.UNKNOWN_SIDE));
    }

    /** {@code officials of the military alliance}: the side of a body named before. */
    private String sideOfNominal(MarkedSentence s, int at) {
        if (!s.folded(at).equals("of")) {
            return Actor.UNKNOWN_SIDE;
        }
        for (int i = at + 1; i < s.size() && i < at + 9; i++) {
            Map<String, Actor> known = new LinkedHashMap<>(nominals.getOrDefault(s.lemma(i), Map.of()));
            if (known.size() == 1 && !s.tag(i + 1).startsWith("NN")) {
                return known.values().iterator().next().side();
            }
            if (s.tag(i).startsWith("VBD")
                    || s.tag(i).equals("IN")
                    || s.folded(i).equals(",")) {
                break;
            }
        }
        return Actor.UNKNOWN_SIDE;
    }

    private static String words(MarkedSentence s, int from, int to) {
        int start = s.folded(from).equals("the") && from + 1 < to ? from + 1 : from;
        return s.words(start, to);
    }
}
