package org.opscharter.content.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.content.MarketDesk;
import org.opscharter.content.Places;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far somebody sees.
 */
@Component
class DraftScopes {

	private final Places places;

	private final MarketDesk market;

	private final ObjectProvider<Viewer> viewer;

	DraftScopes(Places places, MarketDesk market, ObjectProvider<Viewer> viewer) {
		this.places = places;
		this.market = market;
		this.viewer = viewer;
	}

	Scope of(CurrentPerson me) {
		return of(me.id(), me.permissions().stream().map(Permission::name).collect(Collectors.toSet()));
	}

	/** Of whoever is in front of the page; anybody else sees what is his own. */
	Scope of(PersonId person) {
		return Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((identity) -> identity.person().equals(person.id()))
			.map((identity) -> of(person, identity.permissions()))
			.orElseGet(() -> new Scope(person, List.of(), false, false, false, false));
	}

	/**
	 * Only who writes content answers for a column, and only who does not may be
	 * marketing.
	 */
	private Scope of(PersonId person, Set<String> permissions) {
		boolean writes = permissions.contains("WRITE_CONTENT");
		boolean manages = permissions.contains("MANAGE_CONTENT");
		boolean rules = permissions.contains("VIEW_CONTENT");
		boolean marketing = !writes && !rules && permissions.contains("DECIDE_APPROVALS")
				&& this.market.isAsked(person);
		return new Scope(person, (writes && !manages) ? this.places.tendedBy(person) : List.of(), manages, rules,
				writes || rules, marketing);
	}

}
