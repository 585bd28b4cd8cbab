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
import java.util.stream.Collectors;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Person.Ground;
import org.newsprism.actor.Person.Held;

/** The people of a document: full names first, then lone surnames tied to them, then what shows their sides. */
final class Persons {
    /** Surnames of heads of government that many bear: alone and without a date they are not bound. */
    private static final Set<String> COMMON = Set.of(
            "brown",
            "english",
            "abbott",
            "harper",
            "turnbull",
            "morrison",
            "johnson",
            "blair",
            "cameron",
            "harris",
            "martin",
            "kenny",
            "castro",
            "santos",
            "hernandez",
            "fernandez",
            "costa",
            "michel",
            "sanchez",
            "rasmussen",
            "andersson",
            "kirchner",
            "marcos",
            "ortega",
            "correa",
            "moreno",
            "morales",
            "castillo",
            "novak",
            "kern",
            "wong",
            "singh",
            "sharif",
            "khan",
            "ahmed",
            "hassan",
            "abbas",
            "kurz",
            "schulz",
            "higgins");

    private final Scene scene;
    private final Gazetteer gazetteer;
    private final Set<String> loneSpeakers;
    private final List<Person> all = new ArrayList<>();
    /** By the first letter of given name and of surname, which a slip of the pen leaves: not all need be looked through. */
    private final Map<Character, Set<Person>> byLetter = new HashMap<>();

    private final IdentityHashMap<NameRun, Person> byRun = new IdentityHashMap<>();
    private final IdentityHashMap<NameRun, String> reasons = new IdentityHashMap<>();

