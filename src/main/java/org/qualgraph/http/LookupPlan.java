package org.qualgraph.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names of a long list are to be looked up so that a repeated name is looked up once and its answer kept until it
 * was sent for the last time. No more answers are kept than there is room for: a name that comes again after so many
 * others is looked up again. Costs one pass over the list.
 */
final class LookupPlan {
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> lastUses = new ArrayList<>();
    private final int[] answers;

    /** @param room how many answers may be kept */
    LookupPlan(List<String> names, int room) {
        this.answers = new int[names.size()];
        var kept = new Recent(room);
        for (var place = 0; place < answers.length; place++) {
            var answer = kept.computeIfAbsent(names.get(place), this::ask);
            answers[place] = answer;
            lastUses.set(answer, place);
        }
    }

    private int ask(String name) {
        asked.add(name);
        lastUses.add(0);
        return asked.size() - 1;
    }

    /** The names to look up, in the order in which they are needed. */
    List<String> asked() {
        return asked;
    }

    /** How many names the list has. */
    int size() {
        return answers.length;
    }

    /** Which of those that are looked up answers the name at a place of the list. */
    int answer(int place) {
        return answers[place];
    }

    /** Whether an answer is needed no more after this place. */
    boolean isLastUse(int place) {
        return lastUses.get(answers[place]) == place;
    }

    /** The names that were used last. */
    private static final class Recent extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;

        private final int room;

        Recent(int room) {
            super(16, 0.75f, true);
            this.room = room;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > room;
        }
    }
}
