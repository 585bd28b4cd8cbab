package org.newsprism.corpus.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.Cleaned;
import org.newsprism.corpus.clean.Dateline;
import org.newsprism.corpus.clean.Folding;
import org.newsprism.corpus.clean.Names;
import org.newsprism.corpus.format.RawArticle;

/**
 * Whose article it is: the strongest ground that names exactly one outlet. Where the strongest ground names two, none is
 * chosen. A quoted source ("according to …") is no ground: only places where a page speaks of itself are looked at.
 */
final class OutletFinder {
    /** Cleaning rules whose lines speak in the name of the page. */
    private static final Set<String> OWN_VOICE =
            Set.of("follow-us", "alternate-address", "app", "copyright", "disclaimer");

    /** Where a user writes down whose article it is. */
    private static final Set<Ground> USERS = Set.of(Ground.STUDY_FILE, Ground.FRONT_BLOCK, Ground.SOURCE_NOTE);

    private static final Pattern ALSO_ON = Pattern.compile("^Also on ([\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3})");

    private final OutletNames names;
    private final String metadata;
    /** The signatures of each outlet as they are compared. */
    private final Map<Outlet, List<String>> signatures = new LinkedHashMap<>();

    /** @param metadata the metadata file's name, for messages */
    OutletFinder(OutletNames names, String metadata) {
        this.names = names;
        this.metadata = metadata;
        names.outlets()
                .rows()
                .forEach(outlet -> signatures.put(
                        outlet, outlet.signatures().stream().map(Folding::fold).toList()));
    }

    /**
     * Whose an article is.
     *
     * @param outlet the canonical name with its ground
     * @param problems what the user should look at
     */
    record Finding(Inferred<String> outlet, List<Problem> problems) {}

    Finding find(String file, RawArticle article, Cleaned cleaned) {
        List<Problem> problems = new ArrayList<>();
        Map<Outlet, String> signed = signatures(article.text());
        Inferred<String> claim = article.claims().outlet();
        if (USERS.contains(claim.ground())) {
            String name = claim.value().orElse("");
            Optional<Outlet> outlet = names.named(name);
            if (outlet.isPresent()) {
                return found(file, Map.of(outlet.get(), claim.evidence()), claim.ground(), signed, problems);
            }
            if (claim.ground() != Ground.STUDY_FILE) {
                // That of the study file was said where its line is known.
                problems.add(warning(file, names.notKnown(name, metadata)));
            }
            return new Finding(Inferred.unknown(), problems);
        }
        if (claim.ground() == Ground.FILE_FIELD) {
            return byField(file, article, signed, problems);
        }
        List<Map.Entry<Ground, Map<Outlet, String>>> grounds = List.of(
                Map.entry(Ground.FOLDER, folder(file)),
                Map.entry(
                        Ground.PAGE_METADATA,
                        claim.value()
                                .flatMap(name -> names.named(name)
                                        .or(() -> names.at(name))
                                        .map(outlet -> Map.of(outlet, claim.evidence())))
                                .orElse(Map.of())),
                Map.entry(Ground.DOMAIN, address(article, cleaned)),
                Map.entry(Ground.SIGNATURE, signed),
                Map.entry(Ground.SELF_REFERENCE, ownVoice(article.text(), cleaned)),
                Map.entry(Ground.SELF_REFERENCE, headOfText(article.text(), cleaned)));
        for (Map.Entry<Ground, Map<Outlet, String>> ground : grounds) {
            if (!ground.getValue().isEmpty()) {
                return found(file, ground.getValue(), ground.getKey(), signed, problems);
            }
        }
        suggest(file, claim, problems);
        return new Finding(Inferred.unknown(), problems);
    }

    /**
     * A database says whose article each is. A name that the metadata does not have stays unknown, however the text signs
     * itself; only the address of the page may say more.
     */
    private Finding byField(String file, RawArticle article, Map<Outlet, String> signed, List<Problem> problems) {
        String name = article.claims().outlet().value().orElse("");
        Optional<Outlet> outlet = names.named(name).or(() -> names.at(name)).or(() -> names.named(bare(name)));
        if (outlet.isPresent()) {
            return found(file, Map.of(outlet.get(), name), Ground.FILE_FIELD, signed, problems);
        }
        Optional<String> url = article.claims().url().value();
        Optional<Outlet> site = url.flatMap(names::at);
        if (site.isPresent()) {
            return found(file, Map.of(site.get(), url.orElse("")), Ground.DOMAIN, signed, problems);
        }
        problems.add(warning(file, names.notKnown(name, metadata)));
        return new Finding(Inferred.unknown(), problems);
    }

    /** A database's name without what it adds: {@code The Daily Bay (London)}, {@code Daily Bay, The}. */
    private static String bare(String name) {
        String bare =
                name.replaceFirst("\\s{0,3}\\([^()]{1,60}\\)\\s{0,3}$", "").replaceFirst(", The$", "");
        return bare.startsWith("The ") ? bare.substring(4) : bare;
    }

    private Finding found(
            String file,
            Map<Outlet, String> candidates,
            Ground ground,
            Map<Outlet, String> signed,
            List<Problem> problems) {
        if (candidates.size() > 1) {
            List<String> both = candidates.entrySet().stream()
                    .map(entry -> entry.getKey().name() + " (\"" + entry.getValue() + "\")")
                    .toList();
            problems.add(warning(
                    file,
                    "the outlet is not known: by " + ground.label() + " it could be " + String.join(" or ", both)
                            + "; say which in a front block or in _study/articles.csv"));
            return new Finding(Inferred.unknown(), problems);
        }
        Map.Entry<Outlet, String> only = candidates.entrySet().iterator().next();
        boolean users = USERS.contains(ground) || ground == Ground.FOLDER;
        if (users && !signed.isEmpty() && !signed.containsKey(only.getKey())) {
            Map.Entry<Outlet, String> other = signed.entrySet().iterator().next();
            problems.add(warning(
                    file,
                    "the " + ground.label() + " says " + only.getKey().name() + ", but the text holds a signature of "
                            + other.getKey().name() + " (\"" + other.getValue() + "\")"));
        }
        return new Finding(Inferred.of(only.getKey().name(), ground, only.getValue()), problems);
    }

