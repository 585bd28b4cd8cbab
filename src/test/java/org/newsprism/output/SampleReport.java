package org.newsprism.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.report.Provenance;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/** Reports with every kind of block and chart, about outlets that do not exist. */
public final class SampleReport {
    private static final List<String> OUTLETS = List.of(
            "Kuzey Postası",
            "Balkan Görüş Gazetesi ve Araştırma Merkezi Yayınları",
            "Черноморский вестник",
            "Harbour Courier",
            "Ακρόπολη Σήμερα",
            "Donaudampfschifffahrtsgesellschaftsnachrichten");
    private static final List<String> GROUPS =
            List.of("Northern", "Balkan", "Black Sea (state)", "US-derived", "Aegean");
    private static final List<String> SIDES =
            List.of("Northland", "Southland", "Alliance", "Eastern bloc", "unresolved");

    private SampleReport() {}

    /** A few pages: enough to hold every block and chart once. */
    public static Report small() {
        return report(6, List.of(voices(), words(), evidence(6)));
    }

    /** A report as long as a real one. */
    public static Report large(int evidence) {
        return report(evidence, List.of(scope(), voices(), words(), more(), evidence(evidence)));
    }

    private static Report report(int evidence, List<Section> sections) {
        return new Report(
                "How six papers told the story of the bridge at Şirinköy",
                "6 articles · 5 groups · 12 March to 2 April 2031",
                Optional.of("Demonstration: invented outlets, nothing here is about any real one."),
                List.of(new Block.Box(
                        Block.Box.Kind.CANNOT,
                        "What cannot be said",
                        List.of(Block.Paragraph.of("Which of the six papers is right.")))),
                sections,
                new Provenance(
                        "0.1.0",
                        List.of(new Provenance.Setting("group-by", "origin")),
                        List.of(new Provenance.Input("corpus/kuzey/01.txt", "ab".repeat(32))),
                        "3f2a9c".repeat(10) + "0000",
                        "Newsprism 0.1.0. How six papers told the story of the bridge at Şirinköy. Report 3f2a9c3f2a9c.",
                        "@misc{newsprism, title={" + evidence + "}}"));
    }

    private static Section scope() {
        return new Section(
                "scope",
                1,
                "Scope: what was compared, and what may be said",
                List.of(
                        new Block.Box(
                                Block.Box.Kind.SCOPE,
                                "The run",
                                List.of(
                                        Block.Paragraph.of(
                                                "Six articles by six outlets in five groups, 3,412 words counted after 288 were cut. The events are not the same in every group."))),
                        new Block.Box(
                                Block.Box.Kind.CAN,
                                "What can be said",
                                List.of(new Block.Bullets(List.of(
                                        List.of(new Inline.Plain(
                                                "Who is quoted first in each article, with the sentence.")),
                                        List.of(
                                                new Inline.Plain("How often each side speaks: Northland has "),
                                                new Inline.Link("14 of 31 quotations", "e3"),
                                                new Inline.Plain(" in these six texts.")),
                                        List.of(new Inline.Plain("Which words only one article uses.")))))),
                        new Block.Box(
                                Block.Box.Kind.CANNOT,
                                "What cannot be said",
                                List.of(new Block.Bullets(List.of(
                                        List.of(new Inline.Plain(
                                                "Whether an outlet would have told another story in the same way.")),
                                        List.of(new Inline.Plain(
                                                "Anything about outlets that are not here; US-derived is n = 0.")),
                                        List.of(new Inline.Plain("Why a word was chosen.")))))),
                        new Block.Box(
                                Block.Box.Kind.CAUTION,
                                "NOT IDENTIFIABLE",
                                List.of(
                                        Block.Paragraph.of(
                                                "Group and event coincide: no two groups report the same event, so differences between groups cannot be told from differences between events."))),
                        Block.Paragraph.of(
                                "No test can reach p < .10 with 1 against 4 articles; the smallest p that exists is .20. A difference of -0.42 is printed as it is."),
                        new Block.Heading("scope-groups", "Groups and events"),
                        table("t-groups", "Articles by group and event, n = 6.", 5)));
    }

