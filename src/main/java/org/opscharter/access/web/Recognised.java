package org.opscharter.access.web;

import org.opscharter.access.AccountId;
import org.opscharter.access.CurrentPerson;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody recognised for the length of one request.
 */
class Recognised extends AbstractAuthenticationToken {

	private final transient AccountId account;

	private final transient CurrentPerson person;

	Recognised(AccountId account, CurrentPerson person) {
		super(person.permissions()
			.stream()
			.map((permission) -> new SimpleGrantedAuthority(permission.name()))
			.toList());
		this.account = account;
		this.person = person;
		setAuthenticated(true);
	}

	AccountId account() {
		return this.account;
	}

	@Override
	public String getName() {
		return this.person.username();
	}

	@Override
	public CurrentPerson getPrincipal() {
		return this.person;
	}

	@Override
	public String getCredentials() {
		return "";
	}

}
