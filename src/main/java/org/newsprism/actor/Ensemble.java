package org.newsprism.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsprism.actor.Appearance.Sort;
import org.newsprism.corpus.ArticleId;

/**
 * Who is one and the same in all articles. Articles are read one by one, so each has its own spelling of a name and its own
 * knowledge of a side; here the names are compared. It sees names, sides and ids of articles, never whose articles they are,
 * and their order changes nothing: spellings are taken from the most used down.
 *
 * <p>Two full names are one person's when the surnames are equal and the given names agree, or when one of the two is a slip
 * of the pen away and the other is equal; never when two given names differ, when sides or genders differ, when one article
 * names both, or when a second person would fit as well. A lone surname is the one person's who bears it, when side or role
 * speaks for it. A side or role that one article shows holds for the person in all, when no article shows another.
 */
public final class Ensemble {
    private final Map<ArticleId, Map<Actor, Actor>> now = new TreeMap<>();
    private final List<Fold> folds = new ArrayList<>();

    private Ensemble() {}

    /** The actors of all articles compared. */
    public static Ensemble of(Collection<Appearance> appearances) {
        Ensemble ensemble = new Ensemble();
        List<Appearance> sorted = new ArrayList<>(appearances);
        sorted.sort(Comparator.comparing(Appearance::article)
                .thenComparing(one -> one.actor().name())
                .thenComparing(one -> one.actor().toString()));
        ensemble.persons(spellings(sorted, Sort.PERSON, Ensemble::key));
        for (Spelling spelling : spellings(sorted, Sort.NAME, Ensemble::key)) {
            ensemble.settle(new Troupe(spelling), "same-name");
        }
        for (Spelling spelling : spellings(sorted, Sort.DESCRIPTION, Ensemble::wording)) {
            ensemble.settle(new Troupe(spelling), "same-words");
        }
        ensemble.folds.sort(Comparator.comparing(Fold::article)
                .thenComparing(fold -> fold.before().name())
                .thenComparing(fold -> fold.before().toString()));
        return ensemble;
    }

    /** An article's actor as known from all articles; the same one where they add nothing. */
    public Actor now(ArticleId article, Actor actor) {
        return now.getOrDefault(article, Map.of()).getOrDefault(actor, actor);
    }

    /** What was changed, by article and name. */
    public List<Fold> folds() {
        return List.copyOf(folds);
    }

