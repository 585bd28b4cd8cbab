package org.newsprism.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsprism.actor.Actor;
import org.newsprism.actor.CountryNames;
import org.newsprism.actor.Mention;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;
import org.newsprism.voice.Voice;

/**
 * How a place names its actor (van Leeuwen 1996 on nomination, functionalisation and honorifics).
 *
 * @param mention the place and the actor
 * @param form name, title or both
 * @param title the title as it stands; empty text without one
 * @param epithets adjectives on the name or title, as lemmas, but for those that belong to the title ({@code foreign})
 * @param soCalled the word that holds the name at a distance ({@code so-called}); empty text without one
 * @param first whether it is the actor's first place in the article, pronouns not counted
 * @param voice whose words
 */
public record ActorNaming(
        Mention mention, Form form, String title, List<String> epithets, String soCalled, boolean first, Voice voice) {

    /** What the words are. */
    public enum Form {
        /** Two words of the name or more. */
        FULL_NAME("full name"),
        /** The surname, or the only name. */
        ONE_NAME("one name"),
        TITLE_AND_NAME("title and name"),
        /** {@code Mr}, {@code Ms} and the like, and the name. */
        HONORIFIC("Mr or Ms and name"),
        /** A title without the name. */
        TITLE("title"),
        /** The name of a country or body. */
        NAME("name"),
        /** A capital or a seat, for the government there. */
        SEAT("seat"),
        /** A government or other body of a country. */
        BODY("government or body"),
        /** The people of a country. */
        PEOPLE("people"),
        /** A noun that points back to a body. */
        NOUN("noun");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Its name in tables and data files. */
        public String label() {
            return label;
        }
    }

    private static final Set<String> HONORIFICS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "madam", "lord", "lady");
    private static final List<String> DISTANCING =
            List.of("self-declared", "self-described", "self-proclaimed", "self-styled", "so-called", "would-be");
    private static final Set<String> OF_TITLES = Set.of(
            "prime",
            "foreign",
            "former",
            "deputy",
            "vice",
            "senior",
            "chief",
            "general",
            "supreme",
            "acting",
            "interim",
            "presidential",
            "ministerial",
            "federal",
            "national",
            "first",
            "permanent",
            "high",
            "top",
            "military",
            "official",
            "late",
            "then",
            "ex-",
            "new",
            "outgoing",
            "incoming");
    private static final List<String> BODIES =
            List.of("body", "organisation", "institution", "country", "metonym", "capital", "people", "nominal");
    private static final Pattern PARTS = Pattern.compile("[ -]");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final CountryNames COUNTRIES = CountryNames.load();

    /** How many words before a name the distancing word may stand. */
    private static final int REACH = 3;

    public ActorNaming {
        epithets = List.copyOf(epithets);
    }

    /** Every place that names an actor by a name or a title, in text order; pronouns and mere descriptions are left out. */
    public static List<ActorNaming> of(AnnotatedText text) {
        List<ActorNaming> namings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Mention mention : text.cast().mentions()) {
            boolean named = mention.actor().naming() == Actor.Naming.NAMED;
            Optional<Sentence> sentence =
                    text.document().sentenceAt(mention.span().start());
            if (!named || isPronoun(mention) || sentence.isEmpty()) {
                continue;
            }
            boolean first = met.add(mention.actor().name());
            namings.add(of(
                    mention,
                    sentence.get(),
                    first,
                    text.quotes().voiceAt(mention.span().start())));
        }
        return List.copyOf(namings);
    }

    /** The same place as naming another actor. */
    public ActorNaming of(Actor actor) {
        return new ActorNaming(mention.of(actor), form, title, epithets, soCalled, first, voice);
    }

    /** Whether a mention is a pronoun, {@code who} and {@code which} too. */
    public static boolean isPronoun(Mention mention) {
        return mention.reason().startsWith("pronoun") || mention.reason().equals("relative");
    }

    /** Whether a mention means somebody with a name, and not a body or a country. */
    public static boolean isPerson(Mention mention) {
        Actor actor = mention.actor();
        return actor.naming() == Actor.Naming.NAMED
                && actor.role() != Actor.Role.INSTITUTION
                && !actor.name().equals(actor.side())
                && !isBody(mention.reason());
    }

    private static boolean isBody(String reason) {
        for (String body : BODIES) {
            if (reason.startsWith(body)) {
                return true;
            }
        }
        return false;
    }

    private static ActorNaming of(Mention mention, Sentence sentence, boolean first, Voice voice) {
        List<Token> words = sentence.tokens();
        int from = 0;
        while (from < words.size()
                && words.get(from).span().end() <= mention.span().start()) {
            from++;
        }
        int to = from;
        while (to < words.size()
                && words.get(to).span().start() < mention.span().end()) {
            to++;
        }
        boolean person = isPerson(mention);
        int name = person ? nameFrom(mention, words, from, to) : to;
        List<Token> epithets = epithets(words, from, to);
        String soCalled = distancing(words, from, name);
        String title = person ? title(words.subList(from, name), epithets, soCalled) : "";
        return new ActorNaming(
                mention,
                person ? form(title, words, name, to) : form(mention.reason()),
                title,
                epithets.stream().map(word -> Phrase.lemma(word)).toList(),
                soCalled,
                first,
                voice);
    }

    /** Where the name begins in the words of a mention; its end when there is none in it. */
    private static int nameFrom(Mention mention, List<Token> words, int from, int to) {
        if (mention.reason().startsWith("title-d") || mention.reason().startsWith("apposition")) {
            return to;
        }
        List<String> parts = List.of(PARTS.split(LowerCase.of(mention.actor().name()), -1));
        for (int i = from; i < to; i++) {
            if (parts.contains(lower(words.get(i)))) {
                return i;
            }
        }
        // Another spelling of it: the capitalised words at the end.
        int name = to;
        while (name > from && words.get(name - 1).tag().startsWith("NNP")) {
            name--;
        }
        return mention.reason().startsWith("title") ? Math.max(name, to - 1) : name;
    }

    private static Form form(String title, List<Token> words, int name, int to) {
        if (name >= to) {
            return Form.TITLE;
        }
        if (!title.isEmpty()) {
            return HONORIFICS.contains(title.toLowerCase(Locale.ROOT)) ? Form.HONORIFIC : Form.TITLE_AND_NAME;
        }
        long parts = words.subList(name, to).stream().filter(Token::isWord).count();
        return parts > 1 ? Form.FULL_NAME : Form.ONE_NAME;
    }

    private static Form form(String reason) {
        return reason.startsWith("capital") || reason.startsWith("metonym")
                ? Form.SEAT
                : reason.startsWith("body")
                        ? Form.BODY
                        : reason.startsWith("people")
                                ? Form.PEOPLE
                                : reason.startsWith("nominal") ? Form.NOUN : Form.NAME;
    }

    /** The words before the name, but for articles, epithets and the word of distance. */
    private static String title(List<Token> words, List<Token> epithets, String soCalled) {
        if (words.isEmpty()) {
            return "";
        }
        Set<String> distance = Set.copyOf(HYPHEN.splitAsStream(soCalled).toList());
        return words.stream()
                .filter(word ->
                        word.isWord() && !word.tag().equals("DT") && !word.tag().startsWith("PRP"))
                .filter(word -> !epithets.contains(word) && !distance.contains(lower(word)))
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replaceAll(" (?=['’])", "");
    }

    private static List<Token> epithets(List<Token> words, int from, int to) {
        List<Token> epithets = new ArrayList<>();
        for (int i = Math.max(0, from - REACH); i < to; i++) {
            Token word = words.get(i);
            boolean onTheName =
                    word.head() >= from && word.head() < to && word.relation().equals("amod");
            if (onTheName
                    && word.tag().startsWith("JJ")
                    && !OF_TITLES.contains(lower(word))
                    && COUNTRIES.of(word.text()).isEmpty()) {
                epithets.add(word);
            }
        }
        return epithets;
    }

    /** The word of distance that stands before a name and no verb between. */
    private static String distancing(List<Token> words, int from, int name) {
        StringBuilder before = new StringBuilder();
        for (int i = Math.max(0, from - REACH - 2); i < Math.min(name, words.size()); i++) {
            boolean clause = words.get(i).tag().startsWith("V")
                    && !words.get(i).relation().equals("amod");
            if (clause) {
                before.setLength(0);
            } else if (words.get(i).isWord() || words.get(i).text().equals("-")) {
                before.append(lower(words.get(i)));
            }
        }
        for (String word : DISTANCING) {
            if (before.indexOf(word) >= 0) {
                return word;
            }
        }
        return "";
    }

    private static String lower(Token word) {
        return LowerCase.of(word.text());
    }
}
