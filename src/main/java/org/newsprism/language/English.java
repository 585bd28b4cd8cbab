package org.newsprism.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** The annotator for English, with models of our own in the jar. Load it once and share it between threads. */
public final class English implements Annotator {

    private final Tagger tagger;
    private final TransitionParser parser;

    private English(Tagger tagger, TransitionParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Reads the models. */
    public static English load() {
        try (DataInputStream tags = ModelFile.open(ModelFile.TAGS);
                DataInputStream dependencies = ModelFile.open(ModelFile.DEPENDENCIES)) {
            return new English(Tagger.read(tags), TransitionParser.read(dependencies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Document annotate(ArticleText article) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Zone zone : article.zones()) {
            if (zone.kind() != Zone.Kind.HEADLINE && zone.kind() != Zone.Kind.BODY) {
                continue;
            }
            int place = zone.kind() == Zone.Kind.BODY ? paragraph++ : -1;
            List<Span> words = Tokenizer.tokens(article.text(), zone.span());
            List<String> marks = MarkTags.of(article.text(), words);
            int from = 0;
            for (List<Span> sentence : SentenceSplitter.sentences(article.text(), words)) {
                Span span = new Span(
                        sentence.get(0).start(),
                        sentence.get(sentence.size() - 1).end());
                List<String> given = marks.subList(from, from + sentence.size());
                from += sentence.size();
                List<Token> tokens = tokens(article.text(), sentence, given);
                sentences.add(new Sentence(sentences.size(), place, zone.kind(), span, tokens));
            }
        }
        return new Document(article.text(), sentences, article.date());
    }

    private List<Token> tokens(String text, List<Span> spans, List<String> given) {
        List<Word> forms = spans.stream()
                .map(span -> Word.of(Characters.plain(span.of(text))))
                .toList();
        List<Word> words = TitleCase.undone(forms, given, tagger);
        List<String> tags = tagger.tag(words, given);
        TransitionParser.Tree tree = parser.parse(words, tags);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(new Token(
                    spans.get(i),
                    spans.get(i).of(text),
                    Lemmas.lemma(forms.get(i).form(), tags.get(i)),
                    tags.get(i),
                    tree.heads().get(i),
                    tree.relations().get(i)));
        }
        return tokens;
    }
}