    /** @param speakers which words name speakers: an unknown name there is somebody */
    Persons(Scene scene, Gazetteer gazetteer, Speech speakers) {
        this.scene = scene;
        this.gazetteer = gazetteer;
        this.loneSpeakers = loneSpeakers(scene, speakers);
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (isFullName(line, run, speakers)) {
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
                    tieLone(line, run, speakers);
                }
            }
        }
        for (Scene.Line line : scene.lines) {
            line.attachments().forEach(attachment -> ground(line, attachment));
            owners(line);
        }
        scene.lines.forEach(this::counterparts);
        all.forEach(this::groundByTable);
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

    private boolean isFullName(Scene.Line line, NameRun run, Speech speakers) {
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
                        || speaks(line, run, speakers)
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

    private static boolean speaks(Scene.Line line, NameRun run, Speech speakers) {
        return speakers.speaks(line.words().span(run.from(), run.to()));
    }

    /** Names of one word that speak somewhere: a full name that ends so is somebody's. */
    private static Set<String> loneSpeakers(Scene scene, Speech speakers) {
        Set<String> names = new HashSet<>();
        for (Scene.Line line : scene.lines) {
            for (NameRun run : line.runs()) {
                if (run.parts().size() == 1 && speaks(line, run, speakers)) {
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

    private void tieLone(Scene.Line line, NameRun run, Speech speakers) {
        if (run.kind() == NameRun.Kind.NOTHING || (run.parts().size() > 1 && !line.titleCase())) {
            return;
        }
        Optional<Attachment> title = line.attachments().stream()
                .filter(a -> a.run().equals(run) && a.rule().equals("title-name"))
                .findFirst();
        String name = run.last();
        if (run.kind() == NameRun.Kind.WEAK) {
            boolean tied = tieTo(
                            line,
                            run,
                            matching(name, p -> p.isFull() && p.surname().equals(name)),
                            "surname")
                    || tieTo(
                            line,
                            run,
                            matching(name, p -> p.isFull() && Folding.slipApart(p.surname(), name)),
                            "surname-slip");
            if (!tied && !gazetteer.isGivenName(name)) {
                tieTo(
                        line,
                        run,
                        matching(name, p -> p.isFull() && p.parts().get(0).equals(name)),
                        "family-first");
            }
            return;
        }
        if (tieTo(line, run, matching(name, p -> p.isFull() && p.surname().equals(name)), "surname")
                || tieTo(
                        line,
                        run,
                        matching(name, p -> !p.isFull() && p.surname().equals(name)),
                        "surname")
                || tieTo(line, run, matching(name, p -> Folding.slipApart(p.surname(), name)), "surname-slip")
                || (!gazetteer.isGivenName(name)
                        && tieTo(
                                line,
                                run,
                                matching(
                                        name,
                                        p -> p.isFull() && p.parts().get(0).equals(name)),
                                "family-first"))
                || tieTo(
                        line,
                        run,
                        matching(name, p -> p.isFull() && p.parts().get(0).equals(name)),
                        "given-name")) {
            return;
        }
        if (line.titleCase() || run.parts().size() > 1) {
            return;
        }
        boolean namesakes = near(name).stream().anyMatch(p -> p.surname().equals(name));
        boolean known = title.isPresent() || speaks(line, run, speakers) || headOfState(name);
        // "US-led" and "Ankara-based" name nobody.
        boolean compound = line.words().inCompound(run.from(), run.to());
        if (!namesakes && known && !compound && run.kind() == NameRun.Kind.OPEN) {
            Person person = new Person(run.parts(), "");
            add(person);
            bind(run, line, person, title.isPresent() ? "title-surname" : "lone-name");
        }
    }

    private List<Person> matching(String name, java.util.function.Predicate<Person> test) {
        return near(name).stream().filter(test).toList();
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

    private boolean tieTo(Scene.Line line, NameRun run, List<Person> candidates, String reason) {
        if (candidates.size() != 1) {
            return false;
        }
        bind(run, line, candidates.get(0), reason);
        return true;
    }

    private void bind(NameRun run, Scene.Line line, Person person, String reason) {
        byRun.put(run, person);
        reasons.put(run, reason);
        MarkedSentence s = line.words();
        person.spelt(s.words(run.from(), run.to()), run.parts(), s.span(run.from(), run.to()));
    }

    private void ground(Scene.Line line, Attachment attachment) {
        Person person = byRun.get(attachment.run());
        if (person == null) {
            return;
        }
        TitlePhrase phrase = attachment.phrase();
        Entry title = phrase.title().entry();
        if (title.has("m") || title.has("f")) {
            person.gender(title.has("m") ? "m" : "f");
        }
        if (title.has("honorific")) {
            return;
        }
        int first = Math.min(phrase.from(), attachment.from());
        String words = line.words().words(first, Math.max(phrase.to(), attachment.to()));
        String text = "\"" + words + "\": " + said(phrase) + rule(attachment.rule());
        boolean counterpart = title.has("counterpart");
        int strength = counterpart ? 3 : attachment.run().parts().size() > 1 ? 1 : 2;
        Role role = counterpart ? Role.OFFICIAL : role(line, phrase);
        person.add(new Ground(strength, phrase.side(), role, text));
        person.titled(line.words().span(first, Math.max(phrase.to(), attachment.to())));
        if (!counterpart) {
            person.add(new Held(phrase.office(), phrase.side(), title.name(), phrase.former()));
        }
    }

    private static String said(TitlePhrase phrase) {
        return phrase.side().equals(Actor.UNKNOWN_SIDE)
                ? "title"
                : phrase.country() == null ? "body and title" : "country and title";
    }

    private static String rule(String rule) {
        return switch (rule) {
            case "title-name" -> " before the name";
            case "name-comma-title" -> " after the name";
            case "name-is-title" -> " said of the name";
            default -> " beside the name";
        };
    }

    /** Two counterparts hold the same office: {@code the minister met his US counterpart}. */
    private void counterparts(Scene.Line line) {
        for (Attachment attachment : line.attachments()) {
            Person person = byRun.get(attachment.run());
            String side = attachment.phrase().side();
            if (person == null
                    || !attachment.phrase().title().entry().has("counterpart")
                    || !side.equals(person.side())) {
                continue;
            }
            List<Held> offices = line.runs().stream()
                    .flatMap(run -> of(run).stream())
                    .filter(other -> !other.equals(person) && !other.side().equals(side))
                    .flatMap(other -> other.held().stream())
                    .filter(held -> !held.former())
                    .distinct()
                    .toList();
            if (offices.size() == 1) {
                person.add(
                        new Held(offices.get(0).office(), side, offices.get(0).title(), false));
            }
        }
    }

    /** What one who speaks for a named organisation is: {@code a spokesman for Nordic Steel Corp}. */
    private static Role role(Scene.Line line, TitlePhrase phrase) {
        Role role = phrase.role();
        boolean general = role == Role.OFFICIAL || role == Role.BUSINESS || role == Role.UNKNOWN;
        if (!general || !line.words().tag(phrase.to()).equals("IN")) {
            return role;
        }
        return line.runs().stream()
                .filter(run -> run.kind() == NameRun.Kind.ORGANISATION)
                .filter(run -> run.from() == phrase.to() + 1
                        || (run.from() == phrase.to() + 2
                                && line.words().tag(phrase.to() + 1).equals("DT")))
                .flatMap(run -> run.organisation().stream())
                .map(found -> found == Role.INSTITUTION ? Role.OFFICIAL : found)
                .findFirst()
                .orElse(role);
    }

    /** {@code Turkey's Akar}: a country owns a name. */
    private void owners(Scene.Line line) {
        for (NameRun run : line.runs()) {
            Person person = byRun.get(run);
            MarkedSentence s = line.words();
            Element owner = s.isPossessive(run.from() - 1) ? s.at(run.from() - 2) : null;
            if (person != null && owner != null && owner.entry().showsCountry()) {
                String text = "\"" + s.words(owner.from(), run.to()) + "\": the country before the name";
                person.add(new Ground(4, owner.entry().side(), Role.UNKNOWN, text));
            }
        }
    }

    private boolean headOfState(String surname) {
        return surname.length() >= 5
                && !gazetteer.isGivenName(surname)
                && knownAlone(surname).isPresent();
    }

    /** The one head of state or government with a surname, when the document names their country. */
    private Optional<Holders.Holder> knownAlone(String surname) {
        List<Holders.Holder> rows = gazetteer.holders.surnamed(surname);
        boolean one = rows.stream().map(Holders.Holder::parts).distinct().count() == 1;
        boolean dated = scene.document.date().isPresent();
        return one && (dated || !COMMON.contains(surname))
                ? rows.stream()
                        .filter(row -> row.office().startsWith("head-of-"))
                        .filter(row -> inTime(row) && names(row.side()))
                        .findFirst()
                : Optional.empty();
    }

    private boolean names(String side) {
        return scene.lines.stream()
                .anyMatch(line -> line.words().elements().stream()
                        .anyMatch(e -> e.entry().side().equals(side)));
    }

    /** Names are shared: a Mike Johnson of years before the office is somebody else. */
    private boolean notBeforeTime(Holders.Holder row) {
        return scene.document
                .date()
                .map(date -> !date.isBefore(row.from().minusYears(2)))
                .orElse(true);
    }

    private boolean inTime(Holders.Holder row) {
        return scene.document.date().map(row::covers).orElse(true);
    }

    /** What the table of office holders adds: offices by full name, or by surname with an office the text gives them. */
    private void groundByTable(Person person) {
        List<Holders.Holder> rows;
        if (person.isFull()) {
            rows = gazetteer.holders.named(person.parts()).stream()
                    .filter(this::notBeforeTime)
                    .toList();
        } else {
            rows = gazetteer.holders.surnamed(person.surname()).stream()
                    .filter(row -> person.held().stream()
                            .anyMatch(h -> h.office().equals(row.office())
                                    && (h.side().equals(row.side()) || h.side().equals(Actor.UNKNOWN_SIDE))))
                    .filter(row -> inTime(row) && names(row.side()))
                    .toList();
            if (rows.isEmpty() && person.held().isEmpty() && headOfState(person.surname())) {
                rows = knownAlone(person.surname()).stream().toList();
            }
        }
        if (rows.isEmpty()
                || rows.stream().map(Holders.Holder::gender).distinct().count() > 1) {
            return;
        }
        String known = person.side();
        if (rows.stream()
                .map(Holders.Holder::side)
                .noneMatch(side -> known.equals(side) || known.equals(Actor.UNKNOWN_SIDE))) {
            return;
        }
        Holders.Holder shown = rows.stream().filter(this::inTime).findFirst().orElse(rows.get(0));
        person.named(shown.name());
        person.gender(shown.gender());
        person.add(new Ground(
                5,
                shown.side(),
                Role.OFFICIAL,
                "table of office holders: " + shown.name() + ", "
                        + shown.office().replace('-', ' ') + ", "
                        + shown.side() + ", "
                        + rows.stream()
                                .filter(row -> row.office().equals(shown.office()))
                                .map(Holders.Holder::range)
                                .distinct()
                                .collect(Collectors.joining(", "))));
        for (Holders.Holder row : rows) {
            if (inTime(row)) {
                person.add(new Held(row.office(), row.side(), row.office(), false));
            }
        }
    }
}
