package org.newsprism.compare.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsprism.compare.change.RunRecord.Figure;
import org.newsprism.compare.change.RunRecord.Finding;
import org.newsprism.compare.change.RunRecord.Text;

/** What a second run says of the first. */
class ChangesTest {

    private final Map<String, Map<String, String>> outlets = new LinkedHashMap<>(Map.of(
            "Tern", Map.of("outlet", "Tern", "origin", "East"), "Crow", Map.of("outlet", "Crow", "origin", "North")));
    private final Map<String, List<String>> study = new LinkedHashMap<>(
            Map.of("_study/variants.csv", List.of("concept,variant", "bridge,span", "bridge,crossing")));
    private final Map<String, Text> texts =
            new LinkedHashMap<>(Map.of("a", text("1", "East"), "b", text("2", "North")));
    private String version = "1.0";
    private String seed = "7";
    private String verdict = "IDENTIFIABLE";
    private List<Figure> figures = List.of(figure("East", 3, 1000));
    private List<Finding> findings = List.of();

    private static Text text(String sha256, String group) {
        return new Text(sha256, "Label " + sha256, "Tern", group, "flood", "2020-05-01");
    }

    private static Figure figure(String group, long count, long base) {
        return new Figure("loaded-words", "Loaded words", group, count, base, "per 1,000 words");
    }

    private static Finding finding(double difference, @Nullable Double p, String fragile) {
        boolean stands = p != null && p <= .05;
        return new Finding("loaded-words", "Loaded words", "East", difference, "per 1,000 words", p, stands, fragile);
    }

    private RunRecord run() {
        Map<String, Integer> groups = new LinkedHashMap<>();
        texts.values().forEach(text -> groups.merge(text.group(), 1, Integer::sum));
        return new RunRecord(
                version,
                "hash" + texts + outlets + study,
                Map.of("seed", seed),
                outlets,
                study,
                texts,
                groups,
                0,
                verdict,
                figures,
                findings);
    }

    @Test
    void the_same_run_has_no_changes() {
        assertThat(Changes.of(run(), run()).none()).isTrue();
    }

    @Test
    void a_cell_of_the_outlet_table_is_told_by_row_and_column() {
        RunRecord before = run();
        outlets.put("Tern", Map.of("outlet", "Tern", "origin", "Other"));
        outlets.put("Wren", Map.of("outlet", "Wren", "origin", "South"));
        outlets.remove("Crow");
        assertThat(Changes.of(before, run()).inputs())
                .containsExactlyInAnyOrder(
                        "Outlet table: Tern: origin East → Other.",
                        "Outlet table: the row of Wren is new.",
                        "Outlet table: the row of Crow is gone.");
    }

    @Test
    void an_emptied_cell_is_nothing() {
        RunRecord before = run();
        outlets.put("Tern", Map.of("outlet", "Tern"));
        assertThat(Changes.of(before, run()).inputs()).containsExactly("Outlet table: Tern: origin East → nothing.");
    }

    @Test
    void version_setting_and_lines_of_study_files_are_inputs_too() {
        RunRecord before = run();
        version = "1.1";
        seed = "8";
        study.put("_study/variants.csv", List.of("concept,variant", "bridge,span", "bridge,viaduct"));
        study.put("_study/facts.csv", List.of("name"));
        assertThat(Changes.of(before, run()).inputs())
                .containsExactlyInAnyOrder(
                        "Newsprism 1.0 → 1.1.",
                        "Setting “seed”: 7 → 8.",
                        "_study/variants.csv: without “bridge,crossing”.",
                        "_study/variants.csv: now “bridge,viaduct”.",
                        "_study/facts.csv is new (1 line).");
    }

    @Test
    void articles_come_go_change_and_move() {
        RunRecord before = run();
        texts.put("c", text("3", "East"));
        texts.put("a", text("9", "Other"));
        texts.remove("b");
        verdict = "NOT IDENTIFIABLE";
        Changes changes = Changes.of(before, run());
        assertThat(changes.inputs())
                .containsExactly("1 article is new: c.", "1 article is gone: b.", "1 article has another file: a.");
        assertThat(changes.groups())
                .containsExactlyInAnyOrder(
                        "1 article stands in another group: Label 9 (East → Other).",
                        "North: n = 1 → 0.",
                        "Other: n = 0 → 1.",
                        "Verdict: IDENTIFIABLE → NOT IDENTIFIABLE.");
    }

    @Test
    void many_articles_are_counted_and_the_first_named() {
        RunRecord before = run();
        for (int i = 10; i < 30; i++) {
            texts.put("n" + i, text("" + i, "East"));
        }
        assertThat(Changes.of(before, run()).inputs())
                .containsExactly("20 articles are new: n10, n11, n12, n13, n14, n15, n16, n17 and 12 more.");
    }

    @Test
    void figures_that_moved_stand_with_what_they_are_of() {
        RunRecord before = run();
        figures = List.of(figure("East", 6, 1500), figure("North", 0, 200));
        assertThat(Changes.of(before, run()).moved())
                .extracting(Changes.Moved::group, Changes.Moved::before, Changes.Moved::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("East", "3.0 (3 of 1,000)", "4.0 (6 of 1,500)"),
                        org.assertj.core.groups.Tuple.tuple("North", "–", "0.0 (0 of 200)"));
        figures = List.of(figure("East", 6, 2000));
        assertThat(Changes.of(before, run()).moved()).isEmpty();
    }

    @Test
    void findings_appear_vanish_turn_and_become_fragile() {
        assertThat(change(null, finding(2, .01, "")))
                .containsExactly("Appeared: Loaded words, East: +2.0 per 1,000 words, p = .010; it was not compared.");
        assertThat(change(finding(1, .2, ""), finding(2, .01, "Tern 1")))
                .containsExactly(
                        "Appeared: Loaded words, East: +2.0 per 1,000 words, p = .010; it was +1.0 per 1,000 words,"
                                + " p = .200; Tern 1 decides about it.");
        assertThat(change(finding(2, .0001, ""), finding(1, null, "")))
                .containsExactly("Vanished: Loaded words, East: +2.0 per 1,000 words, p < .001; it is not tested now"
                        + " (+1.0 per 1,000 words).");
        assertThat(change(finding(2, .01, ""), null))
                .containsExactly(
                        "Vanished: Loaded words, East: +2.0 per 1,000 words, p = .010; it is not compared now.");
        assertThat(change(finding(2, .01, ""), finding(-2, .01, "")))
                .containsExactly(
                        "Turned: Loaded words, East: −2.0 per 1,000 words, p = .010; it was +2.0 per 1,000 words.");
        assertThat(change(finding(2, .01, ""), finding(2, .01, "Gull")))
                .containsExactly("Now fragile: Loaded words, East: +2.0 per 1,000 words; Gull decides about it.");
        assertThat(change(finding(2, .01, "Gull"), finding(2, .01, "")))
                .containsExactly("No longer fragile: Loaded words, East: +2.0 per 1,000 words; Gull decided about it.");
        assertThat(change(finding(2, null, ""), finding(-1, null, "")))
                .containsExactly(
                        "1 difference without a finding changed its sign: Loaded words, East (+2.0 per 1,000 words →"
                                + " −1.0 per 1,000 words).");
        assertThat(change(finding(2, null, ""), finding(1, null, ""))).isEmpty();
    }

    private List<String> change(@Nullable Finding then, @Nullable Finding now) {
        findings = then == null ? List.of() : List.of(then);
        RunRecord before = run();
        findings = now == null ? List.of() : List.of(now);
        return Changes.of(before, run()).findings();
    }
}
