package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline: the visible top heading that the page's own title fields support. */
final class Headlines {
    private static final int MOST_HEADINGS = 60;
    private static final int LONGEST = 400;
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " » ", " :: ", " // ");

    private Headlines() {}

    /**
     * A headline and where it stands.
     *
     * @param text its words, white space folded
     * @param element the heading that shows it; null when only the page's metadata name it
     */
    record Headline(String text, @Nullable Element element) {}

    static Optional<Headline> of(Document page, PageMetadata metadata) {
        List<String> claims = claims(metadata);
        List<Element> headings = headings(page, "h1");
        Optional<Headline> best = closest(headings, claims, 0.4);
        if (best.isEmpty()) {
            best = closest(headings(page, "h2"), claims, 0.6);
        }
        if (best.isEmpty() && headings.size() == 1 && headings.get(0).text().length() >= 20) {
            best = Optional.of(new Headline(headings.get(0).text(), headings.get(0)));
        }
        if (best.isPresent()) {
            return best;
        }
        if (!claims.isEmpty()) {
            return Optional.of(new Headline(claims.get(0), null));
        }
        return headings.stream().findFirst().map(heading -> new Headline(heading.text(), heading));
    }

    private static List<String> claims(PageMetadata metadata) {
        List<String> claims = new ArrayList<>();
        metadata.article("headline").ifPresent(claims::add);
        metadata.first("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title")
                .ifPresent(claims::add);
        if (!metadata.title().isBlank()) {
            claims.add(metadata.title());
        }
        return claims.stream()
                .map(claim -> withoutSite(claim, metadata.site()))
                .filter(claim -> claim.length() <= LONGEST)
                .toList();
    }

    private static List<Element> headings(Document page, String tag) {
        return page.getElementsByTag(tag).stream()
                .limit(MOST_HEADINGS)
                .filter(heading -> !heading.text().isBlank() && heading.text().length() <= LONGEST)
                .toList();
    }

    /** The heading that shares most words with what the page claims its title to be, if it shares enough. */
    private static Optional<Headline> closest(List<Element> headings, List<String> claims, double enough) {
        Headline best = null;
        double most = enough;
        for (Element heading : headings) {
            for (String claim : claims) {
                double shared = WordOverlap.share(heading.text(), claim);
                if (shared > most) {
                    most = shared;
                    best = new Headline(heading.text(), heading);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A title without the site's name before or after it. */
    static String withoutSite(String title, Optional<String> site) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isSite(title.substring(last + separator.length()), site, separator)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && site.isPresent() && WordOverlap.share(title.substring(0, first), site.get()) >= 0.5) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String tail, Optional<String> site, String separator) {
        if (site.isPresent() && WordOverlap.share(tail, site.get()) >= 0.5) {
            return true;
        }
        return separator.equals(" | ") && tail.length() <= 30;
    }
}
