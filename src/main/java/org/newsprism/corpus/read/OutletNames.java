package org.newsprism.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Spelling;

/** Outlets by every name and web domain they go by. */
final class OutletNames {
    private final Outlets outlets;
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    OutletNames(Outlets outlets) {
        this.outlets = outlets;
        for (Outlet outlet : outlets.rows()) {
            names(outlet).forEach(name -> byName.putIfAbsent(Spelling.key(name), outlet));
            outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
        }
    }

    Outlets outlets() {
        return outlets;
    }

    /** The outlet of a name, however it is spaced, hyphenated and capitalised. */
    Optional<Outlet> named(String name) {
        String key = Spelling.key(name);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key));
    }

    /** The outlet of a web address or of its host. */
    Optional<Outlet> at(String address) {
        String host = host(address);
        while (host.indexOf('.') > 0) {
            Outlet found = byDomain.get(host);
            if (found != null) {
                return Optional.of(found);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The known name that was probably meant. */
    Optional<String> nearest(String name) {
        return Spelling.nearest(
                name, outlets.rows().stream().flatMap(OutletNames::names).toList());
    }

    /** What to tell the user of a name that no outlet has. */
    String notKnown(String name, String metadata) {
        return "outlet \"" + name + "\" is not in " + metadata + suggestion(name);
    }

    /** What to do about a name that no outlet has: the half sentence after it. */
    String suggestion(String name) {
        return nearest(name).map(near -> "; did you mean \"" + near + "\"?").orElse("; add a row for it");
    }

    static Stream<String> names(Outlet outlet) {
        return Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream());
    }

    /** The host of an address, small, without scheme, port and path; jumps no hurdle: a bad address has an odd host. */
    private static String host(String address) {
        String rest = address.strip().toLowerCase(Locale.ROOT);
        int scheme = rest.indexOf("://");
        rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
        for (char end : List.of('/', '?', '#')) {
            int at = rest.indexOf(end);
            rest = at >= 0 ? rest.substring(0, at) : rest;
        }
        rest = rest.substring(rest.indexOf('@') + 1);
        int port = rest.indexOf(':');
        return port >= 0 ? rest.substring(0, port) : rest;
    }
}
