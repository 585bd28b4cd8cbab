package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsprism.compare.ActorNames;
import org.newsprism.compare.Collocate;
import org.newsprism.compare.Collocates;
import org.newsprism.compare.Group;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.ActorWord.Relation;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.voice.Voice;

/** How each actor is named, and the words that stand with it. */
final class ActorCompany {
    private static final int PEOPLE = 4;
    private static final int BODIES = 2;
    private static final int ACTORS = 5;
    private static final int WORDS = 4;

    private final Material material;
    private final List<Group> groups;

    ActorCompany(Material material) {
        this.material = material;
        this.groups = material.findings().groups().filled();
    }

    void write(List<Block> blocks) {
        naming(blocks);
        collocates(blocks);
    }

    private void naming(List<Block> blocks) {
        List<ActorNames.Named> all = material.findings().names().actors();
        List<ActorNames.Named> actors = Stream.concat(
                        all.stream().filter(ActorCompany::isPerson).limit(PEOPLE),
                        all.stream().filter(actor -> !isPerson(actor)).limit(BODIES))
                .toList();
        blocks.add(new Block.Heading("actor-names", "How actors are named"));
        if (actors.isEmpty()) {
            blocks.add(Prose.paragraph("No actor is named three times or more."));
            return;
        }
        blocks.add(Prose.paragraph(
                "A name, a title, a surname alone, a capital for a government: each is a choice (van Leeuwen 1996). Pronouns are"
                        + " not counted. A word such as “so-called” before a name is shown as at a distance. Accuracy of the forms:"
                        + " UNVALIDATED."));
        TableDraft table = new TableDraft(
                        "actor-names",
                        "People, then countries and bodies that are named most often: places by form of name, all voices, and how"
                                + " an article names them first.")
                .wide("Actor", 15)
                .wide("Group", 17)
                .numbers("Places")
                .wide("Forms", 26)
                .wide("First in an article", 16)
                .wide("Titles and epithets", 18);
        for (ActorNames.Named actor : actors) {
            boolean begins = true;
            for (Group group : groups) {
                List<ActorNames.Place> places = actor.in(group.articles());
                if (!places.isEmpty()) {
                    List<ActorNames.Place> first = places.stream()
                            .filter(place -> place.naming().first())
                            .toList();
                    table.row(
                            begins ? actor.name() : "",
                            group.title(),
                            count(places),
                            forms(places),
                            forms(first),
                            words(places));
                    begins = false;
                }
            }
        }
        blocks.add(table.note(
                        "Seat: a capital or a seat for the government there. A number leads to the first sentence that has"
                                + " one. By outlet: naming.csv; every sentence: concordance.csv.")
                .table());
    }

    private static boolean isPerson(ActorNames.Named actor) {
        return ActorNaming.isPerson(actor.places().get(0).naming().mention());
    }