    private static Section voices() {
        return new Section(
                "voices",
                3,
                "Whose voice",
                List.of(
                        new Block.Paragraph(List.of(
                                new Inline.Plain("The strip shows where in each article somebody else speaks. "),
                                new Inline.Strong("Kuzey Postası"),
                                new Inline.Plain(" gives its first words to Northland ("),
                                new Inline.Link("E2", "e2"),
                                new Inline.Plain("); "),
                                new Inline.Emphasis("Ακρόπολη Σήμερα"),
                                new Inline.Plain(" quotes nobody. The column "),
                                new Inline.Code("derived_from"),
                                new Inline.Plain(" is empty for all of them. More at "),
                                new Inline.Web("the project’s page", "https://example.org/newsprism"),
                                new Inline.Plain(". A link to "),
                                new Inline.Link("nowhere", "no-such-place"),
                                new Inline.Plain(" stays plain."))),
                        new Block.Figure(
                                "f-strips",
                                strips(),
                                "Who speaks where, by side. n = 6 articles, 31 quotations; speakers that could not be resolved are grey.",
                                "Strips of six articles. Northland opens three of them; Ακρόπολη Σήμερα quotes nobody.",
                                Optional.of(table("t-strips", "Quoted words by side.", 6))),
                        new Block.Heading("voices-shares", "Share of quoted words"),
                        new Block.Figure(
                                "f-shares",
                                shares(),
                                "Quoted words by side and article. n = 1,204 quoted words in 6 articles.",
                                "Shares of quoted words; Northland has the largest part in four of six articles.",
                                Optional.empty()),
                        new Block.Heading("voices-heat", "Who quotes whom"),
                        new Block.Figure(
                                "f-heat",
                                heatmap(),
                                "Quotations by group and side, with n. Groups without articles are left empty.",
                                "A grid of quotations; the largest count is 128.",
                                Optional.empty())));
    }

    private static Section words() {
        return new Section(
                "words",
                5,
                "Words that set the groups apart",
                List.of(
                        Block.Paragraph.of(
                                "Counts stand at the end of each bar; a hollow bar is a word of one article."),
                        new Block.Figure(
                                "f-diverging",
                                diverging(),
                                "Log-odds with an informative prior. n = 5 articles; words with at least 3 uses.",
                                "Words of the Balkan group to the left, of all others to the right.",
                                Optional.of(table("t-words", "Words with counts, articles and dispersion.", 12))),
                        new Block.Figure(
                                "f-dots",
                                dots(5),
                                "Loaded words per 1,000 words, by voice; every article is a dot.",
                                "Dots of 5 groups; the own voice lies between 0 and 9 per 1,000.",
                                Optional.empty()),
                        new Block.Figure(
                                "f-intervals",
                                intervals(),
                                "Difference against all other groups with 95 % interval from 2,000 resamples of articles.",
                                "Estimates of five groups; two have no interval.",
                                Optional.empty())));
    }

