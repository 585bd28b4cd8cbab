package org.newsprism.corpus;

/**
 * A file or part of one that gave no article, and why.
 *
 * @param file path under the corpus folder
 * @param line line of the file, from 1, or 0 when the whole file is meant
 * @param reason one sentence: what was found, what was expected
 */
public record Skipped(String file, int line, String reason) {}
