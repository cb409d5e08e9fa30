package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CurrentUseCasesTest {
    @AutoClose
    private static final SmallWorld WORLD = new SmallWorld();

    private final List<String> ended = new ArrayList<>();

    private Runnable ending(String name) {
        return () -> ended.add(name);
    }

    @Test
    void aStateEndsWithItsLastLeaseWhenANewerOneIsThere() {
        var current = new CurrentUseCases(WORLD.useCases(), ending("first"));
        var early = current.lease();
        var other = current.lease();

        current.replace(WORLD.useCases(), ending("second"));
        var late = current.lease();

        assertThat(late.number()).isGreaterThan(early.number());
        early.close();
        early.close();
        assertThat(ended).isEmpty();
        other.close();
        assertThat(ended).containsExactly("first");
        late.close();
        current.close();
        assertThat(ended).containsExactly("first", "second");
    }

    @Test
    void aStateThatNobodyAsksEndsAtOnce() {
        var current = new CurrentUseCases(WORLD.useCases(), ending("first"));

        current.replace(WORLD.useCases(), ending("second"));

        assertThat(ended).containsExactly("first");
    }

    @Test
    void theLastStateOutlivesItsOwnerAsLongAsItIsAsked() {
        var current = new CurrentUseCases(WORLD.useCases(), ending("only"));
        var lease = current.lease();

        current.close();

        assertThat(ended).isEmpty();
        lease.close();
        assertThat(ended).containsExactly("only");
    }

    @Test
    void noStateEndsUnderManyWhoAskIt() throws InterruptedException {
        var alive = new AtomicInteger(1);
        var states = new ArrayList<AtomicBoolean>(List.of(new AtomicBoolean()));
        var current = new CurrentUseCases(WORLD.useCases(), end(states.getFirst(), alive));
        var wrong = new AtomicInteger();
        var stop = new AtomicBoolean();
        var started = new CountDownLatch(4);
        try (var askers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                askers.submit(() -> {
                    started.countDown();
                    while (!stop.get()) {
                        try (var lease = current.lease()) {
                            wrong.addAndGet(isOver(states, lease) ? 1 : 0);
                            Thread.onSpinWait();
                            wrong.addAndGet(isOver(states, lease) ? 1 : 0);
                        }
                    }
                });
            }
            started.await();
            for (int i = 0; i < 2_000; i++) {
                var state = new AtomicBoolean();
                synchronized (states) {
                    states.add(state);
                }
                alive.incrementAndGet();
                current.replace(WORLD.useCases(), end(state, alive));
            }
            stop.set(true);
        }
        current.close();

        assertThat(wrong).hasValue(0);
        assertThat(alive).hasValue(0);
    }

    private static boolean isOver(List<AtomicBoolean> states, CurrentUseCases.Lease lease) {
        synchronized (states) {
            return states.get((int) lease.number() - 1).get();
        }
    }

    private static Runnable end(AtomicBoolean state, AtomicInteger alive) {
        return () -> {
            state.set(true);
            alive.decrementAndGet();
        };
    }
}
