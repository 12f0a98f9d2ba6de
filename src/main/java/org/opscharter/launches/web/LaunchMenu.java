package org.opscharter.launches.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.SubjectReader;
import org.opscharter.launches.Launch;
import org.opscharter.launches.LaunchReaders;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu, and who may open launches from the trail.
 */
@Configuration(proxyBeanMethods = false)
class LaunchMenu {

	@Bean
	NavigationEntry launchesEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 12, "launches.title", "/launches", "VIEW_PROJECTS",
				"");
	}

	@Bean
	SubjectReader launchSubjects(LaunchReaders readers) {
		return new SubjectReader() {

			@Override
			public String kind() {
				return Launch.KIND;
			}

			@Override
			public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
				return readers.readable(subjects, person);
			}

		};
	}

}