    /** The nearest folder above the file that is named like an outlet. */
    private Map<Outlet, String> folder(String file) {
        List<String> folders = List.of(file.split("[/#]"));
        for (int i = folders.size() - 2; i >= 0; i--) {
            Optional<Outlet> outlet = names.named(folders.get(i)).or(() -> Optional.empty());
            if (outlet.isEmpty()) {
                outlet = names.at(folders.get(i));
            }
            if (outlet.isPresent()) {
                return Map.of(outlet.get(), folders.get(i));
            }
        }
        return Map.of();
    }

    private Map<Outlet, String> address(RawArticle article, Cleaned cleaned) {
        Map<Outlet, String> found = new LinkedHashMap<>();
        article.claims().url().value().ifPresent(url -> names.at(url).ifPresent(outlet -> found.put(outlet, url)));
        if (found.isEmpty()) {
            for (Cut cut : cleaned.cuts()) {
                if (cut.rule().equals("web-address")) {
                    for (String address :
                            Folding.fold(cut.span().of(article.text())).split(" ", 8)) {
                        names.at(address).ifPresent(outlet -> found.putIfAbsent(outlet, address));
                    }
                }
            }
        }
        return found;
    }

    private Map<Outlet, String> signatures(String text) {
        String folded = text.lines().map(Folding::fold).collect(Collectors.joining("\n"));
        Map<Outlet, String> found = new LinkedHashMap<>();
        signatures.forEach((outlet, all) -> {
            for (String sought : all) {
                int at = Names.find(folded, sought, 0);
                if (at >= 0) {
                    found.putIfAbsent(outlet, shown(folded, at, at + sought.length()));
                }
            }
        });
        return found;
    }

    /** The line with the signature when it is short, else the signature. */
    private static String shown(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        to = to < 0 ? text.length() : to;
        return to - from <= 120 ? text.substring(from, to) : text.substring(start, end);
    }

    /** Invitations, addresses and sign-offs in which the page names itself. */
    private Map<Outlet, String> ownVoice(String text, Cleaned cleaned) {
        Map<Outlet, String> found = new LinkedHashMap<>();
        for (Cut cut : cleaned.cuts()) {
            String words = Folding.fold(cut.span().of(text));
            if (cut.kind() == Zone.Kind.SIGN_OFF) {
                names.named(words.split("/", 2)[0]).ifPresent(outlet -> found.putIfAbsent(outlet, words));
            } else if (cut.kind() == Zone.Kind.LINK_PLUG) {
                Matcher also = ALSO_ON.matcher(words);
                if (also.find()) {
                    names.at(also.group(1)).ifPresent(outlet -> found.putIfAbsent(outlet, also.group()));
                }
            } else if (OWN_VOICE.contains(cut.rule())) {
                named(words).forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    /** The outlets that a line names, as whole words in their own spelling. */
    private Map<Outlet, String> named(String words) {
        Map<Outlet, String> found = new LinkedHashMap<>();
        for (Outlet outlet : names.outlets().rows()) {
            List<String> known = new ArrayList<>(OutletNames.names(outlet).toList());
            known.addAll(outlet.domains());
            for (String name : known) {
                if (Names.find(words, Folding.fold(name), 0) >= 0) {
                    found.putIfAbsent(outlet, name);
                }
            }
        }
        return found;
    }

    /** A name alone above the story, or in its dateline. */
    private Map<Outlet, String> headOfText(String text, Cleaned cleaned) {
        Map<Outlet, String> found = new LinkedHashMap<>();
        int story = cleaned.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BODY)
                .mapToInt(zone -> zone.span().start())
                .findFirst()
                .orElse(0);
        for (Cut cut : cleaned.cuts()) {
            if (cut.span().start() >= story) {
                continue;
            }
            String words = Folding.fold(cut.span().of(text));
            if (cut.kind() == Zone.Kind.CREDIT) {
                names.named(words).ifPresent(outlet -> found.putIfAbsent(outlet, words));
            } else if (cut.rule().equals("dateline")) {
                Span paragraph = new Span(
                        cut.span().start(), Math.min(text.length(), cut.span().end() + 400));
                Dateline.at(text, paragraph)
                        .flatMap(Dateline::agency)
                        .flatMap(agency -> names.named(agency).or(() -> names.at(agency)))
                        .ifPresent(outlet -> found.putIfAbsent(outlet, words));
            }
        }
        return found;
    }

    /** A name that is nearly an outlet's is worth a word; it is not used. */
    private void suggest(String file, Inferred<String> claim, List<Problem> problems) {
        if (claim.value().isPresent()) {
            String name = claim.value().get();
            problems.add(warning(
                    file,
                    "the page calls itself \"" + name + "\", which is not in " + metadata + names.suggestion(name)));
            return;
        }
        List<String> folders = List.of(file.split("[/#]"));
        if (folders.size() > 1) {
            String folder = folders.get(folders.size() - 2);
            names.nearest(folder)
                    .ifPresent(near -> problems.add(warning(
                            file,
                            "the folder \"" + folder + "\" is not named like an outlet of " + metadata
                                    + "; did you mean \"" + near + "\"?")));
        }
    }

    private static Problem warning(String file, String message) {
        return new Problem(file, 0, 0, message, Problem.Severity.WARNING);
    }
}
