package org.opscharter.outlets.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.outlets.OutletKind;
import org.opscharter.outlets.OutletPlan;

/**
 * What the page asks for when an outlet is opened.
 */
record OutletForm(
		@NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
				message = "{outlets.invalid.channel}") @Nullable String channel,
		@NotNull @Nullable OutletKind kind, @Size(max = 40) @Nullable String folder,
		@Size(max = 500) @Nullable String readersAddress, @Size(max = 500) @Nullable String address,
		@Size(max = 200) @Nullable String secret) {

	static OutletForm blank() {
		return new OutletForm("", OutletKind.FOLDER, "", "", "", "");
	}

	OutletPlan plan() {
		boolean folder = this.kind == OutletKind.FOLDER;
		return new OutletPlan(UUID.fromString(text(this.channel)), folder ? OutletKind.FOLDER : OutletKind.WEBHOOK,
				text(folder ? this.folder : this.address),
				folder ? text(this.readersAddress).replaceAll("/+$", "") : "");
	}

	String typedSecret() {
		return text(this.secret);
	}

	/** The same without the secret, which no page shows again. */
	OutletForm forgetful() {
		return new OutletForm(this.channel, this.kind, this.folder, this.readersAddress, this.address, "");
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.replace("\0", "").strip() : "";
	}

}
