package org.newsprism.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Asks a server one question: no cookies, no redirects followed, nothing unpacked, and only machines that may be asked. */
final class Web {
    private final Manners manners;
    private final HttpClient client;
    /** When a host was last asked, by {@link System#nanoTime}. */
    private final Map<String, Long> asked = new HashMap<>();

    Web(Manners manners) {
        this.manners = manners;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.connect())
                .build();
    }

    /**
     * What a server answered.
     *
     * @param status its status
     * @param location where it leads on to, if it says so
     * @param type the kind of file with its parameters, as sent; empty when it says none
     * @param packing how the bytes are packed; empty when they are not
     * @param bytes the content; empty unless the status is 200
     */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Answer(int status, Optional<String> location, String type, String packing, byte[] bytes) {}

    /**
     * Asks for an address.
     *
     * @param most bytes that are taken of the content
     * @param cut whether a longer content is cut there, rather than refused
     */
    Answer get(WebAddress address, int most, boolean cut) throws NotAdded {
        checkMachine(address.host());
        pause(address.host());
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .timeout(manners.whole())
                .header("User-Agent", manners.agent())
                .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                .header("Accept-Encoding", "identity")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, info -> new LimitedBody(info.statusCode() == 200 ? most : 0, cut || info.statusCode() != 200));
        try {
            HttpResponse<byte[]> response = answer.get(manners.whole().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers()
                            .firstValue("Content-Encoding")
                            .filter(packing -> !packing.equalsIgnoreCase("identity"))
                            .orElse(""),
                    response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw NotAdded.failed("the server did not send the whole page within "
                    + manners.whole().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw NotAdded.failed(reason(e.getCause() == null ? e : e.getCause(), most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotAdded.failed("the program was stopped");
        }
    }

    /**
     * The name is looked up here and once more by the client. The command makes Java keep what was looked up, so that the
     * second answer is the first: a name server cannot say one thing to the check and another to the connection.
     */
    private void checkMachine(String host) throws NotAdded {
        try {
            for (InetAddress machine : InetAddress.getAllByName(host)) {
                Optional<String> reason = manners.machines().whyNot(machine);
                if (reason.isPresent()) {
                    throw NotAdded.failed(host + " is " + reason.get()
                            + ", which is not asked; --allow-private allows it where you trust the page");
                }
            }
        } catch (UnknownHostException e) {
            throw NotAdded.failed("there is no host " + host + ", or the network is not reached");
        }
    }

    private void pause(String host) throws NotAdded {
        Long last = asked.get(host);
        long wait = last == null ? 0 : last + manners.pause().toNanos() - System.nanoTime();
        try {
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotAdded.failed("the program was stopped");
        }
        asked.put(host, System.nanoTime());
    }

    private String reason(Throwable cause, int most) {
        if (cause instanceof LimitedBody.TooLarge) {
            return "the page has more than " + most / 1_000_000 + " MB";
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return "the server did not pick up within " + manners.connect().toSeconds() + " seconds";
        }
        if (cause instanceof HttpTimeoutException) {
            return "the server did not answer within " + manners.whole().toSeconds() + " seconds";
        }
        if (cause instanceof ConnectException) {
            return "no server answers there";
        }
        if (cause instanceof SSLException) {
            return "no secure connection came about: " + plain(cause);
        }
        if (cause instanceof IOException) {
            return "the connection broke off: " + plain(cause);
        }
        return "the server could not be asked: " + plain(cause);
    }

    private static String plain(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : Plain.words(message);
    }
}
