package org.newsprism.fetch;

import java.util.HashSet;
import java.util.Set;

/** Fetches one page: asks the site's rules, follows its steps to another address, and looks at what kind of file arrives. */
final class PageFetcher {
    private final Web web;
    private final Robots robots;
    private final Manners manners;

    PageFetcher(Manners manners) {
        this.manners = manners;
        web = new Web(manners);
        robots = new Robots(web);
    }

    /**
     * A page that was fetched.
     *
     * @param address where it was found in the end
     * @param type what the server says of its kind; may be empty
     * @param ending the ending for its file
     * @param bytes its content, whole
     */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Page(WebAddress address, String type, String ending, byte[] bytes) {}

    Page fetch(WebAddress address) throws NotAdded {
        WebAddress at = address;
        Set<WebAddress> seen = new HashSet<>();
        for (int step = 0; step <= manners.mostSteps(); step++) {
            if (!seen.add(at)) {
                throw NotAdded.failed("the page leads round in a circle, by " + at);
            }
            try {
                robots.check(at);
                Web.Answer answer = web.get(at, manners.mostBytes(), false);
                if (answer.status() < 300 || answer.status() >= 400) {
                    return page(at, answer);
                }
                at = next(at, answer);
            } catch (NotAdded e) {
                // That the user's own address was fine, and the trouble began further on, is worth saying.
                throw step == 0 ? e : NotAdded.failed("it leads on to " + at + ": " + e.reason());
            }
        }
        throw NotAdded.failed("the page leads on more than " + manners.mostSteps() + " times");
    }

    private static WebAddress next(WebAddress at, Web.Answer answer) throws NotAdded {
        String location = answer.location()
                .orElseThrow(() -> NotAdded.failed(
                        "the server answers with status " + answer.status() + " and does not say where the page is"));
        try {
            return at.leadingTo(location);
        } catch (NotAdded e) {
            throw NotAdded.failed("it leads on to " + Plain.words(location) + ": " + e.reason());
        }
    }

    private static Page page(WebAddress address, Web.Answer answer) throws NotAdded {
        switch (answer.status()) {
            case 200 -> {
                String ending = MediaTypes.ending(answer.type(), address);
                if (!answer.packing().isEmpty()) {
                    throw NotAdded.failed("the server sends it packed (" + Plain.words(answer.packing())
                            + "), which was not asked for");
                }
                if (answer.bytes().length == 0) {
                    throw NotAdded.failed("the page is empty");
                }
                return new Page(address, answer.type(), ending, answer.bytes());
            }
            case 404, 410 -> throw NotAdded.failed("the page is not there (status " + answer.status() + ")");
            case 401, 402, 403, 407, 451 ->
                throw NotAdded.failed("the server does not give the page to programs (status " + answer.status()
                        + "); save it in a browser and add the file");
            case 429, 503 ->
                throw NotAdded.failed("the server asks for patience (status " + answer.status() + "); try again later");
            default -> throw NotAdded.failed("the server answers with status " + answer.status());
        }
    }
}
