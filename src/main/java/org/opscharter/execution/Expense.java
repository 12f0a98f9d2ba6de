package org.opscharter.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * Money spent on a project, entered by hand against a line of its budget. A wrong entry
 * is struck with a reason, never changed.
 */
@Entity
@Table(name = "expense", schema = "execution")
public class Expense {

	/** What files call an expense. */
	public static final String KIND = "expense";

	@EmbeddedId
	private ExpenseId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "project_id"))
	private ProjectId project;

	private String item;

	private String what;

	private BigDecimal amount;

	private LocalDate spentOn;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "entered_by"))
	private PersonId enteredBy;

	private Instant enteredAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "struck_by"))
	private @Nullable PersonId struckBy;

	private @Nullable Instant struckAt;

	private @Nullable String struckWhy;

	protected Expense() {
	}

	Expense(ProjectId project, Entry entry, PersonId by, Instant at) {
		this.id = ExpenseId.next();
		this.project = project;
		this.item = entry.item();
		this.what = entry.what();
		this.amount = entry.amount().setScale(2, RoundingMode.HALF_UP);
		this.spentOn = entry.on();
		this.enteredBy = by;
		this.enteredAt = at;
	}

	public ExpenseId id() {
		return this.id;
	}

	ProjectId project() {
		return this.project;
	}

	String what() {
		return this.what;
	}

	BigDecimal amount() {
		return this.amount;
	}

	boolean isStruck() {
		return this.struckAt != null;
	}

	PersonId enteredBy() {
		return this.enteredBy;
	}

	Subject subject(Project of) {
		return new Subject(KIND, this.id.id(), of.number(), this.what, "/projects/" + of.number());
	}

	void strike(String why, PersonId by, Instant at) {
		if (isStruck()) {
			throw new ExecutionRefused(Reason.UNCHANGED);
		}
		this.struckBy = by;
		this.struckAt = at;
		this.struckWhy = why;
	}

	/**
	 * What was spent.
	 *
	 * @param item the line of the budget
	 * @param what what was paid, 1 to 120 characters
	 * @param amount in 元, more than 0
	 * @param on the day, not in the future
	 */
	public record Entry(String item, String what, BigDecimal amount, LocalDate on) {

	}

}
