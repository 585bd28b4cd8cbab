package org.newsprism.framing.concept;

/** A reason for which what has two keys means one thing. */
interface JoinRule {

    /** Joins what it can. */
    void join(Scene scene);
}
