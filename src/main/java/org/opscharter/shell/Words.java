package org.opscharter.shell;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.opscharter.time.BusinessTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts keys, days and money into the words of the reader's language.
 */
@Component
public class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The words of this key.
	 */
	public String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * The words of this key for a record: in the department's language, whoever causes it
	 * and whoever reads it.
	 */
	public String recorded(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * The day without its year, with the weekday: {@code 06-09 周二}.
	 */
	public String day(LocalDate day) {
		return DAY.format(day) + " " + of("shell.weekday." + day.getDayOfWeek().getValue());
	}

	/**
	 * The moment without its year: {@code 06-08 13:05}.
	 */
	public String moment(Instant moment) {
		return MOMENT.format(moment.atZone(BusinessTime.ZONE));
	}

	/**
	 * A limit as people say it: {@code 06-09 18:00前}, and at midnight
	 * {@code 06-09 24:00前}.
	 */
	public String by(Instant due) {
		ZonedDateTime local = due.atZone(BusinessTime.ZONE);
		boolean midnight = local.getHour() == 23 && local.getMinute() == 59;
		return of("shell.by", DAY.format(local), midnight ? "24:00" : "%tR".formatted(local));
	}

	/**
	 * Money without its unit: {@code 80,000}, with two decimals only where there are any.
	 */
	public String money(BigDecimal amount) {
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		return new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(amount);
	}

	/**
	 * Whether the reader reads English.
	 */
	public boolean english() {
		return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

}
