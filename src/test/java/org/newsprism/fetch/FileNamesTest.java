package org.newsprism.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.news.example/2020/12/Harbour-Closes.html, news.example, harbour-closes",
        "https://news.example/harbour/index.php, news.example, harbour",
        "https://news.example/harbour/, news.example, harbour",
        "https://news.example/, news.example, page",
        "https://news.example:8080/a, news.example-8080, a",
        "http://[2606:4700::1111]/a, 2606-4700-1111, a",
        "https://news.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd, news.example, etc-passwd",
        "https://news.example/..%5c..%5cwindows, news.example, windows",
        "https://news.example/a%00b, news.example, a-b",
        "https://news.example/%E2%80%AEtxt.exe, news.example, txt.exe",
        "https://news.example/Über-Café, news.example, uber-cafe",
        "https://news.example/%D8%AE%D8%A8%D8%B1, news.example, page",
        "https://news.example/con, news.example, page-con",
        "https://news.example/README.txt, news.example, page-readme",
        "https://news.example/outlet-metadata.csv, news.example, page-outlet-metadata",
        "https://news.example/.hidden, news.example, hidden",
        "https://news.example/-rf, news.example, rf",
    })
    void anAddressNamesAFolderAndAFile(String address, String folder, String stem) throws NotAdded {
        assertThat(FileNames.folder(WebAddress.of(address))).isEqualTo(folder);
        assertThat(FileNames.stem(WebAddress.of(address))).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "Story 1.pdf, Story 1.pdf",
        ".story.txt, story.txt",
        "README.txt, file-README.txt",
        "outlet-metadata.csv, file-outlet-metadata.csv",
        "خبر.txt, خبر.txt",
    })
    void aCopyKeepsItsNameWhereItMay(String name, String copy) {
        assertThat(FileNames.ofFile(name)).isEqualTo(copy);
    }
}
