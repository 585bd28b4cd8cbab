package org.newsprism.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.framing.Terms.Term;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;

/**
 * Who speaks where in one article (method M9). Scare quotes are nobody's and take no part; an unresolved speaker does.
 *
 * @param headline the first quotation of the headline; empty when the headline quotes nobody
 * @param lead the first quotation of the lead: of the paragraphs that begin within the first fifth of the body's words, the
 *     first paragraph always among them. Where a country or body speaks first and a person of the same side speaks in the
 *     same lead, it is that person's. Our definition.
 * @param first the first quotation of the body, of any form
 * @param firstDirect the first that stands wholly between quotation marks
 * @param last the last quotation of the body: the last word
 * @param lastDirect the last that stands wholly between quotation marks
 */
public record Prominence(
        Optional<QuoteRow> headline,
        Optional<QuoteRow> lead,
        Optional<QuoteRow> first,
        Optional<QuoteRow> firstDirect,
        Optional<QuoteRow> last,
        Optional<QuoteRow> lastDirect) {

    /** The share of the body's words within which a paragraph must begin to be part of the lead. */
    public static final double LEAD_SHARE = 0.2;

    static Prominence of(List<QuoteRow> rows, Document document, List<Term> bodyWords) {
        List<QuoteRow> attributed = rows.stream().filter(QuoteRow::attributed).toList();
        List<QuoteRow> body =
                attributed.stream().filter(row -> !row.inHeadline()).toList();
        List<QuoteRow> direct = body.stream().filter(QuoteRow::direct).toList();
        int leadEnd = leadEnd(document, bodyWords);
        return new Prominence(
                attributed.stream().filter(QuoteRow::inHeadline).findFirst(),
                lead(body.stream()
                        .filter(row -> row.quote().content().start() < leadEnd)
                        .toList()),
                body.stream().findFirst(),
                direct.stream().findFirst(),
                body.isEmpty() ? Optional.empty() : Optional.of(body.get(body.size() - 1)),
                direct.isEmpty() ? Optional.empty() : Optional.of(direct.get(direct.size() - 1)));
    }

    private static Optional<QuoteRow> lead(List<QuoteRow> lead) {
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        QuoteRow first = lead.get(0);
        if (first.actor()
                .filter(actor -> actor.role() == Actor.Role.INSTITUTION)
                .isEmpty()) {
            return Optional.of(first);
        }
        return lead.stream()
                .filter(row -> row.side().equals(first.side()))
                .filter(row -> row.actor()
                        .filter(actor -> actor.role() != Actor.Role.INSTITUTION && actor.naming() == Actor.Naming.NAMED)
                        .isPresent())
                .findFirst()
                .or(() -> Optional.of(first));
    }

    /** The position where the lead ends. */
    private static int leadEnd(Document document, List<Term> bodyWords) {
        Map<Integer, Integer> ends = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() >= 0) {
                starts.putIfAbsent(sentence.paragraph(), sentence.span().start());
                ends.put(sentence.paragraph(), sentence.span().end());
            }
        }
        int reach = bodyWords.isEmpty()
                ? 0
                : bodyWords.get((int) (LEAD_SHARE * bodyWords.size())).span().start();
        int end = 0;
        for (int paragraph : starts.keySet().stream().sorted().toList()) {
            if (end == 0 || starts.getOrDefault(paragraph, 0) <= reach) {
                end = ends.getOrDefault(paragraph, 0);
            }
        }
        return end;
    }
}
