package org.opscharter.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * How much one version differs from another, and whether what differs is harmless: no
 * figure, name, date, price or link, and nothing but words (代改 and 微调, M17 and M18).
 *
 * @param characters how many characters came or went, the larger of both at each place
 * @param harmless whether none of them weighs
 */
public record SmallChange(int characters, boolean harmless) {

	/** What may not be touched: figures, prices, addresses. */
	private static final Pattern WEIGHTY = Pattern.compile("\\p{Nd}|[%％‰￥¥$@]|https?:|www\\.");

	/** A number in Chinese characters with what is counted, a day of the week. */
	private static final Pattern COUNTED = Pattern
		.compile("[\\p{Nd}零〇一二三四五六七八九十百千万亿两半]+[年月日号点时分元角折倍人家所名个位场篇岁天周届期成]|(周|星期|礼拜)[一二三四五六日天]");

	/** So many unchanged characters on either side may belong to a number or a name. */
	private static final int AROUND = 6;

	/**
	 * What differs between two versions.
	 * @param names of persons, who may not be touched either
	 */
	public static SmallChange between(Manuscript before, Manuscript after, Collection<String> names) {
		boolean onlyWords = before.equals(after.saying(before.title(), before.summary(), before.body()))
				&& CleanHtml.skeleton(before.body()).equals(CleanHtml.skeleton(after.body()));
		List<String> old = characters(before.plain());
		List<String> come = characters(after.plain());
		int changed = 0;
		boolean harmless = onlyWords;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, come).getDeltas()) {
			changed += Math.max(delta.getSource().size(), delta.getTarget().size());
			harmless = harmless && isHarmless(old, delta.getSource().getPosition(), delta.getSource().size(), names)
					&& isHarmless(come, delta.getTarget().getPosition(), delta.getTarget().size(), names);
		}
		return new SmallChange(changed, harmless);
	}

	boolean isWithin(int most) {
		return this.harmless && this.characters <= most;
	}

	private static boolean isHarmless(List<String> text, int from, int length, Collection<String> names) {
		if (length == 0) {
			return true;
		}
		return !WEIGHTY.matcher(join(text, from, from + length)).find() && !touches(text, from, length, COUNTED)
				&& names.stream()
					.noneMatch((name) -> touches(text, from, length, Pattern.compile(Pattern.quote(name))));
	}

	/** A number or a name is touched as soon as one of its characters is. */
	private static boolean touches(List<String> text, int from, int length, Pattern what) {
		String before = join(text, from - AROUND, from);
		int end = before.length() + join(text, from, from + length).length();
		return what.matcher(join(text, from - AROUND, from + length + AROUND))
			.results()
			.anyMatch((found) -> found.start() < end && found.end() > before.length());
	}

	private static String join(List<String> text, int from, int to) {
		return String.join("", text.subList(Math.max(0, from), Math.min(text.size(), to)));
	}

	private static List<String> characters(String text) {
		List<String> characters = new ArrayList<>();
		text.codePoints().forEach((point) -> characters.add(Character.toString(point)));
		return characters;
	}

}
