package org.newsprism.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether two web addresses name the same page. */
public final class PageAddress {
    /** What search, mail and other pages add to an address without naming another page. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_[a-z]+|fbclid|gclid|igshid|mc_cid|mc_eid|ref|source)=.*+");

    private PageAddress() {}

    /** An address as it is compared: without scheme, {@code www.}, fragment, tracking and a slash at its end. */
    public static String key(String address) {
        String rest = address.strip();
        try {
            // An address may be given as readers write it: echo.example/a.
            URI uri = new URI(rest.contains("://") || rest.indexOf('.') < 0 ? rest : "http://" + rest);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            if (!host.isEmpty()) {
                List<String> kept = new ArrayList<>();
                for (String pair :
                        Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
                    if (!pair.isEmpty() && !TRACKING.matcher(pair).matches()) {
                        kept.add(pair);
                    }
                }
                String path = Optional.ofNullable(uri.getRawPath()).orElse("");
                path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
                String port =
                        uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
                return (host.startsWith("www.") ? host.substring(4) : host)
                        + port
                        + path
                        + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
            }
        } catch (URISyntaxException e) {
            // Compared as it stands.
            return rest;
        }
        return rest;
    }
}
