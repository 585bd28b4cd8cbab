package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline: the visible top heading that the page's own title fields support. */
final class Headlines {
    private Headlines() {}

    static Optional<String> of(Document page, PageMetadata metadata, MainContent content) {
        List<String> claims = new ArrayList<>();
        metadata.article("headline").ifPresent(claims::add);
        metadata.first("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title")
                .ifPresent(claims::add);
        if (!metadata.title().isBlank()) {
            claims.add(metadata.title());
        }
        List<String> headings = new ArrayList<>();
        for (Element heading : page.getElementsByTag("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && text.length() <= 400) {
                headings.add(text);
            }
        }
        Optional<String> best = closest(headings, claims);
        if (best.isPresent()) {
            return best;
        }
        List<String> lesser = new ArrayList<>();
        for (Element heading : page.getElementsByTag("h2")) {
            lesser.add(heading.text().strip());
        }
        best = closest(lesser, claims);
        if (best.isPresent()) {
            return best;
        }
        if (!claims.isEmpty()) {
            return Optional.of(withoutSite(claims.get(0), metadata.site()));
        }
        return headings.stream().findFirst();
    }

    /** The heading that shares most words with what the page claims its title to be, if it shares at least half. */
    private static Optional<String> closest(List<String> headings, List<String> claims) {
        String best = null;
        double most = 0.5;
        for (String heading : headings) {
            for (String claim : claims) {
                double shared = WordOverlap.share(heading, claim);
                if (shared > most) {
                    most = shared;
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A title without the site's name at its end or start. */
    static String withoutSite(String title, Optional<String> site) {
        for (String separator : List.of(" | ", " – ", " — ", " - ", " » ", " :: ", " // ")) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String tail = title.substring(at + separator.length());
                if (site.isPresent() && WordOverlap.share(tail, site.get()) >= 0.5
                        || at >= 20 && tail.length() <= 30 && !separator.equals(" - ")) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }
}
