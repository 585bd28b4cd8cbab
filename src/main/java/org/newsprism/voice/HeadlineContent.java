package org.newsprism.voice;

import java.util.List;
import org.newsprism.corpus.Zone;

/** In headlines, whose clauses lack verbs, all that follows the verb: {@code Minister says deal done}. */
final class HeadlineContent implements ContentPattern {
    @Override
    public String id() {
        return "headline-verb";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        boolean says = !site.isNoun()
                && List.of("say", "tell", "warn", "insist", "claim")
                        .contains(site.entry().verb().lemma());
        int from = site.words().to();
        if (passage.zone() != Zone.Kind.HEADLINE || !says || from + 2 >= passage.size()) {
            return List.of();
        }
        int end = passage.sentence(site.verb()).to();
        if (site.entry().verb().lemma().equals("tell") && passage.isName(from)) {
            from++;
        }
        return from < end ? List.of(new Range(from, end)) : List.of();
    }
}
