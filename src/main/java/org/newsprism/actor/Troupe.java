package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsprism.corpus.ArticleId;

/** The spellings that are one person: the most used of them and those tied to it. */
final class Troupe {
    final Spelling head;
    private final List<Tied> tied = new ArrayList<>();
    private final Set<ArticleId> articles = new TreeSet<>();
    private String side;
    private String gender;

    /** @param rule as in {@link Fold} */
    record Tied(Spelling spelling, String rule) {}

    Troupe(Spelling head) {
        this.head = head;
        this.side = head.side;
        this.gender = head.gender;
        articles.addAll(head.articles);
    }

    void tie(Spelling spelling, String rule) {
        tied.add(new Tied(spelling, rule));
        articles.addAll(spelling.articles);
        side = spelling.knowsSide() ? spelling.side : side;
        gender = gender.isEmpty() ? spelling.gender : gender;
    }

    List<Tied> tied() {
        return tied;
    }

    String side() {
        return side;
    }

    /** The one role that the spellings show; unknown when none or several are. */
    Actor.Role role() {
        Set<Actor.Role> roles = new TreeSet<>(List.of(head.role()));
        tied.forEach(one -> roles.add(one.spelling().role()));
        roles.remove(Actor.Role.UNKNOWN);
        return roles.size() == 1 ? roles.iterator().next() : Actor.Role.UNKNOWN;
    }

    /**
     * Whether nothing speaks against a spelling's being the same person: no other side, no other gender, and no article
     * that names both and so tells them apart.
     */
    boolean mayBe(Spelling spelling) {
        boolean sides = !spelling.knowsSide() || side.equals(Actor.UNKNOWN_SIDE) || side.equals(spelling.side);
        boolean genders = spelling.gender.isEmpty() || gender.isEmpty() || gender.equals(spelling.gender);
        return sides && genders && spelling.articles.stream().noneMatch(articles::contains);
    }

    /** Whether something speaks for a lone surname's being this person's: the same known side, else the same known role. */
    boolean isShownFor(Spelling lone) {
        if (lone.knowsSide() && !side.equals(Actor.UNKNOWN_SIDE)) {
            return lone.side.equals(side);
        }
        return lone.role() != Actor.Role.UNKNOWN && lone.role() == role();
    }
}
