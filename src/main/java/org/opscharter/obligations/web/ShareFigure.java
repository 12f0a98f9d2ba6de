package org.opscharter.obligations.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.opscharter.shell.Words;

/**
 * The share kept in time, period by period, as a line.
 *
 * @param line the points of the line, in a frame of 240 by 56
 * @param points each period's point
 * @param first the first period, in words
 * @param last the last period, in words
 * @param sentence what the figure says, in words
 */
record ShareFigure(String line, List<Point> points, String first, String last, String sentence) {

	private static final int WIDTH = 240;

	private static final int HEIGHT = 56;

	private static final int EDGE = 6;

	static ShareFigure of(List<Share> shares, Words words) {
		double lowest = shares.stream().mapToDouble(Share::percent).min().orElse(0);
		double floor = Math.min(80, Math.floor(lowest / 10) * 10);
		List<Point> points = IntStream.range(0, shares.size()).mapToObj((at) -> {
			Share share = shares.get(at);
			double x = (shares.size() == 1) ? WIDTH / 2.0 : EDGE + at * (WIDTH - 2.0 * EDGE) / (shares.size() - 1);
			double y = EDGE + (100 - share.percent()) / (100 - floor) * (HEIGHT - 2 * EDGE);
			return new Point(rounded(x), rounded(y), share.period(),
					words.of("obligations.team.share", rounded(share.percent()), share.met(), share.counted()));
		}).toList();
		Point last = points.get(points.size() - 1);
		return new ShareFigure(
				points.stream().map((point) -> point.x() + "," + point.y()).collect(Collectors.joining(" ")), points,
				points.get(0).period(), last.period(), last.period() + " " + last.share());
	}

	private static String rounded(double figure) {
		return String.format(Locale.ROOT, "%.1f", figure);
	}

	/**
	 * How much of what was due in a period was kept in time.
	 *
	 * @param period the period, in words
	 * @param counted how many count, at least one
	 */
	record Share(String period, int met, int counted) {

		double percent() {
			return 100.0 * this.met / this.counted;
		}

	}

	/**
	 * One period.
	 *
	 * @param share the share and its counts, in words
	 */
	record Point(String x, String y, String period, String share) {

	}

}
