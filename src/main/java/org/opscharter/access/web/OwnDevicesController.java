package org.opscharter.access.web;

import java.util.UUID;

import org.opscharter.access.Sessions;
import org.opscharter.access.TrustedDevices;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The browsers I am signed in with, and ending that.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class OwnDevicesController {

	private final Sessions sessions;

	private final TrustedDevices devices;

	private final Words words;

	OwnDevicesController(Sessions sessions, TrustedDevices devices, Words words) {
		this.sessions = sessions;
		this.devices = devices;
		this.words = words;
	}

	@DeleteMapping("/account/sessions/{key}")
	String endSession(@PathVariable String key, Recognised me, RedirectAttributes redirect) {
		this.sessions.end(me.account(), key);
		Flash.done(this.words.of("access.account.sessionEnded")).after(redirect);
		return "redirect:/account";
	}

	@DeleteMapping("/account/devices/{device}")
	String forgetDevice(@PathVariable UUID device, Recognised me, RedirectAttributes redirect) {
		this.devices.forget(me.account(), device);
		Flash.done(this.words.of("access.account.deviceForgotten")).after(redirect);
		return "redirect:/account";
	}

}
