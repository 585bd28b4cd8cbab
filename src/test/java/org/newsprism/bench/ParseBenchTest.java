package org.newsprism.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseBenchTest {

    @Test
    void readsTextLinesOnlyAndSaysWhereEachWordStands(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.conllu"), """
                # newdoc id = one
                # newpar
                # text = The mayor left.
                1\tWRONG\t_\t_\t_\t_\t0\t_\t_\t_

                # text = She slept.

                # newpar
                # text = \ud83d\ude00 Rain fell.
                """);
        Path out = folder.resolve("out.conllu");

        ParseBench.run(in, out);

        assertThat(Files.readString(out))
                .startsWith(
                        "# newdoc id = one\n# text = The mayor left.\n1\tThe\tthe\t_\tDT\t_\t2\tdet\t_\tTokenRange=0:3\n")
                .contains("# text = She slept.\n1\tShe\tshe\t_\tPRP\t_\t2\tnsubj\t_\tTokenRange=16:19\n")
                .contains("\tTokenRange=27:28\n", "\tRain\t", "\tTokenRange=29:33\n")
                .doesNotContain("WRONG");
    }
}
