package org.opscharter.staffing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.opscharter.organisation.RoleColumn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/**
 * The departments and posts a company may start with (S0-6), written in
 * {@code staffing/standard-posts.yaml}.
 */
@Component
public class StandardPosts {

	private final List<StandardDepartment> departments;

	StandardPosts() {
		try (InputStream data = new ClassPathResource("staffing/standard-posts.yaml").getInputStream()) {
			List<Map<String, Object>> departments = new Yaml().load(data);
			this.departments = departments.stream().map(StandardDepartment::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All of them, in the order of the chart.
	 */
	public List<StandardDepartment> departments() {
		return this.departments;
	}

	/**
	 * A department with the posts it starts with.
	 */
	public record StandardDepartment(String name, List<StandardPost> posts) {

		@SuppressWarnings("unchecked")
		static StandardDepartment of(Map<String, Object> data) {
			return new StandardDepartment((String) data.get("department"),
					((List<Map<String, Object>>) data.get("posts")).stream().map(StandardPost::of).toList());
		}

	}

	/**
	 * A post it starts with.
	 *
	 * @param usual whether most companies of this kind have it
	 */
	public record StandardPost(String name, RoleColumn role, boolean head, boolean usual) {

		static StandardPost of(Map<String, Object> data) {
			return new StandardPost((String) data.get("post"), RoleColumn.valueOf((String) data.get("role")),
					Boolean.TRUE.equals(data.get("head")), !Boolean.FALSE.equals(data.get("usual")));
		}

	}

}
