package org.opscharter.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallChangeTests {

	private static final List<String> NAMES = List.of("王芳", "李娜");

	@ParameterizedTest
	@CsvSource({ "老师们很热情，家长们也很高兴,老师们很热情，家长们非常开心,4", "欢迎参加,欢迎报名参加,2", "欢迎大家报名参加,欢迎参加,4", "王芳说活动很好,王芳讲活动很好,1",
			"我们一起去,我们一块去,1", "周五见,周五看,1", "三个孩子笑了,三个孩子乐了,1" })
	void wordsWithoutWeightAreCounted(String before, String after, int characters) {
		SmallChange change = between(before, after);
		assertThat(change.harmless()).isTrue();
		assertThat(change.characters()).isEqualTo(characters);
	}

	@ParameterizedTest
	@CsvSource({ "活动在6月12日,活动在6月13日", "共有三人到场,共有五人到场", "王芳主持,李娜主持", "学费优惠,学费优惠9折", "周五见,周六见", "详情请咨询,详情见https://e.org",
			"价格二百元,价格三百元" })
	void figuresNamesDatesPricesAndLinksAreNotSmall(String before, String after) {
		assertThat(between(before, after).harmless()).isFalse();
	}

	@Test
	void marksAndLinksMayNotMove() {
		Manuscript plain = Drafts.ready("题");
		assertThat(SmallChange
			.between(plain.saying("题", "", "<p>看<a href=\"https://a.cn/\">这里</a></p>"),
					plain.saying("题", "", "<p>看<a href=\"https://b.cn/\">这里</a></p>"), NAMES)
			.harmless()).isFalse();
		assertThat(
				SmallChange.between(plain.saying("题", "", "<p>看这里</p>"), plain.saying("题", "", "<h2>看这里</h2>"), NAMES)
					.harmless())
			.isFalse();
	}

	@Test
	void aWholeSentenceIsNoSmallEdit() {
		SmallChange change = between("孩子们很高兴。", "孩子们很高兴，家长们说希望以后常常举办这样热闹的开放活动。");
		assertThat(change.isWithin(20)).isFalse();
		assertThat(change.isWithin(100)).isTrue();
	}

	private static SmallChange between(String before, String after) {
		Manuscript plain = Drafts.ready("题");
		return SmallChange.between(plain.saying("题", "", "<p>" + before + "</p>"),
				plain.saying("题", "", "<p>" + after + "</p>"), NAMES);
	}

}
