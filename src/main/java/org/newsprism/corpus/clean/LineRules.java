package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;

/**
 * The cleaning rules in their order: what any page may hold, then what one outlet prints, then what depends on knowing
 * where the story begins.
 */
public final class LineRules {
    private final List<LineRule> inOrder;

    private LineRules(List<LineRule> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /**
     * The rules for a page.
     *
     * @param outlets the metadata, for names that stand alone on a line
     * @param outlet whose page it is, where known
     * @param study the user's own rules
     */
    public static LineRules of(Outlets outlets, Optional<Outlet> outlet, StudyRules study) {
        List<LineRule> rules = new ArrayList<>();
        rules.add(new GluedPlug());
        rules.addAll(Phrases.all());
        rules.add(new TagList());
        rules.add(new WebAddress());
        rules.add(new SignOff());
        rules.add(new PictureCredit());
        rules.add(new RepeatedLine());

        rules.addAll(study.holdingFor(outlet));
        outlet.map(OwnName::new).ifPresent(rules::add);
        outlet.map(Signature::new).ifPresent(rules::add);

        rules.add(new Byline(names(outlets)));
        rules.add(new PublicationLine());
        rules.add(new Breadcrumb());
        rules.add(new Headline());
        rules.add(new HeadLabel());
        rules.add(new Dateline.Rule());
        return new LineRules(rules);
    }

    List<LineRule> inOrder() {
        return inOrder;
    }

    private static Set<String> names(Outlets outlets) {
        Set<String> names = new LinkedHashSet<>();
        outlets.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.aliases().stream()))
                .map(Folding::fold)
                .forEach(names::add);
        return names;
    }
}