    private List<Inline> forms(List<ActorNames.Place> places) {
        List<Inline> forms = new ArrayList<>();
        ActorNames.byForm(places).entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> add(forms, entry.getKey().label() + " ", entry.getValue()));
        return forms;
    }

    private List<Inline> words(List<ActorNames.Place> places) {
        List<Inline> words = new ArrayList<>();
        words(places, place -> List.of(place.naming().title()), 2, "", words);
        words(places, place -> place.naming().epithets(), 2, "", words);
        words(places, place -> List.of(place.naming().soCalled()), Integer.MAX_VALUE, "“”", words);
        return words.isEmpty() ? List.of(Prose.plain(Figures.NOTHING)) : words;
    }

    /** The commonest words that places give, each with its number; between marks where there are any. */
    private void words(
            List<ActorNames.Place> places,
            Function<ActorNames.Place, List<String>> texts,
            int most,
            String marks,
            List<Inline> words) {
        ActorNames.counted(places, texts).keySet().stream()
                .limit(most)
                .forEach(word -> add(
                        words,
                        marks.isEmpty() ? word + " " : marks.charAt(0) + word + marks.charAt(1) + " ",
                        places.stream()
                                .filter(place -> texts.apply(place).contains(word))
                                .toList()));
    }

    /** What some places have in common, and their number, which leads to the first sentence. */
    private void add(List<Inline> words, String label, List<ActorNames.Place> places) {
        words.add(Prose.plain((words.isEmpty() ? "" : "; ") + label));
        words.add(count(places));
    }

    private Inline count(List<ActorNames.Place> places) {
        return material.evidence()
                .sentence(
                        Figures.count(places.size()),
                        places.get(0).article(),
                        places.get(0).naming().mention().span());
    }

    private void collocates(List<Block> blocks) {
        Collocates collocates = material.findings().collocates();
        blocks.add(new Block.Heading("collocates", "Words that stand with an actor"));
        TableDraft table = new TableDraft(
                        "collocates",
                        "Words that stand with the actors named most often, in the outlets’ own voice: places and, behind the stroke,"
                                + " articles.")
                .wide("Actor", 15)
                .wide("Tie", 10)
                .wide("Words by group", 75);
        for (String actor : collocates.actors().keySet().stream().limit(ACTORS).toList()) {
            boolean begins = true;
            for (Relation relation : Relation.values()) {
                List<Inline> cell = cell(collocates, actor, relation);
                if (!cell.isEmpty()) {
                    table.row(begins ? actor : "", relation.label(), cell);
                    begins = false;
                }
            }
        }
        if (table.isEmpty()) {
            blocks.add(Prose.paragraph("No word stands twice or more with an actor that is named five times or more."));
            return;
        }
        blocks.add(table.note("* fewer than " + Collocate.LEAST_USES + " places or " + Collocate.LEAST_ARTICLES
                        + " articles: says next to nothing. Adjective: on it or said of it. Does, undergoes: a verb whose doer or"
                        + " object it is. Has: a noun that it owns. Near: within five words before or after, in the same sentence,"
                        + " without function words, names and numbers. An actor’s aliases and titles count for it; by grammar its pronouns too. A word"
                        + " leads to the first sentence that has it. Up to " + WORDS
                        + " words a group, of two places or more; all, with closeness (logDice), other voices and every place, in"
                        + " collocates.csv, every sentence in concordance.csv. UNVALIDATED.")
                .table());
    }

    private List<Inline> cell(Collocates collocates, String actor, Relation relation) {
        Map<String, List<Inline>> byGroup = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Inline> words = new ArrayList<>();
            collocates.all().stream()
                    .filter(word ->
                            word.actor().equals(actor) && word.relation() == relation && word.voice() == Voice.OUTLET)
                    .filter(word ->
                            uses(word, group).filter(one -> one.count() >= 2).isPresent())
                    .sorted(Comparator.comparing((Collocate word) -> uses(word, group)
                                    .filter(Collocate.Uses::enough)
                                    .isEmpty())
                            .thenComparing(word -> -uses(word, group)
                                    .map(Collocate.Uses::count)
                                    .orElse(0))
                            .thenComparing(Collocate::lemma))
                    .limit(WORDS)
                    .forEach(word -> {
                        Collocate.Uses uses = uses(word, group).orElseThrow();
                        words.add(Prose.plain(words.isEmpty() ? "" : ", "));
                        words.add(material.evidence()
                                .sentence(
                                        word.lemma() + " " + uses.count() + "/" + uses.articles()
                                                + (uses.enough() ? "" : "*"),
                                        material.findings()
                                                .article(uses.places().get(0).article()),
                                        uses.places().get(0).span()));
                    });
            if (!words.isEmpty()) {
                byGroup.put(group.name(), words);
            }
        }
        List<Inline> cell = new ArrayList<>();
        byGroup.forEach((group, words) -> {
            cell.add(Prose.strong((cell.isEmpty() ? "" : " · ") + group + ": "));
            cell.addAll(words);
        });
        return cell;
    }

    private static Optional<Collocate.Uses> uses(Collocate word, Group group) {
        return Optional.ofNullable(word.byGroup().get(group.name()));
    }
}
