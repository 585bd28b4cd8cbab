package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** The ways a sentence gives reported words, surest first. */
final class ContentPatterns {
    private static final List<ContentPattern> ALL = List.of(
            new NounContent(),
            new SourceScope(),
            new ComplementClause(),
            new InfinitiveContent(),
            new NamedContent(),
            new ClauseBeforeCue(),
            new ClauseAfterAdverbial(),
            new HeadlineContent());

    private ContentPatterns() {}

    static List<ContentPattern> all() {
        return ALL;
    }

    /** The claims of one cue, by the first pattern that holds. */
    static List<Claim> claims(Passage passage, List<Site> sites, Site site) {
        for (ContentPattern pattern : ALL) {
            List<Range> found = pattern.find(passage, sites, site).stream()
                    .map(range -> Contents.trim(passage, range))
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                return found.stream()
                        .map(range -> new Claim(Optional.of(site), range, site.speaker(), pattern.id()))
                        .toList();
            }
        }
        return List.of();
    }
}
