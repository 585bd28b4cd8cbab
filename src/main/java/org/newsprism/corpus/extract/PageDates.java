package org.newsprism.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsprism.corpus.Inferred;

/** Finds the day a page says it was published; never a day the page does not state. */
final class PageDates {
    private static final String[] FIELDS = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published_time",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "date",
        "cxenseparse:recs:publishtime",
        "article:published",
        "og:published_time",
        "iso-8601-publish-date"
    };

    private PageDates() {}

    static Inferred<LocalDate> of(Document page, PageMetadata metadata, MainContent content) {
        Optional<String> declared = metadata.article("datePublished");
        if (declared.isPresent()) {
            Optional<LocalDate> day = iso(declared.get());
            if (day.isPresent()) {
                return found(day.get(), "datePublished " + declared.get());
            }
        }
        for (String field : FIELDS) {
            Optional<String> value = metadata.first(field);
            Optional<LocalDate> day = value.flatMap(PageDates::iso);
            if (day.isPresent()) {
                return found(day.get(), field + " " + value.orElseThrow());
            }
        }
        for (Element time : page.getElementsByTag("time")) {
            Optional<LocalDate> day = iso(time.attr("datetime"));
            if (day.isPresent()) {
                return found(day.get(), "time " + time.attr("datetime"));
            }
        }
        return Inferred.unknown();
    }

    private static Inferred<LocalDate> found(LocalDate day, String evidence) {
        return Inferred.of(day, Inferred.Ground.PAGE_METADATA, evidence);
    }

    /** The day a stamp such as {@code 2018-04-28T10:00:00Z} begins with, in the stamp's own zone. */
    static Optional<LocalDate> iso(String stamp) {
        if (stamp.length() < 10 || !Character.isDigit(stamp.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(stamp.substring(0, 10).replace('/', '-')));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
