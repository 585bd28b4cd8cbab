package org.newsprism.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.corpus.SourceNote;
import org.newsprism.fetch.Added.Outcome;

/** Pages of a server on this machine, and files, as they arrive in a corpus. */
class AddingTest {
    private static final String PAGE = """
            <html><head><title>Harbour closes</title></head><body><article><h1>Harbour closes</h1>
            <p>The harbour will close on Monday, the mayor said in a speech to the town council on Friday evening.</p>
            <p>Work on the quay takes three weeks. Ferries leave from the old pier until then, the council said.</p>
            </article></body></html>
            """;

    private final Path corpus;
    private final Path elsewhere;
    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    AddingTest(@TempDir Path folder) throws IOException {
        corpus = folder.resolve("corpus");
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** What the server does for a path. */
    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            try (exchange) {
                pages.getOrDefault(exchange.getRequestURI().toString(), status(404))
                        .handle(exchange);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsSavedWithItsAddressAndTheTimeOfSaving() throws IOException {
        pages.put("/news/harbour.html", page("text/html; charset=utf-8", PAGE));

        Added added = add("/news/harbour.html");

        assertThat(added.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(added.words()).isEqualTo(host() + "/harbour.html");
        assertThat(corpus.resolve(added.words())).hasContent(PAGE);
        assertThat(note(added).values())
                .containsExactly(
                        Map.entry("url", at("/news/harbour.html")),
                        Map.entry("type", "text/html; charset=utf-8"),
                        Map.entry("saved", "2026-11-22T10:00:00Z"));
        assertThat(asked)
                .hasSize(2)
                .allMatch(line -> line.contains(" Newsprism/1.2.3"))
                .first()
                .asString()
                .startsWith("/robots.txt ");
    }

    @Test
    void theSameAddressAgainIsThereAlreadyAndNotAskedFor() throws IOException {
        pages.put("/a", page("text/html", PAGE));
        Added first = add("/a");
        asked.clear();

        Added again = add("/a#part");

        assertThat(again.outcome()).isEqualTo(Outcome.THERE_ALREADY);
        assertThat(again.words()).isEqualTo(first.words());
        assertThat(asked).isEmpty();
        assertThat(tree()).hasSize(2);
    }

    @Test
    void nothingInTheCorpusIsReplaced() throws IOException {
        pages.put("/a?n=1", page("text/html", PAGE));
        pages.put("/a?n=2", page("text/html", PAGE.replace("Monday", "Tuesday")));
        Path users = corpus.resolve(host()).resolve("a.html");
        Files.createDirectories(users.getParent());
        Files.writeString(users, "the user's own");

        assertThat(add("/a?n=1").words()).endsWith("/a-2.html");
        assertThat(add("/a?n=2").words()).endsWith("/a-3.html");
        assertThat(users).hasContent("the user's own");
    }

    @Test
    void aRedirectIsFollowedAndBothAddressesAreNoted() throws IOException {
        pages.put("/short", redirect("/long/harbour"));
        pages.put("/long/harbour", page("text/html", PAGE));

        Added added = add("/short");

        assertThat(note(added).value(SourceNote.URL)).contains(at("/long/harbour"));
        assertThat(note(added).value(SourceNote.ASKED)).contains(at("/short"));
        assertThat(add("/short").outcome()).isEqualTo(Outcome.THERE_ALREADY);
        assertThat(add("/long/harbour").outcome()).isEqualTo(Outcome.THERE_ALREADY);
    }

    @Test
    void circlesAndLongWaysEnd() throws IOException {
        pages.put("/round", redirect("/about"));
        pages.put("/about", redirect("/round"));
        for (int i = 0; i < 20; i++) {
            pages.put("/step" + i, redirect("/step" + (i + 1)));
        }

        refused("/round", "circle");
        refused("/step0", "more than 5 times");
    }

    @Test
    void aRedirectLeadsNeitherToFilesNorToOtherMachines() throws IOException {
        pages.put("/file", redirect("file:///etc/passwd"));
        pages.put("/inside", redirect("http://127.0.0.2:1/admin"));
        pages.put("/metadata", redirect("http://169.254.169.254/latest"));
        pages.put("/number", redirect("http://2130706434/"));
        pages.put("/name", redirect("http://user:secret@127.0.0.1/"));

        refused("/file", "not file:");
        refused("/inside", "127.0.0.2 is an address of this machine");
        refused("/metadata", "an address of the local link");
        refused("/number", "an address of this machine");
        refused("/name", "name or password");
        assertThat(asked).noneMatch(line -> line.startsWith("/admin"));
    }

    @Test
    void thisMachineIsNotAskedUnlessTheUserSaysSo() throws IOException {
        pages.put("/a", page("text/html", PAGE));

        Added added = new Adding(corpus, manners(new PublicAddresses()), clock()).add(at("/a"), Said.nothing());

        assertThat(added.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(added.words()).contains("an address of this machine").contains("--allow-private");
        assertThat(asked).isEmpty();
        assertThat(new Adding(corpus, manners(AddressRule.any()), clock())
                        .add(at("/a"), Said.nothing())
                        .outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void whatRobotsTxtAsksForIsDone() throws IOException {
        pages.put("/robots.txt", page("text/plain", "User-agent: *\nDisallow: /members\nAllow: /members/free\n"));
        pages.put("/members/a", page("text/html", PAGE));
        pages.put("/members/free/a", page("text/html", PAGE));
        pages.put("/way", redirect("/members/a"));

        refused("/members/a", "robots.txt");
        refused("/way", "robots.txt");
        assertThat(asked).noneMatch(line -> line.startsWith("/members"));
        assertThat(add("/members/free/a").outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void aServerThatFailsToSayItsRulesIsNotAsked() throws IOException {
        pages.put("/robots.txt", status(503));
        pages.put("/a", page("text/html", PAGE));

        refused("/a", "counts as a no");
    }

    @Test
    void rulesThatAreForbiddenOrLeadOnAreNone() throws IOException {
        pages.put("/robots.txt", status(403));
        pages.put("/a", page("text/html", PAGE));
        assertThat(add("/a").outcome()).isEqualTo(Outcome.SAVED);

        pages.put("/robots.txt", redirect("/rules"));
        pages.put("/rules", page("text/plain", "User-agent: newsprism\nDisallow: /b\n"));
        pages.put("/b", page("text/html", PAGE));
        refused("/b", "robots.txt");
    }

    @Test
    void rulesBeyondTheFirstHalfMegabyteAreNotLookedAt() throws IOException {
        pages.put(
                "/robots.txt",
                page("text/plain", "User-agent: *\nDisallow: /b\n" + "#\n".repeat(256 * 1024) + "Disallow: /a\n"));
        pages.put("/a", page("text/html", PAGE));

        assertThat(add("/a").outcome()).isEqualTo(Outcome.SAVED);
        refused("/b", "robots.txt");
    }

    @Test
    void aHugePageIsNotTakenWhetherItSaysItsSizeOrNot() throws IOException {
        byte[] huge = new byte[200_000];
        pages.put("/said", page("text/html", new String(huge, StandardCharsets.US_ASCII)));
        pages.put("/unsaid", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write(huge);
                }
            }
        });

        refused("/said", "MB");
        refused("/unsaid", "MB");
    }

    @Test
    void aPageThatTricklesInIsGivenUp() throws IOException {
        pages.put("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write(PAGE.getBytes(StandardCharsets.UTF_8), 0, 10);
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        long start = System.nanoTime();
        refused("/slow", "within 1 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void statusesAreSaidInWords() throws IOException {
        pages.put("/gone", status(410));
        pages.put("/closed", status(403));
        pages.put("/busy", status(429));
        pages.put("/broken", status(500));

        refused("/nowhere", "the page is not there (status 404)");
        refused("/gone", "not there");
        refused("/closed", "save it in a browser and add the file");
        refused("/busy", "try again later");
        refused("/broken", "status 500");
    }

    @Test
    void onlyKindsOfFileThatAreReadAreSaved() throws IOException {
        pages.put("/film", page("video/mp4", "x"));
        pages.put("/bytes", page("application/octet-stream", "x"));
        pages.put("/bytes/story.txt", page("application/octet-stream", "The harbour will close on Monday."));
        pages.put("/evil", page("text/\u001b[31mhtml", "x"));
        pages.put("/plain", page("text/plain", "The harbour will close on Monday, the mayor said."));
        pages.put("/empty", page("text/html", ""));
        pages.put("/shell", page("text/html", "<html><body><div id=root></div></body></html>"));

        refused("/film", "of the kind video/mp4");
        refused("/bytes", "does not say what kind");
        refused("/empty", "empty");
        refused("/shell", "No article text was found");
        assertThat(add("/evil").words()).doesNotContain("\u001b");
        assertThat(add("/bytes/story.txt").words()).endsWith("/story.txt");
        assertThat(add("/plain").words()).endsWith("/plain.txt");
    }

    @Test
    void packedBytesThatNobodyAskedForAreRefused() throws IOException {
        pages.put("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            page("text/html", PAGE).handle(exchange);
        });

        refused("/a", "packed (gzip)");
    }

    @Test
    void theServersEncodingOutlivesTheServer() throws IOException {
        String words = PAGE.replace("The harbour", "Пристанището");
        pages.put("/a", exchange -> {
            byte[] bytes = words.getBytes(Charset.forName("windows-1251"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1251");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });

        assertThat(Files.readString(corpus.resolve(add("/a").words()))).isEqualTo("\uFEFF" + words);
    }

    @Test
    void noAddressLeadsOutOfTheCorpus() throws IOException {
        pages.put("/%2e%2e%2f%2e%2e%2fescape", page("text/html", PAGE));

        assertThat(add("/%2e%2e%2f%2e%2e%2fescape").words()).isEqualTo(host() + "/escape.html");
        assertThat(tree()).allMatch(name -> name.startsWith(host() + "/"));
    }

    @Test
    void aFileIsCopiedWithWhereItCameFrom() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("Story 1.txt"), "The harbour will close on Monday.\n");
        Adding adding = adding();

        Added added = adding.add(
                file.toString(),
                new Said(
                        Optional.of("Hill Times"),
                        Optional.of("2020-12-14"),
                        Optional.empty(),
                        Optional.of("https://hill.example/story")));

        assertThat(added.words()).isEqualTo("Story 1.txt");
        assertThat(corpus.resolve("Story 1.txt")).hasSameBinaryContentAs(file);
        assertThat(note(added).values())
                .containsExactly(
                        Map.entry("url", "https://hill.example/story"),
                        Map.entry("from", file.toString()),
                        Map.entry("outlet", "Hill Times"),
                        Map.entry("date", "2020-12-14"),
                        Map.entry("saved", "2026-11-22T10:00:00Z"));
        assertThat(adding.add(file.toString(), Said.nothing()).outcome()).isEqualTo(Outcome.THERE_ALREADY);
    }

    @Test
    void aFileThatCannotBeAddedIsNamed() throws IOException {
        Files.write(elsewhere.resolve("picture.png"), new byte[] {1});
        Files.write(elsewhere.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(adding().add(elsewhere.resolve("picture.png").toString(), Said.nothing())
                        .outcome())
                .isEqualTo(Outcome.MISTAKE);
        assertThat(adding().add(elsewhere.resolve("picture.txt").toString(), Said.nothing())
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(adding().add(elsewhere.toString(), Said.nothing()).words()).contains("folder");
        assertThat(adding().add("no/such.txt", Said.nothing()).words()).contains("no such file");
        assertThat(adding().add("a\0b", Said.nothing()).outcome()).isEqualTo(Outcome.MISTAKE);
        assertThat(corpus).doesNotExist();
    }

    private void refused(String path, String reason) throws IOException {
        Added added = add(path);
        assertThat(added.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(added.words()).contains(reason);
    }

    private Added add(String path) throws IOException {
        return adding().add(at(path), Said.nothing());
    }

    private Adding adding() {
        PublicAddresses others = new PublicAddresses();
        return new Adding(
                corpus,
                manners(machine ->
                        machine.equals(InetAddress.getLoopbackAddress()) ? Optional.empty() : others.whyNot(machine)),
                clock());
    }

    private static Manners manners(AddressRule machines) {
        return new Manners(
                "Newsprism/1.2.3 (test)",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ZERO,
                100_000,
                5,
                machines);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T10:00:00.5Z"), ZoneOffset.UTC);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String host() {
        return "127.0.0.1-" + server.getAddress().getPort();
    }

    private SourceNote note(Added added) throws IOException {
        return SourceNote.parse(Files.readString(corpus.resolve(added.words() + SourceNote.ENDING)));
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Handler page(String type, String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Handler redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    private static Handler status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }
}
