package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsprism.framing.codebook.Codebook;
import org.newsprism.framing.codebook.Codebooks;

/**
 * Runs every feature over its marked text, {@code framing/<id>.txt}. What stands in brackets is found and all else is not;
 * {@code [was shut|agentless]} states the label too, or several for words that are found more than once. Lines with {@code #} are remarks. Each line is a text of its own.
 */
class MarkedTextTest {

    private static final List<Feature> FEATURES =
            Features.all(new StudyLists(StudyLists.none().variants(), List.of(), true));

    /** Whose places carry the question they belong to; each property of the third codebook is a label of its own. */
    private static final Map<String, Codebook> CODEBOOKS =
            Map.of("generic-frames", Codebooks.GENERIC_FRAMES, "policy-frames", Codebooks.POLICY_FRAMES);

    @TestFactory
    Stream<DynamicTest> eachFeatureFindsWhatIsMarked() {
        return FEATURES.stream()
                .flatMap(feature -> lines(feature.id().value())
                        .map(line -> DynamicTest.dynamicTest(feature.id() + ": " + line, () -> check(feature, line))));
    }

    /**
     * Every label of every feature, every form of a variant set and every question of a codebook has a place of its own among
     * the marked ones.
     */
    @TestFactory
    Stream<DynamicTest> everyClassOfEntryHasAMarkedPlace() {
        return FEATURES.stream()
                .map(feature -> DynamicTest.dynamicTest(feature.id().value(), () -> {
                    List<Evidence> found = lines(feature.id().value())
                            .flatMap(line ->
                                    feature
                                            .find(Pipeline.annotate(Marked.read(line.replace("]", "|]"))
                                                    .text()))
                                            .stream())
                            .toList();
                    assertThat(found)
                            .extracting(Evidence::label)
                            .containsAll(feature.definition().labels());
                    if (feature instanceof Variants) {
                        assertThat(found)
                                .extracting(Evidence::item)
                                .containsAll(feature.entries().stream()
                                        .map(Entry::rule)
                                        .toList());
                    }
                    if (CODEBOOKS.containsKey(feature.id().value())) {
                        assertThat(found)
                                .extracting(
                                        one -> one.note().substring(one.note().lastIndexOf(' ') + 1))
                                .containsAll(items(CODEBOOKS.get(feature.id().value())));
                    }
                }));
    }

    private static List<String> items(Codebook codebook) {
        return codebook.labels().stream()
                .flatMap(label -> label.items().stream())
                .map(Codebook.Item::id)
                .toList();
    }

    private static void check(Feature feature, String line) {
        String labelled = line.contains("|") ? line : line.replace("]", "|]");
        Marked marked = Marked.read(labelled);
        AnnotatedText text = Pipeline.annotate(marked.text());

        List<String> found = feature.find(text).stream()
                .map(one -> one.span().start() + " " + one.span().of(marked.text())
                        + (line.contains("|") ? " as " + one.label() : ""))
                .toList();

        assertThat(found).containsExactlyElementsOf(marked.places());
    }

    private static Stream<String> lines(String id) {
        try (InputStream in = MarkedTextTest.class.getResourceAsStream("/framing/" + id + ".txt")) {
            assertThat(in).as("marked text of " + id).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A text without its brackets, and what stood in them. */
    private record Marked(String text, List<String> places) {
        static Marked read(String line) {
            StringBuilder text = new StringBuilder();
            List<String> places = new ArrayList<>();
            int at = 0;
            for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
                int close = line.indexOf(']', open);
                int bar = line.indexOf('|', open);
                text.append(line, at, open);
                for (String label : line.substring(bar + 1, close).split("\\|", -1)) {
                    places.add(text.length() + " " + line.substring(open + 1, bar)
                            + (label.isEmpty() ? "" : " as " + label));
                }
                text.append(line, open + 1, bar);
                at = close + 1;
            }
            return new Marked(text.append(line, at, line.length()).toString(), places);
        }
    }
}
