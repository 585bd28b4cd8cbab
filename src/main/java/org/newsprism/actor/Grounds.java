package org.newsprism.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Person.Ground;
import org.newsprism.actor.Person.Held;

/** What shows the sides and roles of the people of a document: titles, owners, counterparts and the table of holders. */
final class Grounds {
    private final Scene scene;
    private final Persons persons;
    private final Incumbents incumbents;

    Grounds(Scene scene, Persons persons, Incumbents incumbents) {
        this.scene = scene;
        this.persons = persons;
        this.incumbents = incumbents;
    }

    void showAll() {
        for (Scene.Line line : scene.lines) {
            line.attachments().forEach(attachment -> title(line, attachment));
            owners(line);
        }
        scene.lines.forEach(this::counterparts);
        persons.all().forEach(this::holder);
    }

    /** A title by the name: {@code the Turkish defence minister Hulusi Akar}. */
    private void title(Scene.Line line, Attachment attachment) {
        Person person = persons.of(attachment.run()).orElse(null);
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
            Person person = persons.of(attachment.run()).orElse(null);
            String side = attachment.phrase().side();
            if (person == null
                    || !attachment.phrase().title().entry().has("counterpart")
                    || !side.equals(person.side())) {
                continue;
            }
            List<Held> offices = line.runs().stream()
                    .flatMap(run -> persons.of(run).stream())
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
            Person person = persons.of(run).orElse(null);
            MarkedSentence s = line.words();
            Element owner = s.isPossessive(run.from() - 1) ? s.at(run.from() - 2) : null;
            if (person != null && owner != null && owner.entry().showsCountry()) {
                String text = "\"" + s.words(owner.from(), run.to()) + "\": the country before the name";
                person.add(new Ground(4, owner.entry().side(), Role.UNKNOWN, text));
            }
        }
    }

    /** What the table of office holders adds. */
    private void holder(Person person) {
        List<Holders.Holder> rows = incumbents.rows(person);
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
        Holders.Holder shown =
                rows.stream().filter(incumbents::inTime).findFirst().orElse(rows.get(0));
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
            if (incumbents.inTime(row)) {
                person.add(new Held(row.office(), row.side(), row.office(), false));
            }
        }
    }
}
