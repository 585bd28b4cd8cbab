package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.corpus.Problem;

/** The lists a study brings along. */
class StudyListsTest {

    private final Path study;
    private final List<Problem> problems = new ArrayList<>();

    StudyListsTest(@TempDir Path study) {
        this.study = study;
    }

    @Test
    void aStudysVariantSetComesFirstAndReplacesTheShippedOneOfItsName() throws IOException {
        write("variants.csv", "concept,variant,forms\nprotest,march,march/N|marcher\nprotest,gathering,gathering\n");

        StudyLists lists = read();

        assertThat(problems).isEmpty();
        VariantSet first = lists.variants().get(0);
        assertThat(first.concept()).isEqualTo("protest");
        assertThat(first.variants()).extracting(VariantSet.Variant::name).containsExactly("march", "gathering");
        assertThat(lists.variants()).extracting(VariantSet::concept).containsOnlyOnce("protest");
        assertThat(lists.variants()).hasSameSizeAs(StudyLists.none().variants());
    }

    @Test
    void everyMistakeInAVariantFileHasItsLineAndTheRestIsUsed() throws IOException {
        write("variants.csv", """
                concept,variant,forms
                bridge,bridge,bridge/N
                bridge,,crossing
                bridge,span,span/X
                bridge,link,bridge/N
                bridge,viaduct,*
                """);

        StudyLists lists = read();

        assertThat(problems).extracting(Problem::line).containsExactly(3, 4, 5, 6);
        assertThat(problems).extracting(Problem::column).containsExactly(2, 3, 3, 3);
        assertThat(lists.variants().get(0).variants())
                .extracting(VariantSet.Variant::name)
                .containsExactly("bridge");
    }

    @Test
    void aListOfTheStudyIsAFeature() throws IOException {
        write("lexicons/river-words.tsv", """
                # title: Words of rivers
                entry\tpos\tcategory\texcept
                bank\tN\tside\tbank account
                flow*\t\tmovement\t
                head of the river\t\tside\t
                """);

        Feature feature = last(Features.all(read()));
        AnnotatedText text = Pipeline.annotate("The overflow flows past the bank near the bank account office.");

        assertThat(problems).isEmpty();
        assertThat(feature.definition().title()).isEqualTo("Words of rivers");
        assertThat(feature.find(text))
                .extracting(one -> one.item() + "|" + one.label())
                .containsExactly("flow*|movement", "bank/N|side");
        assertThat(feature.isOfTheStudy()).isTrue();
        assertThat(Features.shipped()).noneMatch(Feature::isOfTheStudy);
    }

    @Test
    void everyMistakeInAListHasItsLine() throws IOException {
        write("lexicons/own.tsv", """
                entry\tpos\tcolour
                river\tN\tblue
                river\tN\tgreen
                bank\tQ\t
                ri*er\t\t
                a\tb\tc\td
                """);

        read();

        assertThat(problems).extracting(Problem::line).containsExactly(1, 3, 4, 5, 6);
        assertThat(problems.get(0).severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(problems.get(1).message()).contains("river/N").contains("twice");
    }

    @Test
    void aWeightIsKeptInThousandthsAndOneThatIsNoNumberHasItsLineAndColumn() throws IOException {
        write("lexicons/own.tsv", "entry\tweight\nriver\t0.5\nbank\t\nford\t-1.25\nweir\theavy\nlock\t0.0001\n");

        List<Entry> entries = read().lexicons().get(0).entries();

        assertThat(entries).extracting(Entry::weight).containsExactly(500, 1000, -1250);
        assertThat(problems).extracting(Problem::line).containsExactly(5, 6);
        assertThat(problems).extracting(Problem::column).containsOnly(2);
    }

    @Test
    void aListMayNotTakeTheNameOfAFeature() throws IOException {
        write("lexicons/hedges.tsv", "entry\nperhaps\n");
        write("lexicons/My List.tsv", "entry\nperhaps\n");

        assertThat(read().lexicons()).isEmpty();
        assertThat(problems).extracting(Problem::file).containsExactly("lexicons/My List.tsv", "lexicons/hedges.tsv");
    }

    /** What the guide shows is what the program reads and says. */
    @Test
    void theSampleOfTheGuideIsReadAndItsMistakesAreToldAsItSays() throws IOException {
        String guide = Files.readString(Path.of("docs/lexicons.md"));
        String sample = guide.split("```\n", -1)[1];
        write("lexicons/water-words.tsv", sample);

        assertThat(read().lexicons().get(0).entries())
                .extracting(entry -> entry.rule() + " " + entry.weight())
                .containsExactly(
                        "lifeline 2000",
                        "=DAM 1000",
                        "monster* -2000",
                        "white elephant -1500",
                        "flood/V -1000",
                        "more than # megawatts 1000");
        assertThat(problems).isEmpty();

        List<String> lines = new ArrayList<>(sample.lines().toList());
        lines.add(8, "flood\tV\tblame\theavy");
        lines.add("flood\tV\tblame");
        write("lexicons/water-words.tsv", String.join("\n", lines));
        read();

        assertThat(problems)
                .extracting(Problem::toString)
                .hasSize(2)
                .allSatisfy(told -> assertThat(guide).contains(told));
    }

    @Test
    void withoutAStudyFolderTheShippedListsAreUsed() {
        assertThat(StudyLists.read(Optional.empty(), problems::add)).isEqualTo(StudyLists.none());
    }

    private StudyLists read() {
        return StudyLists.read(Optional.of(study), problems::add);
    }

    private void write(String name, String text) throws IOException {
        Path file = study.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static Feature last(List<Feature> features) {
        return features.get(features.size() - 1);
    }
}
