package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;

/** Finds who says what in a document: quotations of every form, with the words that name the speaker. */
public final class QuoteFinder {
    /** No paragraph of news has more words; cutting longer ones keeps hostile input cheap. */
    private static final int LONGEST = 2_000;

    private final Sites sites;

    private QuoteFinder(ReportingVerbs verbs) {
        sites = new Sites(verbs);
    }

    /** A finder with the shipped list of reporting verbs. Safe for many threads. */
    public static QuoteFinder load() {
        return new QuoteFinder(ReportingVerbs.load());
    }

    /** The quotations of headline and body. */
    public Quotes find(Document document) {
        List<Passage> passages = passages(document);
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Range> turns = Transcripts.turns(passages);
        for (int i = 0; i < passages.size(); i++) {
            Optional<Draft> turn = Optional.ofNullable(turns.get(i)).flatMap(turnOf(passages.get(i), i));
            if (turn.isPresent()) {
                drafts.add(turn.get());
                continue;
            }
            drafts.addAll(PassageReading.read(passages.get(i), i, sites.find(passages.get(i))));
        }
        headlines(document, passages, drafts);
        List<Draft> resolved = new Continuations(document.text()).resolve(drafts, passages);
        return new Quotes(ReopenedMarks.join(resolved, passages).stream()
                .map(draft -> draft.quote(passages.get(draft.passage()).zone()))
                .toList());
    }

    private static Function<Range, Optional<Draft>> turnOf(Passage passage, int number) {
        return name -> Transcripts.draft(passage, number, name);
    }

    /** Headlines with a colon, which only the speakers of the body tell from topics. */
    private static void headlines(Document document, List<Passage> passages, List<Draft> drafts) {
        Set<String> speakers = drafts.stream()
                .filter(draft -> passages.get(draft.passage()).zone() == Zone.Kind.BODY)
                .flatMap(draft -> draft.speaker().stream())
                .map(span -> span.of(document.text()).toLowerCase(Locale.ROOT))
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        for (int i = 0; i < passages.size() && passages.get(i).zone() == Zone.Kind.HEADLINE; i++) {
            int number = i;
            boolean told =
                    drafts.stream().anyMatch(draft -> draft.passage() == number && draft.form() != Quote.Form.SCARE);
            if (!told) {
                HeadlineColon.claim(passages.get(i), speakers)
                        .ifPresent(
                                claim -> drafts.add(0, PassageReading.headline(passages.get(number), number, claim)));
            }
        }
    }

    /** One passage a headline or paragraph, with its marks. */
    private static List<Passage> passages(Document document) {
        List<List<Sentence>> groups = new ArrayList<>();
        int words = 0;
        for (Sentence sentence : document.sentences()) {
            List<Sentence> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean same = !last.isEmpty()
                    && last.get(0).paragraph() == sentence.paragraph()
                    && last.get(0).zone() == sentence.zone();
            if (!same || words > LONGEST) {
                words = 0;
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sentence);
            words += sentence.tokens().size();
        }
        List<Span> spans = groups.stream()
                .map(group -> new Span(
                        group.get(0).span().start(),
                        group.get(group.size() - 1).span().end()))
                .toList();
        List<Stretch> stretches = QuotationMarks.scan(document.text(), spans);
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < groups.size(); i++) {
            int from = next;
            while (next < stretches.size()
                    && stretches.get(next).span().start() < spans.get(i).end()) {
                next++;
            }
            passages.add(new Passage(groups.get(i), stretches.subList(from, next)));
        }
        return List.copyOf(passages);
    }
}
