package org.newsprism.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that may be asked for: http or https, with a host, without a name and password, without a fragment, in
 * ASCII.
 *
 * @param uri the address; its path is at least {@code /}
 */
record WebAddress(URI uri) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{1,40}):(.*+)", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*+)([^?#]*+)(\\?[^#]*+)?(?:#.*+)?", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}\\]|[^:\\[\\]]{1,253})(?::(\\d{1,5})?)?");
    private static final int LONGEST = 4_000;
    /** What a path or query may hold as it is, besides letters and digits (RFC 3986). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    /** Whether an argument is meant as an address and not as the name of a file. */
    static boolean isMeant(String argument) {
        return argument.contains("://") || argument.regionMatches(true, 0, "file:", 0, 5);
    }

    /** The address that a user wrote. */
    static WebAddress of(String written) throws NotAdded {
        return parse(written.strip(), StandardCharsets.UTF_8);
    }

    /** The address that a server leads on to. */
    WebAddress leadingTo(String location) throws NotAdded {
        String next = location.strip();
        if (SCHEME.matcher(next).matches()) {
            // Bytes of a header that are not ASCII arrive as Latin-1; as such they are the bytes that were meant.
            return parse(next, StandardCharsets.ISO_8859_1);
        }
        try {
            String joined = uri.resolve(new URI(encoded(next, StandardCharsets.ISO_8859_1, "#")))
                    .toString();
            return parse(joined, StandardCharsets.UTF_8);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw NotAdded.failed("the page leads on to what is no address");
        }
    }

    private static WebAddress parse(String written, Charset charset) throws NotAdded {
        if (written.length() > LONGEST) {
            throw NotAdded.mistake("the address has more than " + LONGEST + " characters");
        }
        Matcher scheme = SCHEME.matcher(written);
        if (scheme.matches()
                && !scheme.group(1).equalsIgnoreCase("http")
                && !scheme.group(1).equalsIgnoreCase("https")) {
            throw NotAdded.mistake("only addresses with http:// or https:// are opened, not "
                    + scheme.group(1).toLowerCase(Locale.ROOT) + ":");
        }
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            throw NotAdded.mistake("this is no web address; one begins with https:// and a host");
        }
        if (parts.group(2).indexOf('@') >= 0) {
            throw NotAdded.mistake("the address holds a name or password, which is not sent");
        }
        Matcher host = HOST_AND_PORT.matcher(parts.group(2));
        if (!host.matches()) {
            throw NotAdded.mistake("the address has no host");
        }
        // Browsers take a backslash for a slash; anything else would let what follows it be read as part of the host.
        String path = encoded(parts.group(3).replace('\\', '/'), charset, "");
        String query = parts.group(4) == null ? "" : encoded(parts.group(4), charset, "");
        String port = Optional.ofNullable(host.group(2)).map(n -> ":" + n).orElse("");
        try {
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + ascii(host.group(1)) + port
                            + (path.isEmpty() ? "/" : path) + query)
                    .normalize();
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() > 65_535 || uri.getPort() == 0) {
                throw NotAdded.mistake("the address has no host that can be asked");
            }
            return new WebAddress(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw NotAdded.mistake("this is no web address; one begins with https:// and a host");
        }
    }

    private static String ascii(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
    }

    /** Text with everything in percent signs that may not stand in an address as it is. */
    private static String encoded(String text, Charset charset, String more) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean plain = letter < 128
                    && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0 || more.indexOf(letter) >= 0);
            if (plain && (letter != '%' || isTriplet(text, i))) {
                encoded.appendCodePoint(letter);
            } else {
                Charset bytes = letter > 255 ? StandardCharsets.UTF_8 : charset;
                for (byte b : Character.toString(letter).getBytes(bytes)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
            i = next;
        }
        return encoded.toString();
    }

    private static boolean isTriplet(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** The host, small; an IPv6 address in brackets. */
    String host() {
        return uri.getHost();
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    String site() {
        int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        return uri.getScheme() + "://" + host() + ":" + port;
    }

    /** Path and query, as robots.txt compares them. */
    String pathAndQuery() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The robots.txt that speaks for this address. */
    WebAddress robots() {
        return new WebAddress(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + "/robots.txt"));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
