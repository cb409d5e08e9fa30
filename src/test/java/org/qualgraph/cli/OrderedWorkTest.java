package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
    @Test
    void givesResultsInTheOrderOfTheItemsHoweverLongEachTakes() {
        var random = new Random(1);
        var taken = new ArrayList<Integer>();
        try (var work =
                new OrderedWork<Integer, Integer>(8, 20, item -> slow(item, random.nextInt(3)), taken::add, () -> {})) {
            IntStream.range(0, 200).forEach(item -> work.add(item, 1 + item % 30));
            work.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void hasNoMoreUnderWayThanMayBe() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        try (var work = new OrderedWork<Integer, Integer>(
                4, 10, item -> slow(item, 1), item -> underWay.decrementAndGet(), () -> {})) {
            for (int item = 0; item < 300; item++) {
                work.add(item, 1);
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            }
            work.finish();
        }
        assertThat(most.get()).isLessThanOrEqualTo(11);
    }

    @Test
    void throwsWhatTheWorkOrTheTakingThrew() {
        var broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> run(item -> {}, item -> {
                    throw broken;
                }))
                .isSameAs(broken);
        assertThatThrownBy(() -> run(
                        item -> {
                            throw broken;
                        },
                        item -> {}))
                .isSameAs(broken);
    }

    @Test
    void isGivenUpInTheMidst() {
        for (int round = 0; round < 50; round++) {
            var taken = new ArrayList<Integer>();
            try (var work = new OrderedWork<Integer, Integer>(2, 1_000, item -> slow(item, 1), taken::add, () -> {})) {
                IntStream.range(0, 100).forEach(item -> work.add(item, 1));
            }
            assertThat(taken)
                    .isEqualTo(List.copyOf(taken.stream().sorted().toList()))
                    .hasSizeLessThan(100);
        }
    }

    @Test
    void tellsWhenThereIsNothingToTake() throws InterruptedException {
        var paused = new CountDownLatch(1);
        var taken = new ArrayList<Integer>();
        try (var work = new OrderedWork<Integer, Integer>(2, 10, item -> item, taken::add, paused::countDown)) {
            work.add(1, 1);
            assertThat(paused.await(30, TimeUnit.SECONDS)).isTrue();
            work.add(2, 1);
            work.finish();
        }
        assertThat(taken).containsExactly(1, 2);
    }

    private static void run(Consumer<Integer> working, Consumer<Integer> taking) {
        try (var work = new OrderedWork<Integer, Integer>(
                3,
                5,
                item -> {
                    working.accept(item);
                    return item;
                },
                taking,
                () -> {})) {
            IntStream.range(0, 1_000).forEach(item -> work.add(item, 1));
            work.finish();
        }
    }

    private static Integer slow(Integer item, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return item;
    }
}
