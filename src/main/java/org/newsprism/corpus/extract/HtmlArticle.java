package org.newsprism.corpus.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsprism.corpus.Inferred;

/**
 * An article as its HTML page holds it: who says what under which headline, when, and in which blocks.
 *
 * @param headline the outlet's title of the article
 * @param headlineLine line of the source on which the headline stands, from 1; 1 when only the page's head names it
 * @param authors names in the byline, in order, without "By"; empty when none is given
 * @param date day of publication as the page states it, with the words or field that state it
 * @param site the name the site gives itself
 * @param url the page's own address, where it states one
 * @param blocks the article's blocks in page order, its captions, plugs and furniture among them
 */
public record HtmlArticle(
        Optional<String> headline,
        int headlineLine,
        List<String> authors,
        Inferred<LocalDate> date,
        Optional<String> site,
        Optional<String> url,
        List<HtmlBlock> blocks) {

    /** Deeper pages are parsed flat below this depth: parsing time grows with it, and real pages stay below a quarter. */
    private static final int MAX_DEPTH = 200;

    public HtmlArticle {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** Reads a page that has been decoded already. */
    public static HtmlArticle read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document page = Jsoup.parse(PageSource.withoutBallast(html), "", parser);
        PageMetadata metadata = PageMetadata.of(page);
        Optional<Headlines.Headline> headline = Headlines.of(page, metadata);
        @Nullable Element heading = headline.map(Headlines.Headline::element).orElse(null);
        PageText text = PageText.of(page, Furniture.shipped(), heading);
        MainContent content = MainContent.of(text);
        Optional<String> title = headline.map(Headlines.Headline::text);
        List<String> authors = Bylines.of(metadata, text);
        Optional<String> description = metadata.first("og:description", "description");
        return new HtmlArticle(
                title,
                text.headlineLine,
                authors,
                PageDates.of(page, metadata, text),
                metadata.site(),
                metadata.url(),
                AuthorNote.setAside(new ArticleBlocks(text, content, title, description).list(), authors));
    }

    /** The running text alone, paragraphs parted by a blank line. */
    public String body() {
        StringBuilder body = new StringBuilder();
        for (HtmlBlock block : blocks) {
            if (block.kind().isBody()) {
                if (body.length() > 0) {
                    body.append("\n\n");
                }
                body.append(block.text());
            }
        }
        return body.toString();
    }
}
