package org.newsprism.fetch;

import java.util.HashMap;
import java.util.Map;

/** The rules of the sites that are asked, each fetched once. */
final class Robots {
    /** What RFC 9309 (2.5) asks a reader to take at least; the rest is not looked at. */
    private static final int MOST_BYTES = 500 * 1024;

    /** Steps that are followed to a site's rules (RFC 9309, 2.3.1.2). */
    private static final int MOST_STEPS = 5;

    private final Web web;
    private final Map<String, RobotsFile> bySite = new HashMap<>();
    /** Why a site's rules could not be read. */
    private final Map<String, String> silent = new HashMap<>();
    /** Why a site cannot be asked at all. */
    private final Map<String, NotAdded> closed = new HashMap<>();

    Robots(Web web) {
        this.web = web;
    }

    /** Refuses an address that its site asks programs not to read. */
    void check(WebAddress address) throws NotAdded {
        NotAdded reason = closed.get(address.site());
        if (reason != null) {
            throw reason;
        }
        RobotsFile rules = bySite.get(address.site());
        if (rules == null) {
            rules = fetch(address);
            bySite.put(address.site(), rules);
        }
        if (!rules.allows(address.pathAndQuery())) {
            String why = silent.get(address.site());
            throw NotAdded.failed(
                    why == null
                            ? "robots.txt of " + address.host()
                                    + " asks programs not to read this page; save it in a browser and add the file"
                            : "robots.txt of " + address.host() + " could not be read (" + why
                                    + "), which counts as a no; try again later");
        }
    }

    private RobotsFile fetch(WebAddress address) throws NotAdded {
        WebAddress at = address.robots();
        for (int step = 0; step <= MOST_STEPS; step++) {
            Web.Answer answer;
            try {
                answer = web.get(at, MOST_BYTES, true);
            } catch (NotAdded e) {
                if (step == 0) {
                    // The site itself cannot be asked, for its rules no more than for the page.
                    closed.put(address.site(), e);
                    throw e;
                }
                return unreadable(address, e.reason());
            }
            int status = answer.status();
            if (status == 200) {
                return answer.packing().isEmpty() ? RobotsFile.parse(answer.bytes()) : unreadable(address, "packed");
            }
            if (status >= 500) {
                return unreadable(address, "status " + status);
            }
            if (status < 300 || status >= 400 || answer.location().isEmpty()) {
                // Not there, or not for programs: a site without rules allows all.
                return RobotsFile.all();
            }
            try {
                at = at.leadingTo(answer.location().get());
            } catch (NotAdded e) {
                return RobotsFile.all();
            }
        }
        return RobotsFile.all();
    }

    private RobotsFile unreadable(WebAddress address, String why) {
        silent.put(address.site(), why);
        return RobotsFile.nothing();
    }
}
