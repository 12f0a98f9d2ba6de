package org.opscharter.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Prints headings and Markdown rows, ready for docs/performance.md.
 */
final class Report {

	private Report() {
	}

	static void heading(String text) {
		line("");
		line("### " + text);
	}

	static void columns(String... names) {
		row((Object[]) names);
		line("|" + "---|".repeat(names.length));
	}

	static void row(Object... cells) {
		line(Arrays.stream(cells).map(Report::text).collect(Collectors.joining(" | ", "| ", " |")));
	}

	static void line(String text) {
		System.out.println(text);
	}

	static double median(List<Double> values) {
		return quantile(values, 0.5);
	}

	static double quantile(List<Double> values, double share) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		if (sorted.length == 0) {
			return Double.NaN;
		}
		double at = share * (sorted.length - 1);
		int low = (int) Math.floor(at);
		int high = (int) Math.ceil(at);
		return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
	}

	/** The median with the smallest and the largest value. */
	static String spread(List<Double> values) {
		DoubleStream stream = values.stream().mapToDouble(Double::doubleValue);
		var summary = stream.summaryStatistics();
		return "%s (%s–%s)".formatted(text(median(values)), text(summary.getMin()), text(summary.getMax()));
	}

	private static String text(Object cell) {
		if (cell instanceof Double number) {
			return String.format(Locale.ROOT, (number >= 100) ? "%.0f" : (number >= 10) ? "%.1f" : "%.2f", number);
		}
		return String.valueOf(cell);
	}

}
