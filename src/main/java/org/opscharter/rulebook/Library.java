package org.opscharter.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opscharter.clauses.ClauseId;
import org.springframework.stereotype.Component;

/**
 * The regulations, rules and rule sets as they come with the product. They do not change
 * while the program runs.
 */
@Component
public class Library {

	private static final List<String> CODES = List.of("S0", "S1", "S2a", "S2b", "S2c", "S3", "S4");

	private final Map<String, Regulation> regulations = new LinkedHashMap<>();

	private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	private final List<Preset> presets;

	Library() {
		for (String code : CODES) {
			Regulation regulation = regulation(RulebookData.read("rulebook/regulations/%s.yaml".formatted(code)));
			this.regulations.put(code, regulation);
			regulation.clauses().forEach((clause) -> this.clauses.put(clause.id(), clause));
		}
		RulebookData.read("rulebook/rules.yaml")
			.blocks("rules", Library::rule)
			.forEach((rule) -> this.rules.put(rule.key(), rule));
		this.presets = RulebookData.read("rulebook/presets.yaml").blocks("presets", Library::preset);
	}

	/**
	 * The seven regulations in order.
	 */
	public List<Regulation> regulations() {
		return List.copyOf(this.regulations.values());
	}

	/**
	 * The regulation with this code.
	 */
	public Optional<Regulation> regulation(String code) {
		return Optional.ofNullable(this.regulations.get(code));
	}

	/**
	 * The clause with this number.
	 */
	public Optional<Clause> clause(ClauseId id) {
		return Optional.ofNullable(this.clauses.get(id));
	}

	/**
	 * All clauses, by regulation and number.
	 */
	public List<Clause> clauses() {
		return List.copyOf(this.clauses.values());
	}

	/**
	 * All rules in the order they are listed.
	 */
	public List<Rule> rules() {
		return List.copyOf(this.rules.values());
	}

	/**
	 * The rule with this key.
	 */
	public Optional<Rule> rule(String key) {
		return Optional.ofNullable(this.rules.get(key));
	}

	/**
	 * The rules that stand under this clause.
	 */
	public List<Rule> rulesUnder(ClauseId clause) {
		return this.rules.values().stream().filter((rule) -> rule.clauses().contains(clause)).toList();
	}

	/**
	 * The rule sets to choose from.
	 */
	public List<Preset> presets() {
		return this.presets;
	}

	/**
	 * The rule set with this code.
	 */
	public Optional<Preset> preset(String code) {
		return this.presets.stream().filter((preset) -> preset.code().equals(code)).findFirst();
	}

	/** The rule set that holds where nothing has been adopted yet. */
	Preset standard() {
		return this.presets.stream().filter(Preset::standard).findFirst().orElseThrow();
	}

	private static Regulation regulation(RulebookData data) {
		return new Regulation(data.text("code"), data.text("title"), data.text("english"), data.text("script"),
				data.text("interpreter"), !data.flag("interpreterDefault"), data.phrase("purpose"),
				data.phrase("state"), Editions.chain(data.blocks("editions", Library::edition), null),
				data.blocks("chapters", (chapter) -> new Chapter(chapter.number("number"), chapter.titled("title"))),
				data.blocks("sections", (section) -> new Section(section.text("number"), section.number("chapter"),
						section.titled("title"))),
				data.blocks("clauses", Library::clause));
	}

	private static Edition edition(RulebookData data) {
		return new Edition(data.number("number"), data.day("from"), data.optional("basis").orElse(""), null, false);
	}

	private static Clause clause(RulebookData data) {
		List<String> modules = new ArrayList<>(Stream.of(data.text("module")).toList());
		modules.addAll(data.texts("further"));
		return new Clause(ClauseId.of(data.text("id")), data.text("number"), data.number("chapter"),
				data.text("summary"), data.text("sense"), data.text("english"), ClauseType.valueOf(data.text("type")),
				List.copyOf(modules), data.optional("level").map(RuleLevel::valueOf).orElse(null),
				data.flag("neverLowered"), data.phrase("neverLoweredPart"), data.phrase("levelNote"),
				data.optional("mark").orElse(null), data.optional("fault").orElse(null),
				data.texts("related").stream().map(ClauseId::of).toList());
	}

	private static Rule rule(RulebookData data) {
		return new Rule(data.text("key"), data.texts("clauses").stream().map(ClauseId::of).toList(),
				data.titled("name"), RuleKind.valueOf(data.text("kind")), data.phrase("unit"),
				Set.copyOf(data.texts("givenIn")),
				data.blocks("choices",
						(choice) -> new Rule.Option(choice.text("code"),
								new Phrase(choice.text("zh"), choice.text("en")))),
				data.table("values"), data.phrase("note"), data.phrase("reminder"));
	}

	private static Preset preset(RulebookData data) {
		return new Preset(data.text("code"), data.text("valuesKey"), data.phrase("name"), data.phrase("description"),
				Set.copyOf(data.texts("regulations")), data.flag("default"));
	}

}
