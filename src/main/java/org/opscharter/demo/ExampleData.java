package org.opscharter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import org.yaml.snakeyaml.Yaml;

import org.springframework.core.io.ClassPathResource;

/**
 * The example department as it is written down in {@code demo/*.yaml}.
 */
final class ExampleData {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private ExampleData() {
	}

	static Company company() {
		return read("department", new TypeReference<>() {
		});
	}

	static List<ProposalStory> proposals() {
		return read("proposals", new TypeReference<>() {
		});
	}

	static List<ProjectStory> projects() {
		return read("projects", new TypeReference<>() {
		});
	}

	static List<LaunchStory> launches() {
		return read("launches", new TypeReference<>() {
		});
	}

	static List<RequestStory> requests() {
		return read("requests", new TypeReference<>() {
		});
	}

	static List<ContentStory> content() {
		return read("content", new TypeReference<>() {
		});
	}

	static List<TaskStory> tasks() {
		return read("tasks", new TypeReference<>() {
		});
	}

	private static <T> T read(String name, TypeReference<T> type) {
		try (InputStream data = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
			return JSON.convertValue(new Yaml().load(data), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The company with its departments and people.
	 */
	record Company(String company, String founded, String preset, String presetFrom, List<Department> departments,
			List<Staff> people) {
	}

	/**
	 * A department with its posts.
	 */
	record Department(String name, List<Post> posts) {
	}

	/**
	 * A post and its role column.
	 */
	record Post(String name, String role, boolean head) {
	}

	/**
	 * A person with the account to sign in with.
	 */
	record Staff(String username, String name, String post, @Nullable String superior, @Nullable String employment,
			String joined) {
	}

}
