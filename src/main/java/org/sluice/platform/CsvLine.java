package org.sluice.platform;

import java.util.List;

/**
 * A line of a file from a spreadsheet.
 *
 * @param number where it begins, from 1
 * @param cells as they were written
 */
public record CsvLine(int number, List<String> cells) {}
