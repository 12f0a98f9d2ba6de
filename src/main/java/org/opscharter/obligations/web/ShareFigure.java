package org.opscharter.obligations.web;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.opscharter.obligations.web.TeamQueries.Kept;
import org.opscharter.shell.Words;

/**
 * The share kept in time, week by week, as a line.
 *
 * @param line the points of the line, in a frame of 240 by 56
 * @param points each week's point
 * @param first the first week, in words
 * @param last the last week, in words
 * @param sentence what the figure says, in words
 */
record ShareFigure(String line, List<Point> points, String first, String last, String sentence) {

	private static final int WIDTH = 240;

	private static final int HEIGHT = 56;

	private static final int EDGE = 6;

	static ShareFigure of(List<Kept> weeks, Words words) {
		double lowest = weeks.stream().mapToDouble(ShareFigure::share).min().orElse(0);
		double floor = Math.min(80, Math.floor(lowest / 10) * 10);
		List<Point> points = IntStream.range(0, weeks.size()).mapToObj((at) -> {
			Kept week = weeks.get(at);
			double x = (weeks.size() == 1) ? WIDTH / 2.0 : EDGE + at * (WIDTH - 2.0 * EDGE) / (weeks.size() - 1);
			double y = EDGE + (100 - share(week)) / (100 - floor) * (HEIGHT - 2 * EDGE);
			return new Point(rounded(x), rounded(y), name(week, words),
					words.of("obligations.team.share", rounded(share(week)), week.met(), week.counted()));
		}).toList();
		Point last = points.get(points.size() - 1);
		return new ShareFigure(
				points.stream().map((point) -> point.x() + "," + point.y()).collect(Collectors.joining(" ")), points,
				points.get(0).week(), last.week(), last.week() + " " + last.share());
	}

	private static String name(Kept week, Words words) {
		return words.of("shell.clock.week", week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private static double share(Kept week) {
		return 100.0 * week.met() / week.counted();
	}

	private static String rounded(double figure) {
		return String.format(Locale.ROOT, "%.1f", figure);
	}

	/**
	 * One week.
	 *
	 * @param share the share and its counts, in words
	 */
	record Point(String x, String y, String week, String share) {

	}

}
