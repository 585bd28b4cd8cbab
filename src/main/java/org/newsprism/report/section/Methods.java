package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.ActorAgency;
import org.newsprism.compare.CompareSettings;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Provenance;
import org.newsprism.report.Section;
import org.newsprism.story.TextReuse;

/** Section 14: definitions, formulas, word lists, accuracy, settings, files; all that another needs to repeat or doubt it. */
final class Methods implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        cite(material, blocks);
        definitions(material, blocks);
        formulas(blocks);
        blocks.addAll(VoiceFormulas.blocks());
        accuracy(blocks);
        WordLists.write(material, blocks);
        settings(material.provenance(), blocks);
        references(blocks);
        return new Section("methods", 14, "Methods", blocks);
    }

    private static void cite(Material material, List<Block> blocks) {
        Provenance provenance = material.provenance();
        Findings findings = material.findings();
        blocks.add(new Block.Heading("cite", "How to cite"));
        blocks.add(Prose.paragraph(provenance.citation()));
        blocks.add(Prose.paragraph(Prose.code(provenance.bibtex())));
        blocks.add(new Block.Heading("methods-paragraph", "A methods paragraph to paste"));
        blocks.add(Prose.paragraph(
                "We read " + Figures.of(findings.articles().size(), "article", "articles") + " with Newsprism "
                        + provenance.version() + " and grouped them by "
                        + findings.groups().column()
                        + ". Captions, credits, link lines and page furniture were set aside by rule and logged. Quotations, their speakers"
                        + " and the verbs that introduce them were found by rules over dependency parses; speakers that the text does not"
                        + " show count as unresolved. Word lists were applied by lemma, part of speech and phrase, and every hit was"
                        + " classed by voice (outlet, reported, quoted, scare quotes). The article is the unit of analysis; groups with"
                        + " fewer than two articles were not tested and groups with fewer than five were given no interval. Words were"
                        + " ranked by weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), shown with"
                        + " counts, articles, Log Ratio and dispersion. Verdict on telling groups from events: "
                        + findings.identification().verdict().words() + ". Seed: "
                        + findings.settings().seed() + "."));
    }

    private static void definitions(Material material, List<Block> blocks) {
        blocks.add(new Block.Heading("definitions", "What is counted"));
        TableDraft table = new TableDraft("definitions-table", "Each feature, as a coder would be told.")
                .words("Feature")
                .wide("Counted is", 82);
        for (FeatureFindings feature : material.findings().features()) {
            table.row(
                    feature.definition().title(),
                    List.of(
                            Prose.plain(feature.definition().sentence() + " Divided by "
                                    + feature.definition().base().label() + ". After "
                                    + feature.definition().source() + ". "),
                            new Inline.Emphasis(
                                    "Accuracy: " + feature.definition().validation() + ".")));
        }
        blocks.add(table.note(
                        "UNVALIDATED: the accuracy of this list or rule, or of the part named, has not been measured on texts coded by people.")
                .table());
    }

    private static void formulas(List<Block> blocks) {
        blocks.add(new Block.Heading("formulas", "Formulas"));
        blocks.add(Prose.labelled(
                "Voice",
                "every word of headline and body has one voice: quoted (between quotation marks and attributed), scare (one to three"
                        + " words between marks, attributed to nobody), reported (in a clause of indirect speech), else the outlet's"
                        + " own.",
                "Rates",
                "hits divided by the words of the same voice, times 1,000; passives divided by verb clauses; a variant divided by all"
                        + " mentions of its concept; verbs and sources divided by attributed quotations.",
                "Weighted log-odds",
                "for a word with y of n words in the group and y' of n' elsewhere, and a = α₀ times the word's share of the corpus:"
                        + " δ = ln((y+a)/(n+α₀−y−a)) − ln((y'+a)/(n'+α₀−y'−a)); ζ = δ / √(1/(y+a) + 1/(y'+a)); α₀ = "
                        + Figures.count((long) CompareSettings.ALPHA_ZERO)
                        + ", prior from the pooled corpus (empirical Bayes). ζ ranks; it treats words as independent and is never"
                        + " given as a p value. Only words found at least " + CompareSettings.LEAST_COUNT
                        + " times in the corpus are ranked, a limit set without looking at groups.",
                "Log Ratio",
                "log₂ of the two relative frequencies, zero counts set to 0.5 (Hardie 2014); 1 is twice as often. LRC: its"
                        + " conservative bound from a Clopper-Pearson interval, corrected for the number of words (Evert 2022).",
                "Dispersion",
                "DPnorm: half the sum of |share of the word in an article − the article's share of the words|, normalised (Gries 2008;"
                        + " Lijffijt and Gries 2012); 0 is even, 1 is all in one place. A word is marked when it stands in one"
                        + " article only, or more than half of it in one.",
                "Agency",
                "index of an actor: (clauses in which it acts − clauses in which it is acted on) / all of them, outside quotation marks,"
                        + " from " + ActorAgency.LEAST_CLAUSES
                        + " clauses on. A verb without a subject of its own takes that of the"
                        + " verb joined to it by “and”; verbs of being and having are left out.",
                "Differences",
                "the rate of a group less that of all others; where events (or months) are shared, within each of them, then the mean"
                        + " with weights s₀s₁/(s₀+s₁) of the bases s (Mantel and Haenszel; Greenland and Robins 1985).",
                "Shared text",
                "runs of " + TextReuse.SEED
                        + " words or more that two articles have in common, stretched as far as both agree, with"
                        + " the verb of a clause and " + TextReuse.LEAST_MATTER
                        + " words that are no names, numbers or function words"
                        + " among them; runs of five in more than half of ten or more articles are left out (Broder 1997; Nicholls"
                        + " 2019). A share is the part of an article's five-word runs of narrative.",
                "Tests",
                "whole articles are relabelled, within events where events are given; all relabellings when they are at most 200,000,"
                        + " else 9,999 drawn with the seed, p = (b+1)/(9,999+1) (Phipson and Smyth 2010). Two-sided. The floor is the"
                        + " smallest p that so few articles can give; where it is above .05 no p is printed. BH: Benjamini and"
                        + " Hochberg (1995) over all differences of the report, which may depend on each other; under any dependence"
                        + " whatever, multiply by 1 + 1/2 + … + 1/m (Benjamini and Yekutieli 2001). max-T (Westfall and Young 1993)"
                        + " over the differences of one group, each in standard deviations of its relabelled score. Found from: the"
                        + " size that one relabelling in twenty exceeds, and 0.84 standard deviations of relabelled differences."
                        + " All groups at once: the sum of n (rate − rate of all)², within events.",
                "Intervals",
                "articles drawn with replacement, 1,999 times (differences: 999 times, on each side), percentile method, from five"
                        + " articles on; in brackets BCa (Efron and Tibshirani 1993); outlets, not articles, are drawn where one of"
                        + " five or more has most articles of a group. For two to four articles the lowest and highest value with one"
                        + " left out. So few clusters make intervals rather too narrow (Cameron, Gelbach and Miller 2008).",
                "Verdict",
                "two groups are matched when, on the events that both report, each has two articles or more. No pair matched: NOT"
                        + " IDENTIFIABLE. Every pair matched by given events, and two outlets or more in each group: IDENTIFIABLE."
                        + " All else: PARTLY IDENTIFIABLE. Where no event is given, events are inferred: articles of different outlets at most two"
                        + " days apart, whose headlines and tops are alike (cosine of weighted actors and words, .3 or more) and share"
                        + " a name and four words that set them apart, joined by average linkage (after Allan, Papka and Lavrenko"
                        + " 1998). Where no two groups share an inferred event the month of publication stands for it. Either can"
                        + " at best give PARTLY IDENTIFIABLE."));
    }

    private static void accuracy(List<Block> blocks) {
        blocks.add(new Block.Heading("accuracy", "How often the machine is right"));
        TableDraft table = new TableDraft(
                        "accuracy-table",
                        "Measured on texts annotated by people who had no part in this program. How well it does on your texts, only a"
                                + " sample coded by you can say.")
                .words("Step")
                .words("Measured on")
                .words("Measure")
                .numbers("Value")
                .wide("Date", 14);
        for (Validation.Row row : Validation.rows()) {
            table.row(row.step(), row.set(), row.measure(), row.value(), row.date());
        }
        blocks.add(table.table());
    }

    private static void settings(Provenance provenance, List<Block> blocks) {
        blocks.add(new Block.Heading("settings", "Settings and files"));
        TableDraft settings = new TableDraft("settings-table", "Settings of this run.")
                .words("Setting")
                .words("Value");
        settings.row("version", provenance.version());
        provenance.settings().forEach(setting -> settings.row(setting.name(), setting.value()));
        settings.row("hash of all inputs", provenance.inputHash());
        blocks.add(settings.table());
        TableDraft inputs = new TableDraft("manifest", "Files read, with the SHA-256 of their bytes.")
                .words("File")
                .words("SHA-256");
        provenance.inputs().stream().limit(200).forEach(input -> inputs.row(input.path(), Prose.code(input.sha256())));
        if (provenance.inputs().size() > 200) {
            inputs.note("The first 200 of " + Figures.count(provenance.inputs().size()) + "; all are in report.json.");
        }
        blocks.add(inputs.table());
    }

    private static void references(List<Block> blocks) {
        blocks.add(new Block.Heading("references", "References"));
        References.ALL.forEach(work -> blocks.add(new Block.FinePrint(List.of(Prose.plain(work)))));
    }
}
