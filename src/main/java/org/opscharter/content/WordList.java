package org.opscharter.content;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.sensitive.word.api.IWordResult;
import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.result.WordResultHandlers;
import org.jspecify.annotations.Nullable;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The department's list of words that are forbidden or deserve a second look (S2a-6.4,
 * 6.6), and where a text has them. It shows, it never replaces: people decide.
 */
@Component
public class WordList {

	/** The longest word. */
	public static final int LONGEST = 40;

	private final WordRegister register;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	private volatile @Nullable Engine engine;

	WordList(WordRegister register, JdbcClient jdbc, BusinessTime time) {
		this.register = register;
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * Every listed word in the text, each once, in the order they stand; full-width
	 * letters, capitals and traditional characters make no difference.
	 */
	@Transactional(readOnly = true)
	public List<Hit> in(String text) {
		return current().find(text);
	}

	/**
	 * Puts a word on the list, or changes what is said about it.
	 */
	@Transactional
	public void list(String word, WordLevel level, String note, PersonId by) {
		String stripped = word.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		strike(stripped);
		this.register.saveAndFlush(new ListedWord(stripped, level, note.strip(), by, this.time.now()));
	}

	/**
	 * Takes a word off the list; what it stopped before stays as it was.
	 */
	@Transactional
	public void strike(String word) {
		this.register.findByWordAndRemovedAtIsNull(word).ifPresent((listed) -> {
			listed.remove(this.time.now());
			this.register.saveAndFlush(listed);
		});
	}

	/** Built anew when the list has changed, on whichever node. */
	private Engine current() {
		String edition = this.jdbc
			.sql("select count(*) || '/' || count(removed_at) || '/' || coalesce(max(id::text), '') from content.word")
			.query(String.class)
			.single();
		Engine known = this.engine;
		if (known == null || !known.edition().equals(edition)) {
			known = Engine.of(edition, this.register.findByRemovedAtIsNull());
			this.engine = known;
		}
		return known;
	}

	/**
	 * The list, ready to be looked for.
	 */
	private record Engine(String edition, @Nullable SensitiveWordBs search, Map<String, ListedWord> words) {

		static Engine of(String edition, List<ListedWord> words) {
			Map<String, ListedWord> listed = words.stream()
				.collect(Collectors.toMap((word) -> folded(word.word()), Function.identity(), (one, other) -> one));
			if (listed.isEmpty()) {
				return new Engine(edition, null, listed);
			}
			List<String> denied = words.stream().map(ListedWord::word).toList();
			return new Engine(edition,
					SensitiveWordBs.newInstance()
						.wordDeny(() -> denied)
						.wordAllow(List::of)
						.ignoreCase(true)
						.ignoreWidth(true)
						.ignoreChineseStyle(true)
						.ignoreNumStyle(false)
						.ignoreEnglishStyle(false)
						.ignoreRepeat(false)
						.enableNumCheck(false)
						.enableEmailCheck(false)
						.enableUrlCheck(false)
						.enableIpv4Check(false)
						.init(),
					listed);
		}

		List<Hit> find(String text) {
			if (this.search == null) {
				return List.of();
			}
			Map<String, Hit> hits = new LinkedHashMap<>();
			for (IWordResult result : this.search.findAll(text, WordResultHandlers.raw())) {
				String found = text.substring(result.startIndex(), result.endIndex());
				ListedWord listed = this.words.get(folded(found));
				if (listed != null) {
					hits.putIfAbsent(listed.word(), new Hit(listed.word(), found, listed.level(), listed.note()));
				}
			}
			return List.copyOf(hits.values());
		}

		private static String folded(String word) {
			return ZhConverterUtil.toSimple(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		}

	}

}
