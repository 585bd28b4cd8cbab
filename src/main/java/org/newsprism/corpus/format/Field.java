package org.newsprism.corpus.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Spelling;

/** What a table or object says of an article, under the names that databases and scrapers give it. */
enum Field {
    TITLE("title headline articletitle newstitle webtitle heading headlines head hl subject name"),
    TEXT(
            "text body content fulltext articletext articlebody articlecontent bodytext maintext textcontent plaintext newstext"
                    + " cleantext contenttext story article articles news document"),
    LEDE("lede lead leadparagraph leadtext standfirst abstract abstractnote description summary snippet teaser excerpt"
            + " trailtext subtitle"),
    OUTLET(
            "outlet publication publicationtitle newspaper medianame medium mediaoutlet outletname sourcename sourcetitle"
                    + " containertitle publisher sitename site source media journal domain hostname mediaurl"),
    DATE(
            "date publicationdate publisheddate publishdate datepublished pubdate published publishedat datepub webpublicationdate"
                    + " issued datetime publishedutc timestamp time day created createdat isodate"),
    URL("url link articleurl weburl permalink href address articlelink canonicalurl sourceurl uri"),
    EVENT("event eventid eventkey storyevent"),
    LANGUAGE("language lang languagecode"),
    BYLINE("byline author authors creator writer by"),
    KIND("kind textkind");

    /** Never changed: a list of {@link List#of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Field(String names) {
        this.names = List.of(names.split(" "));
    }

    /** The name of a column as it is compared. */
    static String key(String column) {
        return Spelling.key(column);
    }

    /** The fields of a row, each from the first of its names that holds something. */
    static Map<Field, String> of(Map<String, String> cells) {
        Map<Field, String> found = new LinkedHashMap<>();
        for (Field field : values()) {
            field.in(cells).ifPresent(value -> found.put(field, value));
        }
        return found;
    }

    private Optional<String> in(Map<String, String> cells) {
        for (String name : names) {
            String value = cells.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Whether one of these columns can hold the words of an article. */
    static boolean anyWords(List<String> columns) {
        return columns.stream()
                .map(Field::key)
                .anyMatch(key -> TITLE.names.contains(key) || TEXT.names.contains(key) || LEDE.names.contains(key));
    }
}