    private static Section more() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Paragraph.of(
                        "Long texts fill the page so that breaks between pages can be seen. The unbroken word AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA must not run off it."));
        for (int i = 0; i < 6; i++) {
            blocks.add(Block.Paragraph.of(
                    "The outlets report the same event with different agents in the grammatical subject. The share of passive constructions without a named agent is larger in the second group (−0.42, from −0.61 to −0.22), and the S-400 of 2021-03-05 stays on one line. "
                            .repeat(4)));
        }
        blocks.add(table("t-wide", "A table with many columns, some of them long, to see that nothing is cut.", 60));
        blocks.add(new Block.Figure(
                "f-dots-many",
                dots(60),
                "Sixty articles a row, as in a large corpus.",
                "Many dots.",
                Optional.empty()));
        blocks.add(new Block.Figure(
                "f-none",
                new Chart.Shares(List.of("a", "b"), List.of(), "words"),
                "A chart without rows says so.",
                "Nothing.",
                Optional.of(new Block.Table(
                        "t-none",
                        "",
                        List.of(Block.Column.words("Group"), Block.Column.number("n")),
                        List.of(),
                        Optional.empty()))));
        return new Section("more", 12, "Sensitivity", blocks);
    }

    private static Section evidence(int rows) {
        List<Block.Row> evidence = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            evidence.add(new Block.Row(
                    Optional.of("e" + i),
                    List.of(
                            List.of(new Inline.Plain("E" + i)),
                            List.of(new Inline.Plain(OUTLETS.get(i % 6))),
                            List.of(
                                    new Inline.Plain("“The bridge at Şirinköy "),
                                    new Inline.Mark(i % 2 == 0 ? "was reportedly closed" : "was closed"),
                                    new Inline.Plain(
                                            ", a spokesman of the harbour said on Friday, and İğneada’s ferry <script>alert(1)</script> & others took over"
                                                    + " for the rest of the week".repeat(i % 4) + ".”")),
                            List.of(new Inline.Code("corpus/kuzey/0" + i % 9 + ".txt:" + (i * 7))))));
        }
        return new Section(
                "evidence",
                13,
                "Evidence",
                List.of(new Block.Table(
                        "t-evidence",
                        "Every piece of evidence with its sentence. n = " + rows + ".",
                        List.of(
                                Block.Column.words("Id"),
                                Block.Column.words("Outlet"),
                                Block.Column.words("Sentence"),
                                Block.Column.words("Place")),
                        evidence,
                        Optional.of("Marked: the words that were counted."))));
    }

    private static Block.Table table(String id, String caption, int rows) {
        List<Block.Row> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            list.add(new Block.Row(
                    Optional.empty(),
                    List.of(
                            List.of(new Inline.Plain(OUTLETS.get(i % 6))),
                            List.of(new Inline.Plain(GROUPS.get(i % 5))),
                            List.of(new Inline.Link((i * 37 % 100) + "", "e" + (1 + i % 6))),
                            List.of(new Inline.Plain(i % 5 == 4 ? "–" : "−0." + (10 + i))),
                            List.of(new Inline.Plain(i % 3 == 0 ? "one article only" : "in 2 articles")))));
        }
        return new Block.Table(
                id,
                caption,
                List.of(
                        Block.Column.words("Outlet"),
                        Block.Column.words("Group"),
                        Block.Column.number("Quotations"),
                        Block.Column.number("Log-odds z"),
                        Block.Column.words("Caution")),
                list,
                rows > 5
                        ? Optional.of("A dash: cannot be said, since there is nothing to divide by.")
                        : Optional.empty());
    }

    /** One chart of each kind. */
    public static List<Chart> charts() {
        return List.of(strips(), shares(), heatmap(), diverging(), dots(5), dots(60), intervals());
    }

    static Chart strips() {
        List<Chart.Strip> strips = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            List<Chart.Segment> segments = new ArrayList<>();
            double at = random.nextDouble() * 0.1;
            while (at < 0.9 && i != 4) {
                double to = Math.min(1, at + 0.005 + random.nextDouble() * 0.13);
                segments.add(new Chart.Segment(at, to, random.nextInt(5), random.nextBoolean()));
                at = to + random.nextDouble() * 0.15;
            }
            strips.add(new Chart.Strip(OUTLETS.get(i), GROUPS.get(i % 5), segments));
        }
        return new Chart.Strips(SIDES, strips);
    }

    static Chart shares() {
        List<Chart.ShareRow> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Long> counts = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                counts.add(i == 4 ? 0L : (long) ((i * 31 + k * 47) % 90));
            }
            rows.add(new Chart.ShareRow(OUTLETS.get(i), GROUPS.get(i % 5), counts));
        }
        return new Chart.Shares(SIDES, rows, "quoted words");
    }

    static Chart heatmap() {
        List<Chart.HeatRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<Long> counts = new ArrayList<>();
            for (int k = 0; k < 7; k++) {
                counts.add(i == 3 ? 0L : (long) (i * i * k * k % 129));
            }
            rows.add(new Chart.HeatRow(GROUPS.get(i) + (i == 3 ? " (n = 0)" : " (n = 1)"), counts));
        }
        return new Chart.Heatmap(
                List.of(
                        "Northland",
                        "Southland government",
                        "Alliance",
                        "Eastern bloc",
                        "unnamed officials",
                        "experts",
                        "unresolved"),
                rows,
                "quotations");
    }

    static Chart diverging() {
        List<String> words = List.of(
                "harbour authority",
                "ferry",
                "closure",
                "toll",
                "bridge",
                "engineers",
                "Küçükçekmece’li",
                "repair",
                "alleged",
                "safety");
        List<Chart.DivergingRow> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double value = 4.2 - i * 0.93;
            rows.add(new Chart.DivergingRow(
                    words.get(i),
                    value,
                    (12 - i) + " in " + (1 + i % 3) + (i % 3 == 0 ? " article" : " articles"),
                    i % 3 == 0));
        }
        return new Chart.Diverging("Log-odds, z", "Balkan", "all other groups", rows);
    }

    static Chart dots(int each) {
        Random random = new Random(11);
        List<Chart.DotRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<Chart.Dot> dots = new ArrayList<>();
            for (int k = 0; k < (i == 3 ? 0 : each * 2); k++) {
                dots.add(new Chart.Dot(k % 2, Math.abs(random.nextGaussian() * 3 + i), "article " + k));
            }
            rows.add(new Chart.DotRow(GROUPS.get(i) + " (n = " + (i == 3 ? 0 : each) + ")", dots));
        }
        return new Chart.Dots("Loaded words per 1,000 words", List.of("outlet’s own voice", "quoted"), rows);
    }

    static Chart intervals() {
        List<Chart.IntervalRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double value = i == 3 ? Double.NaN : 0.7 - i * 0.35;
            boolean with = i < 3;
            rows.add(new Chart.IntervalRow(
                    GROUPS.get(i),
                    value,
                    with ? Optional.of(value - 0.3) : Optional.empty(),
                    with ? Optional.of(value + 0.4) : Optional.empty()));
        }
        return new Chart.Intervals("Difference in loaded words per 1,000", rows);
    }
}
