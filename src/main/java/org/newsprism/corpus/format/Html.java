package org.newsprism.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.extract.HtmlArticle;
import org.newsprism.corpus.extract.HtmlBlock;

/**
 * A saved web page with one article. Its text is the headline and the article's blocks, one a line, each numbered by the
 * line of the page's source on which it starts.
 */
final class Html implements ArticleFormat {
    /** Browsers look for the declaration in the first 1,024 bytes; saved pages often push it further down. */
    private static final int WHERE_CHARSETS_ARE = 8_192;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_.:-]{2,40})");

    @Override
    public String name() {
        return "saved web page (.html, .htm)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".xhtml")
                || Names.withoutEnding(fileName);
    }

    @Override
    public List<Reading> read(SourceFile file) {
        byte[] bytes = file.bytes();
        Decoded decoded;
        try {
            decoded = TextDecoder.decode(bytes, declaredCharset(bytes));
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        return List.of(page(decoded.text(), decoded.repairs(), Optional.empty()));
    }

    /**
     * The article of a page that has been decoded.
     *
     * @param address where the page was, as the program that saved it says; goes before what the page says of itself
     */
    static Reading page(String html, List<String> repairs, Optional<String> address) {
        HtmlArticle article = HtmlArticle.read(html);
        if (article.blocks().stream().noneMatch(block -> block.kind().isBody())) {
            return new Reading.Refused(
                    0, "No article text was found in the page; it may be an index, or built by a script when opened.");
        }
        RawArticle raw = raw(article, repairs);
        if (address.isEmpty()) {
            return raw;
        }
        RawArticle.Claims claims = raw.claims();
        return raw.saying(
                new RawArticle.Claims(
                        claims.outlet(),
                        claims.date(),
                        claims.title(),
                        said(address, "saved from"),
                        claims.byline(),
                        claims.event()),
                "");
    }

    static Optional<String> declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WHERE_CHARSETS_ARE), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static RawArticle raw(HtmlArticle article, List<String> repairs) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<RawArticle.Mark> marks = new ArrayList<>();
        article.headline().ifPresent(headline -> {
            starts.add(0);
            numbers.add(article.headlineLine());
            text.append(headline);
            marks.add(new RawArticle.Mark(Zone.Kind.HEADLINE, new Span(0, text.length()), "html-headline"));
        });
        for (HtmlBlock block : article.blocks()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            starts.add(start);
            numbers.add(block.line());
            text.append(block.text());
            marks.add(new RawArticle.Mark(zone(block.kind()), new Span(start, text.length()), source(block)));
        }
        return new RawArticle(text.toString(), starts, numbers, marks, claims(article), repairs, List.of());
    }

    private static Zone.Kind zone(HtmlBlock.Kind kind) {
        return switch (kind) {
            case STANDFIRST, PARAGRAPH, HEADING, QUOTE, LIST -> Zone.Kind.BODY;
            case CAPTION -> Zone.Kind.CAPTION;
            case CREDIT -> Zone.Kind.CREDIT;
            case PLUG -> Zone.Kind.LINK_PLUG;
            case FURNITURE -> Zone.Kind.FOOTER;
        };
    }

    private static String source(HtmlBlock block) {
        return "html-"
                + (zone(block.kind()) == Zone.Kind.BODY
                        ? block.kind().name().toLowerCase(Locale.ROOT)
                        : hyphened(block.reason()));
    }

    private static String hyphened(String reason) {
        return reason.replace(' ', '-');
    }

    private static RawArticle.Claims claims(HtmlArticle article) {
        return new RawArticle.Claims(
                said(article.site(), "site name"),
                article.date(),
                said(article.headline(), "headline"),
                said(article.url(), "page address"),
                article.authors().isEmpty()
                        ? Inferred.unknown()
                        : Inferred.of(String.join(", ", article.authors()), Inferred.Ground.PAGE_METADATA, "byline"),
                Optional.empty());
    }

    private static Inferred<String> said(Optional<String> value, String where) {
        return value.map(found -> Inferred.of(found, Inferred.Ground.PAGE_METADATA, where + ": " + found))
                .orElseGet(Inferred::unknown);
    }
}
