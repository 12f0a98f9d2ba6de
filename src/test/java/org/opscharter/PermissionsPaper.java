package org.opscharter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.access.Permission;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.organisation.RoleColumn;

/**
 * {@code docs/permissions.md}: what each role column may do, and which routes it may
 * take.
 */
final class PermissionsPaper {

	static final Path FILE = Path.of("docs", "permissions.md");

	private static final String HEAD = """
			# Who may do what

			Written by `RouteMatrixTests` from `PermissionMatrix` (requirements §4.2) and `src/test/resources/routes.txt`; the
			test also takes every route as every column and compares. Write it anew:
			`./mvnw test -Dtest=RouteMatrixTests -Dpermissions.write`

			A person has the union of the columns of all posts held on that day. Whoever is somebody's direct superior also has
			`DECIDE_APPROVALS`, except for ADMIN. An intern (column *intern*, here in a BM post) never has `DECIDE_APPROVALS` (S0-2a).
			A route only opens the door: which records stand behind it is decided record by record.

			""";

	private PermissionsPaper() {
	}

	static String text(List<Route> routes) {
		StringBuilder paper = new StringBuilder(HEAD).append("## Permissions\n\n");
		row(paper, "Permission", columns(), "intern");
		line(paper, RoleColumn.values().length + 2);
		for (Permission permission : Permission.values()) {
			row(paper, "`" + permission + "`", marks((held) -> held.contains(permission)),
					mark(intern().contains(permission)));
		}
		paper.append("\n## Routes\n\n");
		row(paper, "Route", Stream.concat(Stream.of("Open to"), columns().stream()).toList(), "intern | anonymous");
		line(paper, RoleColumn.values().length + 4);
		for (Route route : routes) {
			List<String> cells = new ArrayList<>();
			cells.add(String.join(" / ", route.words()) + (route.production() ? ", production mode" : ""));
			cells.addAll(marks(route::isFor));
			row(paper, "`" + route.name() + "`", cells, mark(route.isFor(intern())) + " | " + mark(route.isOpen()));
		}
		return paper.toString();
	}

	static String written() {
		try {
			return Files.readString(FILE, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void write(String text) {
		try {
			Files.writeString(FILE, text, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Set<Permission> intern() {
		return PermissionMatrix.of(List.of(RoleColumn.BM), false, true);
	}

	private static List<String> columns() {
		return Stream.of(RoleColumn.values()).map(RoleColumn::name).toList();
	}

	private static List<String> marks(java.util.function.Predicate<Set<Permission>> allowed) {
		return Stream.of(RoleColumn.values())
			.map((column) -> mark(allowed.test(PermissionMatrix.of(List.of(column), false, false))))
			.toList();
	}

	private static String mark(boolean allowed) {
		return allowed ? "✓" : "–";
	}

	private static void row(StringBuilder paper, String first, List<String> cells, String last) {
		paper.append(cells.stream().collect(Collectors.joining(" | ", "| " + first + " | ", " | " + last + " |\n")));
	}

	private static void line(StringBuilder paper, int cells) {
		paper.append(String.join("", Collections.nCopies(cells, "|---"))).append("|\n");
	}

}
