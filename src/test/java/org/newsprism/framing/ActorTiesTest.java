package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How places name actors, and the words tied to them, by marked texts. */
class ActorTiesTest {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)]");

    @TestFactory
    Stream<DynamicTest> namings() {
        return lines(
                "actor-names.txt",
                text -> ActorNaming.of(text).stream()
                        .map(one -> one.mention().span().of(text.document().text()) + " as "
                                + one.form().label())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return lines(
                "actor-words.txt",
                text -> ActorWord.of(text).stream()
                        .map(one -> one.span().of(text.document().text()) + " as "
                                + one.relation().label())
                        .distinct()
                        .toList());
    }

    private static Stream<DynamicTest> lines(String file, Function<AnnotatedText, List<String>> found) {
        try (InputStream in = ActorTiesTest.class.getResourceAsStream("/framing/" + file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
                            .map(line -> DynamicTest.dynamicTest(line, () -> {
                                List<String> marked = new ArrayList<>();
                                Matcher mark = MARK.matcher(line);
                                while (mark.find()) {
                                    marked.add(mark.group(1) + " as " + mark.group(2));
                                }
                                AnnotatedText text =
                                        Pipeline.annotate(MARK.matcher(line).replaceAll("$1"));
                                assertThat(found.apply(text)).containsExactlyElementsOf(marked);
                            }));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDistancingWordAndAnEpithetAreNotedWithTheName() {
        List<ActorNaming> names = ActorNaming.of(
                Pipeline.annotate("The so-called President Maria Holm met the angry Prime Minister Ada Berg."));
        assertThat(names).extracting(ActorNaming::soCalled).containsExactly("so-called", "");
        assertThat(names.get(0).title()).isEqualTo("President");
        assertThat(names.get(1).epithets()).containsExactly("angry");
        assertThat(names.get(1).title()).isEqualTo("Prime Minister");
    }

    @Test
    void onlyTheFirstPlaceOfAnActorIsItsFirst() {
        assertThat(ActorNaming.of(Pipeline.annotate("Maria Holm came. Holm spoke. Holm left.")))
                .extracting(ActorNaming::first)
                .containsExactly(true, false, false);
    }
}
