package org.newsprism.story;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;

/** Names of weapons and other equipment as their makers write them: up to four letters, a hyphen, figures (S-400, MiG-29). */
final class Designations implements FactSource {

    /** With or without the plural's s, which is left out of the name. */
    static final String FORM = "\\p{Lu}\\p{L}{0,3}+[-\\u2010\\u2011\\u2013]\\d{1,4}+(?:\\p{Lu}{1,2}+)?+";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}-])(" + FORM + ")s?+(?![\\p{L}\\p{N}])");

    /** Of that form, and no equipment. */
    private static final Set<String> OTHERS = Set.of("Top", "TOP", "No", "UTC", "GMT", "Act", "Art", "UN", "EU");

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        List<Span> sentences = article.counts().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Matcher matcher = NAME.matcher(sentence.of(article.text()));
            while (matcher.find()) {
                String name = plain(matcher.group(1));
                if (!OTHERS.contains(name.substring(0, name.indexOf('-')))) {
                    found.accept(
                            Fact.found(Fact.Kind.DESIGNATION, name),
                            new FactPlace(
                                    i,
                                    new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1))));
                }
            }
        }
    }

    /** With the plain hyphen, whichever was written. */
    static String plain(String name) {
        return name.replaceAll("[\\u2010\\u2011\\u2013]", "-");
    }
}
