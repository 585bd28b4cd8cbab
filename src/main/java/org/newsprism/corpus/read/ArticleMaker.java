package org.newsprism.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.Cleaned;
import org.newsprism.corpus.clean.Cleaner;
import org.newsprism.corpus.clean.LineRules;
import org.newsprism.corpus.clean.StudyRules;
import org.newsprism.corpus.clean.Uncleaned;
import org.newsprism.corpus.format.RawArticle;

/**
 * Makes an article of a decoded text: cleans it with the rules for any outlet, sees from what was set aside whose it is,
 * and cleans it again with that outlet's own rules.
 */
final class ArticleMaker {
    private final OutletNames names;
    private final OutletFinder finder;
    private final StudyRules study;
    private final ArticleIds ids;
    private final LineRules general;
    private final Map<String, LineRules> byOutlet = new HashMap<>();

    ArticleMaker(OutletNames names, String metadata, StudyRules study, ArticleIds ids) {
        this.names = names;
        this.finder = new OutletFinder(names, metadata);
        this.study = study;
        this.ids = ids;
        this.general = LineRules.of(names.outlets(), Optional.empty(), study);
    }

    /**
     * An article and what the user should look at.
     *
     * @param article the article
     * @param problems warnings
     */
    record Made(Article article, List<Problem> problems) {}

    Made make(String path, String format, String sha256, RawArticle raw) {
        String file = name(path, raw.part());
        Uncleaned source = new Uncleaned(
                raw.text(),
                raw.lineStarts(),
                raw.lineNumbers(),
                known(raw),
                raw.claims().title().value());
        Cleaned cleaned = Cleaner.clean(source, general);
        OutletFinder.Finding finding = finder.find(file, raw, cleaned);
        Optional<Outlet> outlet = finding.outlet().value().flatMap(names.outlets()::named);
        if (outlet.isPresent()) {
            cleaned = Cleaner.clean(source, rules(outlet.get()));
        }
        Inferred<LocalDate> date = DateFinder.find(raw, cleaned);
        Article article = new Article(
                ids.id(path, raw.part()),
                file,
                new ArticleText(raw.text(), cleaned.zones(), date.value()),
                finding.outlet(),
                date,
                raw.claims().event(),
                raw.claims().url().value(),
                sha256,
                raw.lineStarts(),
                raw.lineNumbers(),
                cleaned.cuts(),
                raw.repairs(),
                raw.kind(),
                format,
                raw.part());
        List<Problem> problems = new ArrayList<>(raw.problems());
        problems.addAll(finding.problems());
        return new Made(article, problems);
    }

    /** The rules for one outlet's pages; made once, for a file may hold thousands of its articles. */
    private LineRules rules(Outlet outlet) {
        return byOutlet.computeIfAbsent(
                outlet.name(), name -> LineRules.of(names.outlets(), Optional.of(outlet), study));
    }

    /** What an article is called in messages: its file, with the part it is. */
    static String name(String path, String part) {
        return part.isEmpty() ? path : path + "#" + part;
    }

    /** The words that would be counted, headline and paragraphs each on a line. */
    static String countedWords(ArticleText text) {
        return text.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.HEADLINE || zone.kind() == Zone.Kind.BODY)
                .map(zone -> zone.span().of(text.text()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Cut> known(RawArticle raw) {
        return raw.marks().stream()
                .map(mark -> new Cut(
                        mark.span(),
                        mark.kind(),
                        mark.source(),
                        lineOf(raw, mark.span().start())))
                .toList();
    }

    private static int lineOf(RawArticle raw, int position) {
        int line = 0;
        while (line + 1 < raw.lineStarts().size() && raw.lineStarts().get(line + 1) <= position) {
            line++;
        }
        return raw.lineNumbers().get(line);
    }
}
