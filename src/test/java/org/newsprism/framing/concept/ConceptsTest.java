package org.newsprism.framing.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.StudyLists;
import org.newsprism.framing.VariantSet;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/** What means one thing, by the marked texts of {@code framing/concepts.txt}. */
class ConceptsTest {
    private static final Annotator ANNOTATOR = English.load();
    private static final QuoteFinder QUOTES = QuoteFinder.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());
    private static final List<VariantSet> SETS = StudyLists.none().variants();
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\d)]");

    private static AnnotatedText annotated(String text) {
        Document document = ANNOTATOR.annotate(new ArticleText(
                text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), Optional.empty()));
        Quotes quotes = QUOTES.find(document);
        return new AnnotatedText(document, quotes, CASTING.cast(document, quotes));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleJoinsWhatIsMarked() throws IOException {
        try (InputStream in = ConceptsTest.class.getResourceAsStream("/framing/concepts.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
                            .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
        }
    }

    private static void check(String line) {
        String rule = line.substring(0, line.indexOf(':'));
        List<AnnotatedText> texts = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        TreeMap<String, List<Reference>> marked = new TreeMap<>();
        for (String part : line.substring(line.indexOf(':') + 1).split("//", -1)) {
            StringBuilder text = new StringBuilder();
            Matcher mark = MARK.matcher(part.strip());
            while (mark.find()) {
                mark.appendReplacement(text, "");
                Reference place = new Reference(
                        texts.size(),
                        new Span(text.length(), text.length() + mark.group(1).length()));
                references.add(place);
                marked.computeIfAbsent(mark.group(2), key -> new ArrayList<>()).add(place);
                text.append(mark.group(1));
            }
            mark.appendTail(text);
            texts.add(annotated(text.toString()));
        }

        List<Concept> found = Concepts.of(texts, references, SETS);

        assertThat(found)
                .as("%s", found)
                .extracting(Concept::references)
                .containsExactlyInAnyOrderElementsOf(marked.values());
        assertThat(found.get(0).rules()).contains(rule);
    }

    @Test
    void everyPlaceIsInOneGroupWhateverItsWordsAre() {
        List<Reference> places = List.of(
                new Reference(0, new Span(0, 1)), new Reference(0, new Span(2, 3)), new Reference(0, new Span(4, 5)));
        assertThat(Concepts.of(List.of(annotated(". , ;")), places, SETS).stream()
                        .flatMap(concept -> concept.references().stream()))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void labelsThatStandWithTheSameWordsAreSuggestedAndThoseOfASetAreMarked() {
        List<AnnotatedText> texts = Stream.of("deal", "deal", "bargain", "bargain", "pledge", "pledge", "mill", "mill")
                .map(noun -> noun.equals("mill")
                        ? "They sold the empty mill near Norwick. The empty mill near Norwick burned."
                        : "They signed the secret harbour " + noun + ". The council broke the secret harbour " + noun
                                + ".")
                .map(ConceptsTest::annotated)
                .toList();

        List<Suggestion> found = Suggestions.of(texts, SETS);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.labels())
                    .extracting(label -> label.lemma() + " " + label.known())
                    .containsExactlyInAnyOrder("deal true", "bargain true", "pledge false");
            assertThat(one.rules()).contains("shared-modifiers");
            assertThat(one.labels().get(0).shared()).contains("secret");
        });
    }
}
