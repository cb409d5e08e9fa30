package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedThreadsTest {
    @AutoClose
    private final SharedThreads threads = new SharedThreads(2, Duration.ofSeconds(20));

    @Test
    void givesResultsInTheOrderOfThePartsHoweverLongEachTakes() {
        var random = new Random(1);
        var taken = new ArrayList<Integer>();

        threads.work(numbers(200).iterator(), part -> slow(part, random.nextInt(4)), taken::add);

        assertThat(taken).isEqualTo(numbers(200));
    }

    @Test
    void worksNoFurtherAheadThanAFewParts() {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var taken = new AtomicInteger();

        threads.work(
                numbers(200).iterator(),
                part -> begun.incrementAndGet(),
                result -> most.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max));

        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void beginsNothingMoreWhenTheClientHasLeft() {
        var begun = new AtomicInteger();

        assertThatThrownBy(() ->
                        threads.work(numbers(10_000).iterator(), part -> slow(begun.incrementAndGet(), 1), result -> {
                            throw new IllegalStateException("gone");
                        }))
                .hasMessage("gone");
        var then = begun.get();

        assertThat(then).isLessThanOrEqualTo(4);
        threads.work(List.of(1).iterator(), part -> part, result -> {});
        assertThat(begun.get()).isEqualTo(then);
    }

    @Test
    void aSlowRequestDoesNotHoldUpAnother() throws InterruptedException {
        var firstTaken = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var slow = Thread.startVirtualThread(() -> threads.work(numbers(100).iterator(), part -> part, result -> {
            firstTaken.countDown();
            await(letGo);
        }));
        firstTaken.await();
        var taken = new ArrayList<Integer>();

        threads.work(numbers(100).iterator(), part -> part, taken::add);

        assertThat(taken).hasSize(100);
        letGo.countDown();
        slow.join();
    }

    @Test
    void endsAtTheDeadline() {
        try (var impatient = new SharedThreads(2, Duration.ofMillis(100))) {
            assertThatThrownBy(() -> impatient.work(numbers(1_000).iterator(), part -> slow(part, 5), result -> {}))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.problem().type()).isEqualTo(ProblemType.TIMEOUT));
        }
    }

    @Test
    void throwsWhatTheWorkThrew() {
        assertThatThrownBy(() -> threads.work(
                        numbers(10).iterator(),
                        part -> {
                            throw new IllegalArgumentException("broken " + part);
                        },
                        result -> {}))
                .hasMessage("broken 0");
    }

    @Test
    void refusesWhatIsTooMuch() throws InterruptedException {
        var begun = new CountDownLatch(64);
        var letGo = new CountDownLatch(1);
        var requests = IntStream.range(0, 64)
                .mapToObj(number ->
                        Thread.startVirtualThread(() -> threads.work(numbers(1).iterator(), part -> part, result -> {
                            begun.countDown();
                            await(letGo);
                        })))
                .toList();
        begun.await();

        assertThatThrownBy(() -> threads.work(numbers(1).iterator(), part -> part, result -> {}))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().type()).isEqualTo(ProblemType.OVERLOADED));
        letGo.countDown();
        for (var request : requests) {
            request.join();
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static int slow(int result, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
