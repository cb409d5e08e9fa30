package org.qualgraph.statistics;

import org.qualgraph.model.Distinction;

/**
 * What tells one group from another.
 *
 * <p>Idea: the log-odds ratio of Monroe, Colaresi and Quinn, "Fightin' Words" (Political Analysis 16, 2008), with an
 * informative Dirichlet prior: before anything is counted, each group is taken to hold {@link #PRIOR} members more, of
 * which as many have the thing as in both groups together. So what few members have by accident has a ratio near 1, and
 * the ratio divided by its standard deviation does not put rare things first. There a group is a text and its members are
 * words, one of many each; here they are postings, which have a thing or do not: the Dirichlet distribution has two
 * categories, and the variance of the odds all four terms, two of which are too small to matter for words.
 */
public final class LogOdds {
    /** So many members each group is taken to hold beside those that were counted. */
    public static final double PRIOR = 10;

    private LogOdds() {}

    /**
     * How much more a group has something than another.
     *
     * @param having how many of its members have it
     * @param all how many members it has, at least one
     * @param othersHaving how many of the other's members have it
     * @param others how many members the other has, at least one
     */
    public static Distinction of(long having, long all, long othersHaving, long others) {
        if (having < 0 || othersHaving < 0 || having > all || othersHaving > others || all < 1 || others < 1) {
            throw new IllegalArgumentException(having + " of " + all + " and " + othersHaving + " of " + others);
        }
        double share = (double) (having + othersHaving) / (all + others);
        if (share == 0 || share == 1) {
            return new Distinction(0, 0);
        }
        double with = PRIOR * share;
        double without = PRIOR - with;
        double first = having + with;
        double firstNot = all - having + without;
        double second = othersHaving + with;
        double secondNot = others - othersHaving + without;
        double ratio = Math.log(first / firstNot) - Math.log(second / secondNot);
        return new Distinction(ratio, ratio / Math.sqrt(1 / first + 1 / firstNot + 1 / second + 1 / secondNot));
    }
}
