package org.amana.platform.pages;

import java.util.List;

/**
 * Why something was not done.
 *
 * @param status of the answer
 * @param back where the reader came from
 */
public record ProblemView(int status, String title, List<String> reasons, String back) {}
