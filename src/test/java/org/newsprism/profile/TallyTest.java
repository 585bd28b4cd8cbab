package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Tally of(int count, int base) {
        return Tally.of(Collections.nCopies(count, "hit"), Collections.nCopies(base, "word"));
    }

    @Test
    void a_rate_is_count_over_base() {
        assertThat(of(3, 1500).rate()).isEqualTo(0.002);
        assertThat(of(3, 1500).perThousand()).isEqualTo(2.0);
    }

    @Test
    void nothing_can_be_said_without_a_base() {
        assertThat(of(0, 0).rate()).isNaN();
        assertThat(of(0, 0).perThousand()).isNaN();
    }

    @Test
    void no_base_is_not_the_same_as_none_found() {
        assertThat(of(0, 10).rate()).isZero();
    }

    @Test
    void leaving_out_what_was_added_gives_what_was_before() {
        assertThat(of(3, 10).plus(of(2, 7)).minus(of(2, 7))).isEqualTo(of(3, 10));
        assertThatThrownBy(() -> of(1, 2).minus(of(2, 2))).hasMessageContaining("not part of");
    }

    @Test
    void sums_are_the_same_in_any_order_and_any_split() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Tally> tallies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int base = random.nextInt(50);
                tallies.add(of(random.nextInt(50), base));
            }
            Tally forward = tallies.stream().reduce(Tally.NONE, Tally::plus);
            Collections.shuffle(tallies, random);
            int cut = random.nextInt(tallies.size());
            Tally left = tallies.subList(0, cut).stream().reduce(Tally.NONE, Tally::plus);
            Tally right = tallies.subList(cut, tallies.size()).stream().reduce(Tally.NONE, Tally::plus);
            assertThat(right.plus(left)).isEqualTo(forward).hasSameHashCodeAs(forward);
        }
    }

    @Test
    void no_count_can_be_made_from_a_number() {
        Stream<Executable> makers = Stream.of(
                        Tally.class, TermCounts.class, ArticleCounts.class, QuoteRow.class, Share.class)
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(method -> method.getReturnType() == type)));
        assertThat(makers.flatMap(maker -> Arrays.stream(maker.getParameterTypes())))
                .isNotEmpty()
                .doesNotContain(long.class, Long.class, double.class, Double.class);
    }
}
