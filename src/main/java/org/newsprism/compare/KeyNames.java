package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsprism.actor.Actor;
import org.newsprism.actor.CountryNames;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.Terms.Term;
import org.newsprism.voice.Voice;

/**
 * The names of an article with their aliases folded: all that means a named actor counts for the actor (but pronouns, which
 * are no names), an adjective or a capital for its country, and any other name for itself.
 */
final class KeyNames {
    /** Names that set no group apart: they say when, not who. */
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    /** {@code S-400s} is the S-400. */
    private static final Pattern PLURAL = Pattern.compile("(?<=[0-9])['’]?s$");

    private final CountedArticle article;
    private final CountryNames countries;
    private final List<KeyUse> names = new ArrayList<>();

    KeyNames(CountedArticle article, CountryNames countries) {
        this.article = article;
        this.countries = countries;
    }

    List<KeyUse> all() {
        List<Term> words = article.counts().words();
        List<Mention> mentions = article.counts().mentions();
        int next = 0;
        List<Term> run = new ArrayList<>();
        for (Term word : words) {
            while (next < mentions.size()
                    && mentions.get(next).span().end() <= word.span().start()) {
                mention(mentions.get(next++), words);
            }
            boolean meant = next < mentions.size() && mentions.get(next).span().overlaps(word.span());
            boolean named = meant && mentions.get(next).actor().naming() == Actor.Naming.NAMED;
            if (!word.name() || named || breaks(run, word)) {
                run(run);
                run.clear();
            }
            if (word.name() && !named && !DAYS.contains(word.lemma())) {
                run.add(word);
            }
        }
        run(run);
        while (next < mentions.size()) {
            mention(mentions.get(next++), words);
        }
        names.sort(Comparator.comparingInt(use -> use.span().start()));
        return List.copyOf(names);
    }

    private void mention(Mention mention, List<Term> words) {
        if (mention.actor().naming() != Actor.Naming.NAMED || ActorNaming.isPronoun(mention)) {
            return;
        }
        Optional<Voice> voice = voice(words, mention.span());
        String name = mention.actor().name();
        voice.ifPresent(whose -> names.add(new KeyUse(
                name, mention.span(), whose, name.equals(mention.actor().side()) ? name : "")));
    }

    /** The voice of the first word of a span; empty where none is counted. */
    private static Optional<Voice> voice(List<Term> words, Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < words.size() && words.get(low).span().overlaps(span)
                ? Optional.of(words.get(low).voice())
                : Optional.empty();
    }

    private boolean breaks(List<Term> run, Term word) {
        if (run.isEmpty()) {
            return false;
        }
        Term last = run.get(run.size() - 1);
        String gap = article.article()
                .text()
                .substring(last.span().end(), word.span().start());
        return last.voice() != word.voice() || !(gap.equals(" ") || gap.equals("-") || gap.equals("\u00A0"));
    }

    /** A run of capitalised words that no actor claims: its countries by themselves, what stands between them as one name. */
    private void run(List<Term> run) {
        int from = 0;
        for (int i = 0; i <= run.size(); i++) {
            Optional<String> country = i < run.size() ? countries.of(text(run, i, i + 1)) : Optional.empty();
            if (i == run.size() || country.isPresent()) {
                if (from < i) {
                    add(text(run, from, i), run.subList(from, i), "");
                }
                from = i + 1;
            }
            if (country.isPresent()) {
                add(country.get(), run.subList(i, i + 1), country.get());
            }
        }
    }

    private void add(String name, List<Term> words, String country) {
        Optional<String> whole = country.isEmpty() ? countries.of(name) : Optional.of(country);
        Span span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        names.add(new KeyUse(
                whole.orElse(PLURAL.matcher(name).replaceFirst("")),
                span,
                words.get(0).voice(),
                whole.orElse("")));
    }

    private String text(List<Term> run, int from, int to) {
        return article.article()
                .text()
                .substring(run.get(from).span().start(), run.get(to - 1).span().end())
                .replace('\u00A0', ' ');
    }
}
