package org.opscharter.shell.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.ClockView.Tone;
import org.opscharter.shell.DiffSegment;
import org.opscharter.shell.DiffSegment.Kind;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Paging;
import org.opscharter.shell.PathStep;
import org.opscharter.shell.Tab;
import org.opscharter.shell.TrailEntry;
import org.opscharter.shell.Words;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pattern library: every component in every state on one page, and a test that they
 * all draw. Evaluation mode only.
 */
@Controller
@ConditionalOnBooleanProperty("opscharter.evaluation")
class StyleguideController {

	private static final ClauseChip GIVEN = new ClauseChip("S0-7.2a", "逐级报批", "/rulebook/S0/S0-7.2a", false, false,
			"重要项目按公司流程逐级报批。");

	private static final ClauseChip OWN = new ClauseChip("S0-7.2a", "金额由本单位设定", "/rulebook/S0/S0-7.2a", true, false,
			"从哪个金额起由总经理审批，由本单位设定。");

	private static final ClauseChip STRUCK = new ClauseChip("S2c-4.3.3", "网站稿件送总经理", "/rulebook/S2c/S2c-4.3.3", false,
			true, "所有网站稿件送总经理。");

	private final Words words;

	StyleguideController(Words words) {
		this.words = words;
	}

	@GetMapping("/dev/styleguide")
	String show(Model model) {
		model.addAttribute("chips", List.of(GIVEN, OWN, STRUCK));
		model.addAttribute("squares",
				List.of("open", "current", "half", "met", "late", "missed", "waived", "returned", "void"));
		model.addAttribute("clocks",
				List.of(clock(Tone.CALM), clock(Tone.NEAR), clock(Tone.OVER), clock(Tone.PAUSED), clock(Tone.DONE)));
		model.addAttribute("trail", List.of(entry("returned", "王芳", "补充退费引发舆情的预案。"), entry("met", "赵敏", null),
				entry("current", "李娜", null), entry("waived", "直属上级", null), entry("open", "周启明", null)));
		model.addAttribute("path", List.of(step("王芳", null, false, false), step("王芳", null, true, false),
				step("周启明", this.words.of("shell.guide.added"), false, false), step("—", null, false, true)));
		model.addAttribute("segments", List.of(new DiffSegment(Kind.SAME, "户外接力是今年新加的环节，"),
				new DiffSegment(Kind.DELETED, "现场气氛热烈。"), new DiffSegment(Kind.INSERTED, "每组用了近五分钟。")));
		model.addAttribute("tabs", List.of(new Tab("待我决定", "3", "/dev/styleguide", true),
				new Tab("我已决定", "386", "/dev/styleguide", false)));
		model.addAttribute("paging", Paging.of(2, 20, 86, (page) -> "/dev/styleguide?page=" + page));
		model.addAttribute("choices", List.of(new Choice("1", "1"), new Choice("2", "2")));
		model.addAttribute("flash",
				Flash.done(this.words.of("shell.guide.flash")).to("/", this.words.of("shell.home.name")));
		fill(model);
		return "shell/styleguide";
	}

	/** A form as it comes back refused. */
	private static void fill(Model model) {
		Sample sample = new Sample("暑期招生季线上推广", "", "2026-06-07", "80000", "2", true);
		BindingResult errors = new DataBinder(sample, "sample").getBindingResult();
		errors.rejectValue("words", "NotBlank", "请填写");
		errors.rejectValue("end", "order", "结束日期要晚于开始日期06-15");
		model.addAttribute("sample", sample);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "sample", errors);
	}

	private ClockView clock(Tone tone) {
		return new ClockView(tone, this.words.of("shell.guide.clock." + tone), "06-09 18:00");
	}

	private static TrailEntry entry(String square, String who, @Nullable String said) {
		return new TrailEntry(square, who, "运营经理", "06-08 10:05", said, "第1版", null, GIVEN);
	}

	private static PathStep step(String who, @Nullable String added, boolean merged, boolean vacant) {
		return new PathStep(vacant ? "missed" : "open", who, "运营经理", "逐级报批", (added != null) ? OWN : GIVEN, added,
				merged, vacant);
	}

	/**
	 * A form with one field of each sort.
	 */
	record Sample(@NotBlank String title, @Size(max = 200) String words, String end, String amount, String level,
			boolean agreed) {
	}

}
