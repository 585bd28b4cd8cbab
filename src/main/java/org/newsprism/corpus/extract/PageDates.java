package org.newsprism.corpus.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsprism.corpus.Inferred;

/**
 * Finds the day a page says it was published; never a day the page does not state.
 *
 * <p>Structured data comes first. Where the page prints a day near its headline, or carries one in its address, that
 * differs by one, that day is taken: stamps are often in universal time, and the printed day is the one readers saw. So is the day of a
 * later version where the page prints that one as the article's: the words are of that day.
 */
final class PageDates {
    private static final List<String> FIELDS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "article:published",
            "published_time",
            "og:published_time",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "date",
            "article.created",
            "iso-8601-publish-date");

    private PageDates() {}

    static Inferred<LocalDate> of(Document page, PageMetadata metadata, PageText text) {
        Inferred<LocalDate> declared = declared(metadata);
        Inferred<LocalDate> printed = printed(text);
        Inferred<LocalDate> address = inAddress(metadata);
        if (printed.value().isPresent() && printed.value().equals(modified(metadata))) {
            return printed;
        }
        if (declared.value().isPresent()) {
            return isNextTo(printed, declared) ? printed : isNextTo(address, declared) ? address : declared;
        }
        if (address.value().isPresent()) {
            return isNextTo(printed, address) ? printed : address;
        }
        return printed.value().isPresent() ? printed : inTimeElement(page);
    }

    private static Optional<LocalDate> modified(PageMetadata metadata) {
        return metadata.article("dateModified")
                .or(() -> metadata.first("article:modified_time", "og:updated_time"))
                .flatMap(WrittenDate::first);
    }

    private static boolean isNextTo(Inferred<LocalDate> one, Inferred<LocalDate> other) {
        return one.value().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.value().orElseThrow(), other.value().orElseThrow()))
                        == 1;
    }

    private static Inferred<LocalDate> declared(PageMetadata metadata) {
        Optional<String> published = metadata.article("datePublished");
        Optional<LocalDate> day = published.flatMap(WrittenDate::first);
        if (day.isPresent()) {
            return stated(day.get(), "datePublished " + published.orElseThrow());
        }
        for (String field : FIELDS) {
            Optional<String> value = metadata.first(field);
            day = value.flatMap(WrittenDate::first);
            if (day.isPresent()) {
                return stated(day.get(), field + " " + value.orElseThrow());
            }
        }
        return Inferred.unknown();
    }

    private static Inferred<LocalDate> inTimeElement(Document page) {
        for (Element time : page.select("[itemprop=datePublished], time[pubdate], time[datetime]")) {
            String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Optional<LocalDate> day = WrittenDate.first(stamp);
            if (day.isPresent()) {
                return stated(day.get(), time.normalName() + " " + stamp);
            }
        }
        return Inferred.unknown();
    }

    /** A day in a short line near the headline, one that is not called an update. */
    private static Inferred<LocalDate> printed(PageText text) {
        for (TextBlock block : text.nearHeadline(4, 15)) {
            String words = block.text();
            if (words.length() > 160) {
                continue;
            }
            String folded = words.toLowerCase(Locale.ROOT);
            int update = folded.indexOf("updated");
            int publication = folded.indexOf("publish");
            if (update >= 0 && (publication < 0 || publication > update) && update < 5) {
                continue;
            }
            Optional<LocalDate> day = WrittenDate.first(words);
            if (day.isPresent()) {
                return Inferred.of(day.get(), Inferred.Ground.TEXT, words);
            }
        }
        return Inferred.unknown();
    }

    private static Inferred<LocalDate> inAddress(PageMetadata metadata) {
        return metadata.url()
                .flatMap(url -> WrittenDate.inAddress(url).map(day -> stated(day, "address " + url)))
                .orElseGet(Inferred::unknown);
    }

    private static Inferred<LocalDate> stated(LocalDate day, String evidence) {
        return Inferred.of(day, Inferred.Ground.PAGE_METADATA, evidence);
    }
}
