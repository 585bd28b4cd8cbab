package org.newsprism.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** The annotator for English, with models of our own in the jar. Load it once and share it between threads. */
public final class English implements Annotator {

    private final POSModel tagging;
    private final Parser parser;

    private English(POSModel tagging, Parser parser) {
        this.tagging = tagging;
        this.parser = parser;
    }

    /** Reads the models. */
    public static English load() {
        try (InputStream in = new BufferedInputStream(
                Objects.requireNonNull(English.class.getResourceAsStream("english-tags.bin"), "english-tags.bin"))) {
            return new English(new POSModel(in), MaltTreeParser.load("english-dependencies.mco"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Document annotate(ArticleText article) {
        POSTaggerME tagger = new POSTaggerME(tagging, POSTagFormat.CUSTOM);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Zone zone : article.zones()) {
            if (zone.kind() != Zone.Kind.HEADLINE && zone.kind() != Zone.Kind.BODY) {
                continue;
            }
            int place = zone.kind() == Zone.Kind.BODY ? paragraph++ : -1;
            List<Span> words = Tokenizer.tokens(article.text(), zone.span());
            for (List<Span> sentence : SentenceSplitter.sentences(article.text(), words)) {
                Span span = new Span(
                        sentence.get(0).start(),
                        sentence.get(sentence.size() - 1).end());
                sentences.add(new Sentence(
                        sentences.size(), place, zone.kind(), span, tokens(article.text(), sentence, tagger)));
            }
        }
        return new Document(article.text(), sentences, article.date());
    }

    private List<Token> tokens(String text, List<Span> spans, POSTaggerME tagger) {
        List<String> words =
                spans.stream().map(span -> Characters.plain(span.of(text))).toList();
        List<String> tags = List.of(tagger.tag(words.toArray(new String[0])));
        Parser.Tree tree = parser.parse(words, tags);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(new Token(
                    spans.get(i),
                    spans.get(i).of(text),
                    Lemmas.lemma(words.get(i), tags.get(i)),
                    tags.get(i),
                    tree.heads().get(i),
                    tree.relations().get(i)));
        }
        return tokens;
    }
}
