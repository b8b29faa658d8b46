package org.amana.planner.greedy;

/** What a move is worth, in escapes of the largest weight. The builder knows the rules; this knows what is dear. */
interface Worth {

    /** What one person of class {@code k} saves by going now, less what later nights will miss. */
    double lasting(int l, int k, int t);

    /** What one person takes of the supply that tonight would otherwise waste. */
    double tonight(int l, int k, int t);

    /** What a tail costs that is newly set to a leg tonight. */
    double tail(int l, int t);

    /** What a sortie costs beyond its tail. */
    double sortie(int l, int t);
}
