package org.opscharter.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.approvals.Approvals;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.projects.Team;
import org.opscharter.time.DueWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Pieces that go out by themselves (S2a-6.3, S3-4.3.1): once each, exactly as approved,
 * at the moment set, whatever the other side does.
 */
@DepartmentTest
class AutomaticReleaseTests {

	private static final String SECRET = "wir-haben-uns-verabredet-2026";

	private final List<String> bodies = new ArrayList<>();

	private final List<String> ids = new ArrayList<>();

	private final List<String> signatures = new ArrayList<>();

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Channels channels;

	@Autowired
	private DueWork due;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Value("${opscharter.outlets.folder}")
	private Path sites;

	private Team team;

	private ChannelId website;

	private String folder;

	@BeforeEach
	void openTheDepartment() {
		Registers.forget(this.jdbc);
		this.team = Team.open(this.jdbc);
		this.website = this.channels.open(
				NewChannel.of(ChannelClass.WEBSITE, ChannelProfile.of("官网", "网站"), this.team.named("李娜")),
				this.team.named("王芳"));
		this.folder = "news-" + UUID.randomUUID().toString().substring(0, 8);
	}

	@AfterEach
	void closeTheChannels() {
		this.jdbc.sql("update outlets.delivery set status = 'SUPERSEDED' where status in ('WAITING', 'STUCK')")
			.update();
		this.jdbc.sql("update outlets.outlet set closed_at = now(), secret = null where closed_at is null").update();
		Registers.forget(this.jdbc);
	}

	@Test
	void anApprovedPieceStandsInTheFolderAsReadersSeeIt() throws IOException {
		openFolder();
		String page = approved("六一开放日回顾 <b>");
		assertThat(post("李娜", page + "/publication")).hasStatus3xxRedirection();
		assertThat(get("李娜", "/content/deliveries")).bodyText().contains("六一开放日回顾", "等待投递").doesNotContain("??");

		this.due.runNow();

		String number = page.substring(page.lastIndexOf('/') + 1);
		Path site = this.sites.resolve(this.folder);
		assertThat(Files.readString(site.resolve("pieces/" + number + "/index.html")))
			.contains("<h1>六一开放日回顾 &lt;b&gt;</h1>", "<h2>上午</h2>", "<li>陶艺</li>", "2026-06-08", "default-src 'none'")
			.doesNotContain("<script");
		assertThat(Files.readString(site.resolve("index.html"))).contains("pieces/" + number + "/index.html",
				"六一开放日回顾 &lt;b&gt;", "2026-06.html");
		assertThat(Files.readString(site.resolve("2026-06.html"))).contains(number);
		assertThat(get("李娜", page)).bodyText().contains("https://www.example.com/news/pieces/" + number + "/");
		assertThat(get("李娜", "/content/deliveries")).bodyText().contains("没有等着送的");
		assertThat(get("李娜", "/content/deliveries?all=1")).bodyText().contains("发布第1版", "送达");

		assertThat(post("王芳", page + "/takedown", "reason", "活动取消")).hasStatus3xxRedirection();
		this.due.runNow();
		assertThat(site.resolve("pieces/" + number)).doesNotExist();
		assertThat(Files.readString(site.resolve("index.html"))).doesNotContain(number);
	}

	@Test
	void goesOutAtTheMomentItWasPlannedForAndOnlyOnce() {
		openFolder();
		String page = approved("定时的一篇");
		post("李娜", page + "/schedule", "at", "2026-06-12T09:00");
		this.clock.moveTo("2026-06-12T08:59");
		assertThat(status(page)).isEqualTo("READY");
		this.clock.moveTo("2026-06-12T09:00");
		this.due.runNow();
		this.due.runNow();
		assertThat(status(page)).isEqualTo("PUBLISHED");
		assertThat(this.jdbc.sql("""
				select count(*) from outlets.delivery d join content.draft f on f.id = d.subject_id
				 where f.number = :n and d.status = 'DELIVERED'
				""").param("n", page.substring(page.lastIndexOf('/') + 1)).query(Integer.class).single()).isOne();
		assertThat(get("李娜", page)).bodyText().contains("按计划自动发布", "06-12 09:00");
	}

