package org.newsprism;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The house rules that would make a report wrong if they slipped. */
@AnalyzeClasses(packages = "org.newsprism", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From left to right; a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "corpus",
            "language",
            "voice",
            "actor",
            "framing",
            "profile",
            "story",
            "compare",
            "report",
            "output",
            "run");

    /** Without this the rules below would pass on an empty import. */
    @ArchTest
    static void theImportFoundTheClasses(JavaClasses found) {
        assertThat(found).hasSizeGreaterThan(100);
        for (String name : ORDER) {
            assertThat(found.stream().map(JavaClass::getPackageName)).anyMatch(("org.newsprism." + name)::equals);
        }
    }

    @ArchTest
    static final ArchRule importsFlowOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("corpus")
            .definedBy("org.newsprism.corpus..")
            .layer("language")
            .definedBy("org.newsprism.language..")
            .layer("voice")
            .definedBy("org.newsprism.voice..")
            .layer("actor")
            .definedBy("org.newsprism.actor..")
            .layer("framing")
            .definedBy("org.newsprism.framing..")
            .layer("profile")
            .definedBy("org.newsprism.profile..")
            .layer("story")
            .definedBy("org.newsprism.story..")
            .layer("compare")
            .definedBy("org.newsprism.compare..")
            .layer("report")
            .definedBy("org.newsprism.report")
            .layer("sections")
            .definedBy("org.newsprism.report.section..")
            .layer("output")
            .definedBy("org.newsprism.output..")
            .layer("run")
            .definedBy("org.newsprism.run..")
            .layer("door")
            .definedBy("org.newsprism")
            .layer("bench")
            .definedBy("org.newsprism.bench..")
            .layer("fetch")
            .definedBy("org.newsprism.fetch..")
            .layer("cli")
            .definedBy("org.newsprism.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("door")
            .mayOnlyBeAccessedByLayers("cli", "bench")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("door", "cli", "bench")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("run", "door", "fetch", "cli")
            .whereLayer("sections")
            .mayOnlyBeAccessedByLayers("run", "door")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("sections", "output", "run", "door")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("sections", "output", "run", "door", "bench", "cli")
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("compare", "sections", "output", "run", "door", "bench", "cli")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("story", "compare", "sections", "output", "run", "door", "bench")
            .whereLayer("framing")
            .mayOnlyBeAccessedByLayers(
                    "profile", "story", "compare", "sections", "output", "run", "door", "bench", "cli")
            .whereLayer("actor")
            .mayOnlyBeAccessedByLayers(
                    "framing", "profile", "story", "compare", "sections", "output", "run", "door", "bench", "cli")
            .whereLayer("voice")
            .mayOnlyBeAccessedByLayers(
                    "actor",
                    "framing",
                    "profile",
                    "story",
                    "compare",
                    "sections",
                    "output",
                    "run",
                    "door",
                    "bench",
                    "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers(
                    "voice",
                    "actor",
                    "framing",
                    "profile",
                    "story",
                    "compare",
                    "sections",
                    "output",
                    "run",
                    "door",
                    "bench",
                    "cli");

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("org.newsprism.(**)").should().beFreeOfCycles();

    /** No rule can favour an outlet that it cannot see. */
    @ArchTest
    static final ArchRule countingIsBlind = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.newsprism.language..",
                    "org.newsprism.voice..",
                    "org.newsprism.actor..",
                    "org.newsprism.framing..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.newsprism\\.corpus\\.(Outlet|Outlets|Article|Corpus|Inferred)");

    @ArchTest
    static final ArchRule jsoupStaysHome = onlyIn(
            "org.jsoup..", "org.newsprism.corpus.extract..", "org.newsprism.corpus.format..", "org.newsprism.output..");

    @ArchTest
    static final ArchRule csvStaysHome =
            onlyIn("de.siegmar..", "org.newsprism.corpus..", "org.newsprism.output.data..");

    @ArchTest
    static final ArchRule jsonStaysHome = onlyIn(
            "com.fasterxml..",
            "org.newsprism.corpus..",
            "org.newsprism.framing.codebook",
            "org.newsprism.output.data..",
            "org.newsprism.bench..");

    @ArchTest
    static final ArchRule yamlStaysHome =
            onlyIn("com.fasterxml.jackson.dataformat..", "org.newsprism.framing.codebook");

    @ArchTest
    static final ArchRule statisticsStayHome = onlyIn("org.apache.commons..", "org.newsprism.compare..");

    @ArchTest
    static final ArchRule pdfStaysHome =
            onlyIn("org.apache.pdfbox..", "org.newsprism.output..", "org.newsprism.corpus.format..");

    @ArchTest
    static final ArchRule layoutStaysHome = onlyIn("com.openhtmltopdf..", "org.newsprism.output.pdf..");

    @ArchTest
    static final ArchRule chartsStayHome =
            onlyIn("org.jfree..", "org.newsprism.output.chart..", "org.newsprism.output.pdf..");

    @ArchTest
    static final ArchRule vectorGraphicsStayHome =
            onlyIn("org.apache.batik..", "org.newsprism.output.html..", "org.newsprism.output.chart..");

    @ArchTest
    static final ArchRule webArchivesStayHome = onlyIn("org.netpreserve..", "org.newsprism.corpus.format..");

    @ArchTest
    static final ArchRule mailStaysHome = onlyIn("org.apache.james..", "org.newsprism.corpus.format..");

    /** A report that could ask the network would not be the same twice. */
    @ArchTest
    static final ArchRule theNetworkStaysOut = onlyIn("java.net.http..", "org.newsprism.fetch..");

    @ArchTest
    static final ArchRule optionsStayHome = onlyIn("picocli..", "org.newsprism.cli..");

    @ArchTest
    static final ArchRule onlyTheCommandPrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsprism.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** A user's machine may speak Turkish or Persian; the report's bytes may not. */
    @ArchTest
    static final ArchRule nothingAsksForTheLocale = noClasses()
            .should()
            .callMethodWhere(localeFree(String.class, "toLowerCase"))
            .orShould()
            .callMethodWhere(localeFree(String.class, "toUpperCase"))
            .orShould()
            .callMethodWhere(formatWithoutLocale())
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule nothingAsksForTheClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callConstructor(java.util.Random.class);

    /** The time of saving a page enters with the command, and goes nowhere but into the note beside the page. */
    @ArchTest
    static final ArchRule theClockComesWithTheCommand = noClasses()
            .that()
            .resideOutsideOfPackages("org.newsprism.cli..", "org.newsprism.fetch..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    /** A PrintWriter swallows a full disk; java.io.File misses names under a plain locale. */
    @ArchTest
    static final ArchRule filesAreWrittenSafely = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsprism.cli..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.PrintWriter")
            .orShould()
            .callConstructor(java.io.FileWriter.class, String.class)
            .orShould()
            .callConstructor(java.io.FileOutputStream.class, String.class);

    @ArchTest
    static final ArchRule noDrawers =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..");

    @ArchTest
    static final ArchRule plainNames = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotStartingWith("Abstract");

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaMethodCall> localeFree(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                method + " without a locale",
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method)
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaMethodCall> formatWithoutLocale() {
        return DescribedPredicate.describe(
                "format without a locale",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("format", "formatted").contains(call.getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(t -> t.isEquivalentTo(Locale.class)));
    }
}
