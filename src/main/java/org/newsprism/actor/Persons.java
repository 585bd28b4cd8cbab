package org.newsprism.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsprism.actor.Actor.Role;

/** The people of a document: full names first, then lone surnames tied to them. */
final class Persons {
    private final Gazetteer gazetteer;
    private final Speech speakers;
    private final Incumbents incumbents;
    private final Set<String> loneSpeakers;
    private final List<Person> all = new ArrayList<>();
    /** By the first letter of given name and of surname, which a slip of the pen leaves: not all need be looked through. */
    private final Map<Character, Set<Person>> byLetter = new HashMap<>();

    private final IdentityHashMap<NameRun, Person> byRun = new IdentityHashMap<>();
    private final IdentityHashMap<NameRun, String> reasons = new IdentityHashMap<>();

    /** @param speakers which words name speakers: an unknown name there is somebody */
    Persons(Scene scene, Gazetteer gazetteer, Speech speakers, Incumbents incumbents) {
        this.gazetteer = gazetteer;
        this.speakers = speakers;
        this.incumbents = incumbents;
        this.loneSpeakers = loneSpeakers(scene);
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (isFullName(line, run)) {
                    bind(run, line, fullNamed(run), "full-name");
                }
            }
        }
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (isRelative(line, run)) {
                    bind(run, line, fullNamed(run), "full-name");
                }
            }
        }
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (!byRun.containsKey(run)) {
                    tieLone(line, run);
                }
            }
        }
    }

    List<Person> all() {
        return all;
    }

    Optional<Person> of(NameRun run) {
        return Optional.ofNullable(byRun.get(run));
    }

    String reason(NameRun run) {
        return reasons.getOrDefault(run, "name");
    }

    private boolean isFullName(Scene.Line line, NameRun run) {
        if (run.parts().size() < 2) {
            return false;
        }
        boolean titled = line.attachments().stream()
                .filter(a -> a.run().equals(run))
                .map(a -> a.phrase().title().entry())
                .anyMatch(title -> title.role() != Role.UNKNOWN || title.has("honorific"));
        if (line.titleCase()) {
            return run.kind() == NameRun.Kind.PERSON && run.parts().size() <= 3 && titled;
        }
        return switch (run.kind()) {
            case PERSON -> true;
            case OPEN ->
                titled
                        || !gazetteer.holders.named(run.parts()).isEmpty()
                        || speaks(line, run)
                        || loneSpeakers.contains(run.last());
            case ORGANISATION, NOTHING, WEAK -> false;
        };
    }

    /** Another full name with a known person's surname is somebody too, so that the surname alone is nobody's. */
    private boolean isRelative(Scene.Line line, NameRun run) {
        return run.kind() == NameRun.Kind.OPEN
                && run.parts().size() > 1
                && !line.titleCase()
                && !byRun.containsKey(run)
                && near(run.last()).stream().anyMatch(person -> person.surname().equals(run.last()));
    }

    private boolean speaks(Scene.Line line, NameRun run) {
        return speakers.speaks(line.words().span(run.from(), run.to()));
    }

    /** Names of one word that speak somewhere: a full name that ends so is somebody's. */
    private Set<String> loneSpeakers(Scene scene) {
        Set<String> names = new HashSet<>();
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (run.parts().size() == 1 && speaks(line, run)) {
                    names.add(run.last());
                }
            }
        }
        return names;
    }

    private Person fullNamed(NameRun run) {
        for (Person person : near(run.last())) {
            String a = person.surname();
            String b = run.last();
            boolean alike = (a.equals(b) || Folding.slipApart(a, b)) && givenNamesAgree(person.parts(), run.parts());
            String given = person.parts().get(0);
            if (alike
                    || (a.equals(b)
                            && Folding.doubledOrSwapped(given, run.parts().get(0)))) {
                return person;
            }
        }
        Person person = new Person(run.parts(), gazetteer.gender(run.parts().get(0)));
        add(person);
        return person;
    }

    /** Two names may be one person's unless a given name stands against another; an initial fits what it begins. */
    static boolean givenNamesAgree(List<String> a, List<String> b) {
        List<String> givenA = a.subList(0, a.size() - 1);
        List<String> givenB = b.subList(0, b.size() - 1);
        if (givenA.isEmpty() || givenB.isEmpty()) {
            return true;
        }
        String firstA = givenA.get(0);
        String firstB = givenB.get(0);
        boolean initial = firstA.length() <= 2 || firstB.length() <= 2;
        return firstA.equals(firstB)
                || (initial && firstA.charAt(0) == firstB.charAt(0))
                || givenA.containsAll(givenB)
                || givenB.containsAll(givenA);
    }

    private void tieLone(Scene.Line line, NameRun run) {
        if (run.kind() == NameRun.Kind.NOTHING || (run.parts().size() > 1 && !line.titleCase())) {
            return;
        }
        boolean stranger = run.kind() == NameRun.Kind.OPEN && run.parts().size() == 1 && !line.titleCase();
        if (!tie(line, run) && stranger) {
            addLone(line, run);
        }
    }

    /** Ties a lone name to the one person it can be, by the surest way first. A weak one wants a full name, and no given one. */
    private boolean tie(Scene.Line line, NameRun run) {
        String name = run.last();
        boolean weak = run.kind() == NameRun.Kind.WEAK;
        boolean given = gazetteer.isGivenName(name);
        Predicate<Person> full = Person::isFull;
        Predicate<Person> surname = person -> person.surname().equals(name);
        Predicate<Person> slip = person -> Folding.slipApart(person.surname(), name);
        Predicate<Person> first = person -> person.parts().get(0).equals(name);
        return tieTo(line, run, full.and(surname), "surname")
                || (!weak && tieTo(line, run, full.negate().and(surname), "surname"))
                || tieTo(line, run, weak ? full.and(slip) : slip, "surname-slip")
                || (!(weak && given) && tieTo(line, run, full.and(first), given ? "given-name" : "family-first"));
    }

    private boolean tieTo(Scene.Line line, NameRun run, Predicate<Person> test, String reason) {
        List<Person> candidates = near(run.last()).stream().filter(test).toList();
        if (candidates.size() != 1) {
            return false;
        }
        bind(run, line, candidates.get(0), reason);
        return true;
    }

    /** Somebody known by one name only: by a title, by speaking, or as a head of state. */
    private void addLone(Scene.Line line, NameRun run) {
        String name = run.last();
        boolean titled = line.attachments().stream()
                .anyMatch(a -> a.run().equals(run) && a.rule().equals("title-name"));
        boolean namesakes =
                near(name).stream().anyMatch(person -> person.surname().equals(name));
        boolean known =
                titled || speaks(line, run) || incumbents.headOfState(name).isPresent();
        // "US-led" and "Ankara-based" name nobody.
        boolean compound = line.words().inCompound(run.from(), run.to());
        if (!namesakes && known && !compound) {
            Person person = new Person(run.parts(), "");
            add(person);
            bind(run, line, person, titled ? "title-surname" : "lone-name");
        }
    }

    private void add(Person person) {
        all.add(person);
        for (String part : List.of(person.surname(), person.parts().get(0))) {
            byLetter.computeIfAbsent(part.charAt(0), unused -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /** Those one of whose names begins like this one, in the order they were found. */
    private Set<Person> near(String name) {
        return byLetter.getOrDefault(name.charAt(0), Set.of());
    }

    private void bind(NameRun run, Scene.Line line, Person person, String reason) {
        byRun.put(run, person);
        reasons.put(run, reason);
        MarkedSentence s = line.words();
        person.spelt(s.words(run.from(), run.to()), run.parts(), s.span(run.from(), run.to()));
    }
}
