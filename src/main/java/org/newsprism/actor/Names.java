package org.newsprism.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.newsprism.actor.Entry.Kind;
import org.newsprism.actor.Roll.Sort;
import org.newsprism.corpus.Span;

/** Claims the words that name or describe actors, sentence by sentence: people, organisations, titles, countries. */
final class Names {
    private static final Set<String> POINTERS = Set.of("the", "this", "that");

    private final Scene scene;
    private final Persons persons;
    private final Sides sides = new Sides();
    private final Roll roll;
    private final Map<String, Map<String, Actor>> nominals = new HashMap<>();
    private final Map<String, Actor> organisations = new HashMap<>();
    private final Descriptions descriptions;

    Names(Scene scene, Gazetteer gazetteer, Persons persons, Roll roll) {
        this.scene = scene;
        this.persons = persons;
        this.roll = roll;
        this.descriptions = new Descriptions(scene, gazetteer, persons, sides, roll, nominals);
    }

    void claimAll() {
        for (int line = 0; line < scene.lines.size(); line++) {
            Scene.Line here = scene.lines.get(line);
            Set<TitlePhrase> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            for (Attachment attachment : here.attachments()) {
                claimTogether(line, here, attachment, used);
            }
            for (NameRun run : here.runs()) {
                claimName(line, here, run);
            }
            remember(here);
            for (TitlePhrase phrase : here.phrases()) {
                if (!used.contains(phrase)) {
                    descriptions.claim(line, phrase);
                }
            }
            for (Element element : here.words().elements()) {
                claimElement(line, here.words(), element);
            }
            claimNominals(line, here.words());
        }
    }

    private void claimTogether(int line, Scene.Line here, Attachment attachment, Set<TitlePhrase> used) {
        Person person = persons.of(attachment.run()).orElse(null);
        if (person == null) {
            return;
        }
        TitlePhrase phrase = attachment.phrase();
        boolean against = !phrase.side().equals(Actor.UNKNOWN_SIDE)
                && !person.side().equals(Actor.UNKNOWN_SIDE)
                && !phrase.side().equals(person.side());
        if (against) {
            // "His Turkish counterpart" and the name after it are two people: a comma is missing.
            return;
        }
        used.add(phrase);
        int from = phrase.possessor() >= 0 ? phrase.possessor() + 1 : phrase.from();
        if (attachment.rule().startsWith("title")) {
            boolean full = attachment.run().parts().size() > 1;
            roll.claim(
                    line,
                    from,
                    attachment.to(),
                    person.actor(),
                    attachment.rule(),
                    Sort.PERSON,
                    person.gender(),
                    full ? roll.span(line, from, attachment.to()) : person.introduced());
        } else {
            claimName(line, here, attachment.run());
            roll.claim(line, from, phrase.to(), person.actor(), "apposition", Sort.PERSON, person.gender());
        }
    }

    private void claimName(int line, Scene.Line here, NameRun run) {
        Element next = here.words().at(run.to());
        if (next != null && next.kind() == Kind.BODY && next.entry().key().equals("state")) {
            // "The Yilmaz administration" is a government, not a person.
            return;
        }
        Person person = persons.of(run).orElse(null);
        if (person != null) {
            boolean full = run.parts().size() > 1;
            roll.claim(
                    line,
                    run.from(),
                    run.to(),
                    person.actor(),
                    persons.reason(run),
                    Sort.PERSON,
                    person.gender(),
                    full ? roll.span(line, run.from(), run.to()) : person.introduced());
            return;
        }
        if (here.titleCase()) {
            return;
        }
        MarkedSentence s = here.words();
        String first = run.parts().get(0);
        if (run.kind() == NameRun.Kind.ORGANISATION
                && run.organisation().isPresent()
                && run.parts().size() > 1) {
            String name = s.words(run.from(), run.to());
            Element before = s.at(run.from() - 1);
            Element owner = s.isPossessive(run.from() - 1) ? s.at(run.from() - 2) : before;
            String side = owner != null && owner.entry().showsCountry()
                    ? owner.entry().side()
                    : Actor.UNKNOWN_SIDE;
            Actor actor = sides.organisation(name, side, run.organisation().get(), name);
            organisations.putIfAbsent(first, actor);
            roll.claim(line, run.from(), run.to(), actor, "organisation", Sort.BODY, "");
        } else if (run.parts().size() == 1 && organisations.containsKey(first)) {
            Actor actor = organisations.get(first);
            Span named = roll.firstOf(actor, line, run.from(), run.to());
            roll.claim(line, run.from(), run.to(), actor, "organisation-short", Sort.BODY, "", named);
        }
    }

    /** Notes the bodies a noun such as {@code the alliance} may point back to, the last named last. */
    private void remember(Scene.Line here) {
        for (Element element : here.words().elements()) {
            Entry entry = element.entry();
            if (entry.kind() == Kind.INSTITUTION && !entry.key().isEmpty()) {
                Actor actor = sides.institution(entry, here.words().words(element.from(), element.to()));
                Map<String, Actor> known = nominals.computeIfAbsent(entry.key(), unused -> new LinkedHashMap<>());
                known.remove(entry.name());
                known.put(entry.name(), actor);
            }
        }
    }

    private void claimElement(int line, MarkedSentence s, Element element) {
        String words = s.words(element.from(), element.to());
        Entry entry = element.entry();
        switch (entry.kind()) {
            case COUNTRY ->
                roll.claim(
                        line, element.from(), element.to(), sides.country(entry, words), "country-name", Sort.BODY, "");
            case METONYM ->
                roll.claim(line, element.from(), element.to(), sides.country(entry, words), "metonym", Sort.BODY, "");
            case PEOPLE ->
                roll.claim(
                        line,
                        element.from(),
                        element.to(),
                        sides.people(entry, words),
                        "people",
                        entry.has("plural") ? Sort.GROUP : Sort.PERSON,
                        "");
            case INSTITUTION ->
                roll.claim(
                        line,
                        element.from(),
                        element.to(),
                        sides.institution(entry, words),
                        "institution",
                        Sort.BODY,
                        "");
            case CAPITAL -> {
                if (Capitals.speaksFor(s, element, roll, line)) {
                    roll.claim(
                            line, element.from(), element.to(), sides.country(entry, words), "capital", Sort.BODY, "");
                }
            }
            case ADJECTIVE, TITLE, BODY, STOP -> {}
        }
    }

    /** {@code The alliance}, {@code the bloc}: the one body of that sort named so far. */
    private void claimNominals(int line, MarkedSentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (!s.tag(i).equals("NN") || !roll.isFree(line, i) || s.tag(i + 1).startsWith("NN")) {
                continue;
            }
            Map<String, Actor> known = nominals.get(s.lemma(i));
            int article = article(s, i);
            if (known != null && known.size() == 1 && article >= 0) {
                Actor actor = known.values().iterator().next();
                Span named = roll.firstOf(actor, line, article, i + 1);
                roll.claim(line, article, i + 1, actor, "nominal-body", Sort.BODY, "", named);
            }
        }
    }

    private static int article(MarkedSentence s, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 6; i--) {
            if (POINTERS.contains(s.folded(i))) {
                return i;
            }
            boolean between = s.tag(i).startsWith("JJ")
                    || s.tag(i).equals("VBN")
                    || s.tag(i).equals("NN")
                    || s.folded(i).equals("-")
                    || s.inCompound(i, i + 1);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }
}
