package org.newsprism.corpus.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsprism.corpus.Inferred;

/**
 * An article as its HTML page holds it: who says what under which headline, when, and in which blocks.
 *
 * @param headline the outlet's title of the article
 * @param authors names in the byline, in order, without "By"; empty when none is given
 * @param date day of publication as the page states it, with the words or field that state it
 * @param site the name the site gives itself
 * @param url the page's own address, where it states one
 * @param blocks the article's blocks in page order, its captions, plugs and furniture among them
 */
public record HtmlArticle(
        Optional<String> headline,
        List<String> authors,
        Inferred<LocalDate> date,
        Optional<String> site,
        Optional<String> url,
        List<HtmlBlock> blocks) {

    /** Deeper pages are parsed flat below this depth, so that no page can exhaust the stack. */
    private static final int MAX_DEPTH = 500;

    public HtmlArticle {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** Reads a page that has been decoded already. */
    public static HtmlArticle read(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document page = Jsoup.parse(html, "", parser);
        PageMetadata metadata = PageMetadata.of(page);
        PageText text = PageText.of(page, Furniture.shipped());
        MainContent content = MainContent.of(text);
        Optional<String> headline = Headlines.of(page, metadata, content);
        return new HtmlArticle(
                headline,
                Bylines.of(page, metadata, content),
                PageDates.of(page, metadata, content),
                metadata.site(),
                metadata.url(),
                ArticleBlocks.of(content, headline));
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
