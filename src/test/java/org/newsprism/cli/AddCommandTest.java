package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsprism add} as a user meets it, and what a run makes of what it saved. */
class AddCommandTest {
    private static final String PAGE = """
            <html><head><title>Harbour closes</title></head><body><article><h1>Harbour closes</h1>
            <p>The harbour will close on Monday, the mayor said in a speech to the town council on Friday evening.</p>
            <p>Work on the quay takes three weeks. Ferries leave from the old pier until then, the council said.</p>
            </article></body></html>
            """;

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HttpServer server;

    AddCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> exchange.sendResponseHeaders(404, -1));
        server.createContext("/story", exchange -> {
            byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatWasAddedIsReadWithItsOutletFromTheAddress() throws IOException {
        Files.writeString(folder.resolve("outlets.csv"), "outlet,domains,origin\nHill Times,hill.example,Northern\n");
        Path copy = Files.writeString(folder.resolve("copy.html"), PAGE);

        assertThat(add("--url", "https://www.hill.example/2020/12/14/harbour", copy.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("Saved: " + folder.resolve("corpus").resolve("copy.html"));
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(
                        "check",
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--metadata",
                        folder.resolve("outlets.csv").toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("outlet:   Hill Times (web address: https://www.hill.example/2020/12/14/harbour)")
                .contains("date:     2020-12-14 (web address:")
                .contains("note:     Saved from https://www.hill.example/2020/12/14/harbour on 2");
    }

    @Test
    void allIsTriedAllIsNamedAndTheCodeSaysThatSomeIsMissing() {
        assertThat(add("--allow-private", "ftp://hill.example/", at("/nowhere"), at("/story"), "no-such-file.txt"))
                .isEqualTo(ExitCode.SKIPPED);
        assertThat(out.toString()).contains("Saved: ").contains("from " + at("/story"));
        assertThat(err.toString())
                .contains(
                        "Not added: ftp://hill.example/: only addresses with http:// or https:// are opened, not ftp:.")
                .contains("Not added: " + at("/nowhere") + ": the page is not there (status 404).")
                .contains("Not added: no-such-file.txt: there is no such file");
        assertThat(add("--allow-private", at("/story"))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("There already: ");
    }

    @Test
    void theCodeTellsMistakesFromPagesThatCouldNotBeHad() {
        assertThat(add("ftp://hill.example/", "no-such-file.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(add(at("/story"))).as("this machine").isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err.toString()).contains("--allow-private");
        assertThat(add("--date", "yesterday", at("/story"))).isEqualTo(ExitCode.USAGE);
        assertThat(add("--url", "https://hill.example/", "a.txt", "b.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(add()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aCorpusThatCannotBeWrittenHasItsOwnCode() throws IOException {
        Files.writeString(folder.resolve("corpus"), "a file where the folder should be");
        Path story = Files.writeString(folder.resolve("story.txt"), "The harbour will close on Monday.\n");

        assertThat(add(story.toString())).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err.toString()).contains("a file of that name is in the way");
    }

    private int add(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("add", "--corpus", folder.resolve("corpus").toString()));
        all.addAll(List.of(arguments));
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(all.toArray(String[]::new));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