    /** Names alike, one spelling for each side they are known for; those of no known side go with the one side there is. */
    private static List<Spelling> spellings(List<Appearance> all, Sort sort, Function<Actor, String> key) {
        Map<String, List<Appearance>> byKey = new TreeMap<>();
        for (Appearance one : all) {
            if (one.sort() == sort) {
                byKey.computeIfAbsent(key.apply(one.actor()), unused -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Spelling> spellings = new ArrayList<>();
        byKey.forEach((name, same) -> {
            Set<String> sides = new TreeSet<>();
            same.forEach(one -> sides.add(one.actor().side()));
            sides.remove(Actor.UNKNOWN_SIDE);
            // A lone word is a name of many: only where the side is shown is it the same.
            boolean one = sides.size() == 1 && sort != Sort.DESCRIPTION && name.contains(" ");
            Map<String, Spelling> bySide = new TreeMap<>();
            for (Appearance each : same) {
                String side = one ? sides.iterator().next() : each.actor().side();
                bySide.computeIfAbsent(side, known -> new Spelling(name, known)).add(each);
            }
            spellings.addAll(bySide.values());
        });
        spellings.sort(Spelling.MOST_USED);
        return spellings;
    }

    private void persons(List<Spelling> spellings) {
        List<Troupe> troupes = new ArrayList<>();
        Map<String, List<Troupe>> byLetters = new HashMap<>();
        Map<String, List<Troupe>> bySurname = new HashMap<>();
        for (Spelling spelling : spellings) {
            if (spelling.isFull()) {
                // A slip and an initial leave the first letters: only those of the same letters are compared.
                String letters = spelling.parts.get(0).substring(0, 1)
                        + spelling.surname().substring(0, 1);
                List<Troupe> near = byLetters.computeIfAbsent(letters, unused -> new ArrayList<>());
                Optional<Troupe> one = only(
                        near,
                        troupe -> relation(troupe.head, spelling)
                                .filter(rule -> troupe.mayBe(spelling))
                                .isPresent());
                if (one.isPresent()) {
                    one.get().tie(spelling, relation(one.get().head, spelling).orElseThrow());
                } else {
                    Troupe troupe = new Troupe(spelling);
                    troupes.add(troupe);
                    near.add(troupe);
                    bySurname
                            .computeIfAbsent(spelling.surname(), unused -> new ArrayList<>())
                            .add(troupe);
                }
            }
        }
        for (Spelling spelling : spellings) {
            if (!spelling.isFull()) {
                List<Troupe> bearers = bySurname.getOrDefault(spelling.surname(), List.of());
                Optional<Troupe> one = bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
                one = one.filter(troupe -> troupe.mayBe(spelling) && troupe.isShownFor(spelling));
                if (one.isPresent()) {
                    one.get().tie(spelling, "surname");
                } else {
                    troupes.add(new Troupe(spelling));
                }
            }
        }
        troupes.forEach(troupe -> settle(troupe, "same-name"));
    }

    private static Optional<Troupe> only(List<Troupe> troupes, java.util.function.Predicate<Troupe> fits) {
        List<Troupe> found = troupes.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** By which rule two full names may be one person's; empty when they may not. */
    static Optional<String> relation(Spelling a, Spelling b) {
        boolean surname = a.surname().equals(b.surname());
        String givenA = a.parts.get(0);
        String givenB = b.parts.get(0);
        if (a.parts.equals(b.parts)) {
            // The same letters for another side: two people.
            return Optional.empty();
        }
        if (surname && Persons.givenNamesAgree(a.parts, b.parts)) {
            return Optional.of("fuller-name");
        }
        boolean given = givenA.equals(givenB);
        boolean slip = (given && Folding.slipApart(a.surname(), b.surname()))
                || (surname && Folding.doubledOrSwapped(givenA, givenB));
        return slip && a.parts.size() == b.parts.size() ? Optional.of("slip") : Optional.empty();
    }

    private void settle(Troupe troupe, String alike) {
        String name = troupe.head.name();
        Actor.Role role = troupe.role();
        settle(troupe.head, name, troupe.side(), role, alike, troupe);
        troupe.tied().forEach(one -> settle(one.spelling(), name, troupe.side(), role, one.rule(), troupe));
    }

    private void settle(Spelling spelling, String name, String side, Actor.Role role, String rule, Troupe troupe) {
        for (Appearance one : spelling.all) {
            Actor before = one.actor();
            if (one.users()) {
                continue;
            }
            String itsSide = before.side().equals(Actor.UNKNOWN_SIDE) ? side : before.side();
            Actor.Role itsRole = before.role() == Actor.Role.UNKNOWN ? role : before.role();
            if (before.name().equals(name) && before.side().equals(itsSide) && before.role() == itsRole) {
                continue;
            }
            String why = before.name().equals(name) ? "side-elsewhere" : rule;
            String evidence = evidence(before, name, itsSide, itsRole, one.article(), troupe);
            Actor after = new Actor(name, itsSide, itsRole, before.naming(), before.evidence() + "; " + evidence);
            now.computeIfAbsent(one.article(), unused -> new HashMap<>()).put(before, after);
            folds.add(new Fold(one.article(), before, after, why, evidence));
        }
    }

    private static String evidence(
            Actor before, String name, String side, Actor.Role role, ArticleId here, Troupe troupe) {
        StringBuilder words = new StringBuilder();
        if (!before.name().equals(name)) {
            words.append("\"" + before.name() + "\" is \"" + name + "\" in " + articles(troupe.head, here));
        }
        if (!before.side().equals(side) || before.role() != role) {
            words.append(words.isEmpty() ? "" : "; ");
            words.append("side and role as other articles show them: " + side + ", "
                    + role.name().toLowerCase(Locale.ROOT));
            shown(troupe, side).ifPresent(ground -> words.append(" (" + ground + ")"));
        }
        return words.toString();
    }

    private static String articles(Spelling head, ArticleId here) {
        List<String> others = head.articles.stream()
                .filter(id -> !id.equals(here))
                .map(ArticleId::toString)
                .toList();
        String shown = String.join(", ", others.subList(0, Math.min(3, others.size())));
        return others.isEmpty() ? "this article too" : shown + (others.size() > 3 ? " and others" : "");
    }

    /** What shows the side in the first article that does. */
    private static Optional<String> shown(Troupe troupe, String side) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(troupe.head),
                        troupe.tied().stream().map(Troupe.Tied::spelling))
                .flatMap(spelling -> spelling.all.stream())
                .filter(one -> one.actor().side().equals(side) && !side.equals(Actor.UNKNOWN_SIDE))
                .min(Comparator.comparing(Appearance::article)
                        .thenComparing(one -> one.actor().evidence()))
                .map(one -> one.article() + ": " + one.actor().evidence());
    }

    /** A name without case, accents and the points of initials. */
    private static String key(Actor actor) {
        return Folding.fold(actor.name())
                .replace(".", "")
                .replaceAll("\\s++", " ")
                .strip();
    }

    /** A description without case, accents, points and its article: {@code A senior U.S. official} is {@code senior us official}. */
    private static String wording(Actor actor) {
        return key(actor).replaceFirst("^(?:an?|the) ", "");
    }
}
