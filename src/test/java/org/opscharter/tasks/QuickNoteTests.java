package org.opscharter.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.QuickNote.Problem;

/**
 * What a line means; today is Monday, 2026-06-08.
 */
class QuickNoteTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

	private static final List<Member> STAFF = List.of(named("李娜"), named("陈涛"), named("欧阳小燕"), named("王伟"),
			named("王伟"));

	@ParameterizedTest
	@CsvSource({ "今天,2026-06-08", "明天,2026-06-09", "后天,2026-06-10", "大后天,2026-06-11", "周五,2026-06-12", "周一,2026-06-08",
			"周日,2026-06-14", "星期天,2026-06-14", "本周三,2026-06-10", "下周一,2026-06-15", "下周五,2026-06-19", "下星期日,2026-06-21",
			"6月12日,2026-06-12", "6月12号,2026-06-12", "06-12,2026-06-12", "6/12,2026-06-12", "2026-06-12,2026-06-12",
			"2027年1月3日,2027-01-03", "1月5日,2026-01-05", "3天后,2026-06-11", "3天内,2026-06-11", "月底,2026-06-30",
			"tomorrow,2026-06-09", "Fri,2026-06-12", "friday,2026-06-12", "2月29日," })
	void understandsDays(String word, LocalDate day) {
		assertThat(SpokenDay.isOne(word)).isTrue();
		assertThat(SpokenDay.of(word, MONDAY)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-30,1月5日,2027-01-05", "2026-12-31,明天,2027-01-01", "2028-02-28,明天,2028-02-29",
			"2026-06-12,周五,2026-06-12", "2026-06-13,周五,2026-06-19", "2026-06-14,下周一,2026-06-15",
			"2026-06-14,本周三,2026-06-10" })
	void countsFromWhateverDayItIs(LocalDate today, String word, LocalDate day) {
		assertThat(SpokenDay.of(word, today)).isEqualTo(day);
	}

	@Test
	void takesTheLineApartInAnyOrder() {
		for (String line : List.of("写周报 明天 @李娜 !", "! @李娜 明天 写周报", "写周报　@李娜　！　明天", "写周报@李娜 明天 !", "写周报 明天 @李娜！")) {
			QuickNote note = read(line);
			assertThat(note.problems()).as(line).isEmpty();
			assertThat(note.title()).as(line).isEqualTo("写周报");
			assertThat(note.due()).isEqualTo(LocalDate.of(2026, 6, 9));
			assertThat(note.owner()).extracting(Member::name).isEqualTo("李娜");
			assertThat(note.priority()).isEqualTo(Priority.HIGH);
		}
	}

	@Test
	void isOnesOwnAndDueTodayUnlessItSaysOtherwise() {
		QuickNote note = read("核对 3 份合同，重要！");
		assertThat(note).isEqualTo(new QuickNote("核对 3 份合同，重要！", MONDAY, null, Priority.NORMAL, List.of()));
		assertThat(read("report next mon").due()).isEqualTo(LocalDate.of(2026, 6, 15));
		assertThat(read("@欧阳小燕 来信").owner()).extracting(Member::name).isEqualTo("欧阳小燕");
	}

	@ParameterizedTest
	@CsvSource({ "'',NO_TITLE,''", "明天 @李娜,NO_TITLE,''", "写 2月30日,NO_SUCH_DAY,2月30日", "写 13-45,NO_SUCH_DAY,13-45",
			"写 6月7日,PAST_DAY,6月7日", "写 明天 后天,TWO_DAYS,明天 后天", "写 @李娜 @陈涛,TWO_OWNERS,李娜 陈涛", "写 @谁,NOBODY,谁",
			"写 @,NOBODY,''", "写 @王伟,NAMESAKES,王伟" })
	void saysWhatItCannotUnderstand(String line, String kind, String word) {
		assertThat(read(line).problems()).containsExactly(new Problem(kind, word));
	}

	@Test
	void refusesATitleThatIsTooLong() {
		assertThat(read("长".repeat(121)).problems()).containsExactly(new Problem("LONG_TITLE", ""));
		assertThat(read("长".repeat(120)).problems()).isEmpty();
	}

	@Test
	void findsWhomASentenceAddresses() {
		assertThat(Mentions.in("@李娜，请和＠陈涛看一下 a@b.cn @王", STAFF)).containsExactly(STAFF.get(0).id(), STAFF.get(1).id());
		assertThat(Mentions.in("@王伟", STAFF)).hasSize(2);
		assertThat(Mentions.in("没有人", STAFF)).isEmpty();
	}

	private static QuickNote read(String line) {
		return QuickNote.read(line, MONDAY, STAFF);
	}

	private static Member named(String name) {
		return new Member(PersonId.next(), name, "", null, null, "", EmploymentType.FORMAL, null);
	}

}