	@Test
	void whatIsApprovedTooLateOrHasNoOutletWaitsForAPerson() {
		String page = approved("没有接口的渠道");
		post("李娜", page + "/schedule", "at", "2026-06-12T09:00");
		this.clock.moveTo("2026-06-12T09:01");
		this.due.runNow();
		assertThat(status(page)).isEqualTo("READY");
		assertThat(get("李娜", "/inbox")).bodyText().contains("应发未发：没有接口的渠道", "官网");

		openFolder();
		String late = written("晚了的一篇");
		post("李娜", late + "/schedule", "at", "2026-06-12T10:00");
		post("李娜", late + "/submission", ready("晚了的一篇", late));
		this.clock.moveTo("2026-06-12T11:00");
		agree(late);
		this.due.runNow();
		assertThat(status(late)).isEqualTo("READY");
		assertThat(get("李娜", "/inbox")).bodyText().contains("应发未发：晚了的一篇");
	}

	@Test
	void anotherSystemGetsTheSameMessageUntilItTakesIt() throws Exception {
		HttpServer server = server(503, 200);
		try {
			String address = "http://localhost:" + server.getAddress().getPort() + "/pieces";
			assertThat(post("王芳", "/content/outlets", "channel", this.website.toString(), "kind", "WEBHOOK", "address",
					address, "secret", SECRET))
				.hasRedirectedUrl("/content/outlets");
			assertThat(get("王芳", "/content/outlets")).bodyText().contains("接口", address).doesNotContain(SECRET);
			String page = approved("发给另一个系统");
			post("李娜", page + "/publication");
			this.due.runNow();
			assertThat(get("李娜", "/content/deliveries")).bodyText().contains("试过1次", "对方没有接收");
			this.clock.moveTo("2026-06-08T09:05");
			this.due.runNow();
			this.due.runNow();

			assertThat(this.bodies).hasSize(2);
			assertThat(Set.copyOf(this.bodies)).hasSize(1);
			assertThat(Set.copyOf(this.ids)).hasSize(1);
			assertThat(this.bodies.get(0)).contains("\"type\":\"piece.published\"", "\"title\":\"发给另一个系统\"",
					"<li>陶艺</li>");
			assertThat(this.signatures).allSatisfy((signed) -> {
				String[] parts = signed.split(" ");
				Mac mac = Mac.getInstance("HmacSHA256");
				mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
				String said = this.ids.get(0) + "." + parts[0] + "." + this.bodies.get(0);
				assertThat(parts[1]).isEqualTo(
						"v1," + Base64.getEncoder().encodeToString(mac.doFinal(said.getBytes(StandardCharsets.UTF_8))));
			});
			assertThat(get("李娜", page)).bodyText().contains("https://cms.example.com/p/7");
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void getsStuckInTheOpenAndIsSentAgainByAPerson() throws Exception {
		HttpServer server = server(500);
		try {
			post("王芳", "/content/outlets", "channel", this.website.toString(), "kind", "WEBHOOK", "address",
					"http://localhost:" + server.getAddress().getPort() + "/", "secret", SECRET);
			String page = approved("送不到的一篇");
			post("李娜", page + "/publication");
			this.due.runNow();
			this.clock.moveTo("2026-06-10T09:00");
			this.due.runNow();
			assertThat(get("李娜", "/content/deliveries")).bodyText().contains("投递失败，请处理", "对方没有接收");
			assertThat(get("李娜", "/inbox")).bodyText().contains("没有送到：送不到的一篇");
			String again = "/content/deliveries/"
					+ this.jdbc.sql("select id from outlets.delivery where title = '送不到的一篇'").query(UUID.class).single()
					+ "/retry";
			assertThat(post("张宇", again)).hasStatus(404);
			assertThat(post("李娜", again)).hasRedirectedUrl("/content/deliveries");
			assertThat(get("李娜", "/content/deliveries")).bodyText().contains("等待投递");
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void aSecretNobodyCanReadAnyMoreKeepsNoOtherChannelWaiting() throws Exception {
		HttpServer server = server(200);
		try {
			post("王芳", "/content/outlets", "channel", this.website.toString(), "kind", "WEBHOOK", "address",
					"http://localhost:" + server.getAddress().getPort() + "/", "secret", SECRET);
			String first = approved("密钥换掉之前");
			post("李娜", first + "/publication");
			this.jdbc.sql("update outlets.outlet set secret = decode(repeat('00', 64), 'hex') where closed_at is null")
				.update();
			this.due.runNow();
			assertThat(this.bodies).isEmpty();
			assertThat(get("李娜", "/content/deliveries")).bodyText().contains("试过1次", "没有密钥");
			assertThat(get("李娜", "/content/deliveries?format=csv")).bodyText().contains("密钥换掉之前", "没有密钥");
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void refusesWhatWouldNotWorkBesideItsField() {
		assertThat(open("FOLDER", "folder", "../etc")).hasStatus(422).bodyText().contains("小写字母、数字和短横线");
		assertThat(open("WEBHOOK", "address", "http://169.254.169.254/latest", "secret", SECRET)).hasStatus(422)
			.bodyText()
			.contains("不在管理员允许的名单里")
			.doesNotContain(SECRET);
		assertThat(open("WEBHOOK", "address", "http://localhost:1/", "secret", "kurz")).hasStatus(422)
			.bodyText()
			.contains("签名密钥至少24个字符");
		assertThat(open("WEBHOOK", "address", "ftp://localhost/", "secret", SECRET)).hasStatus(422)
			.bodyText()
			.contains("请写完整的网址");
		assertThat(post("李娜", "/content/outlets", "channel", this.website.toString(), "kind", "FOLDER", "folder", "x"))
			.hasStatus(404);
		openFolder();
		assertThat(open("FOLDER", "folder", "another")).hasStatus(422).bodyText().contains("已经开通了");
	}

	@Test
	void listsInAFewStatements() {
		openFolder();
		assertThat(StatementCount.of(() -> assertThat(get("王芳", "/content/outlets")).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(6);
		assertThat(StatementCount.of(() -> assertThat(get("李娜", "/content/deliveries?all=1")).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(6);
	}

	private void openFolder() {
		assertThat(post("王芳", "/content/outlets", "channel", this.website.toString(), "kind", "FOLDER", "folder",
				this.folder, "readersAddress", "https://www.example.com/news/"))
			.hasRedirectedUrl("/content/outlets");
	}

	private MvcTestResult open(String kind, String... fields) {
		List<String> all = new ArrayList<>(List.of("channel", this.website.toString(), "kind", kind));
		all.addAll(List.of(fields));
		return post("王芳", "/content/outlets", all.toArray(String[]::new));
	}

	/** Answers with each of these in turn, the last one for ever. */
	private HttpServer server(int... answers) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> answer(exchange, answers));
		server.start();
		return server;
	}

	private void answer(HttpExchange exchange, int... answers) throws IOException {
		this.bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		this.ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
		this.signatures.add(exchange.getRequestHeaders().getFirst("webhook-timestamp") + " "
				+ exchange.getRequestHeaders().getFirst("webhook-signature"));
		byte[] said = "{\"link\":\"https://cms.example.com/p/7\"}".getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answers[Math.min(this.bodies.size(), answers.length) - 1], said.length);
		exchange.getResponseBody().write(said);
		exchange.close();
	}

	private String written(String title) {
		String edit = post("李娜", "/content/drafts", "title", title).getResponse().getRedirectedUrl();
		return edit.substring(0, edit.length() - "/edit".length());
	}

	private String approved(String title) {
		String page = written(title);
		post("李娜", page + "/submission", ready(title, page));
		agree(page);
		assertThat(status(page)).isEqualTo("READY");
		return page;
	}

	private void agree(String page) {
		String request = this.approvals.numberOf(UUID.fromString(value("id", page))).orElseThrow();
		post("王芳", "/approvals/" + request + "/decision?together=true", "outcome", "AGREE", "revision",
				value("revision", page), "fingerprint", value("fingerprint", page));
	}

	private String[] ready(String title, String page) {
		return new String[] { "version", value("version", page), "title", title, "summary", "六一开放日的一天", "body",
				"<h2>上午</h2><p>孩子们和家长一起做了手工。</p><ul><li>陶艺</li><li>绘本</li></ul>", "kind", "ARTICLE", "category",
				"OTHER", "originality", "ORIGINAL", "channels", this.website.toString(), "sources[0].name", "活动现场",
				"sources[0].verified", "true", "declared", "true" };
	}

	private String status(String page) {
		return value("status", page);
	}

	private String value(String column, String page) {
		return String.valueOf(this.jdbc.sql("select * from content.draft where number = :n")
			.param("n", page.substring(page.lastIndexOf('/') + 1))
			.query()
			.singleRow()
			.get(column));
	}

	private MvcTestResult get(String who, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(this.team.named(who))).exchange();
	}

	private MvcTestResult post(String who, String address, String... pairs) {
		MockMvcRequestBuilder request = this.browser.post().uri(address);
		for (int at = 0; at < pairs.length; at += 2) {
			request = request.param(pairs[at], pairs[at + 1]);
		}
		return request.with(csrf()).with(SignedIn.as(this.team.named(who))).exchange();
	}

}
