package org.opscharter.outlets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.opscharter.outlets.Parcel.Picture;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * What another system is told of a piece. Of one delivery it says the same every time;
 * only one picture is in the memory at once.
 */
@Component
class WebhookMessage {

	private final PictureFiles pictures;

	WebhookMessage(PictureFiles pictures) {
		this.pictures = pictures;
	}

	void write(Delivery delivery, OutputStream out) throws IOException, NotDelivered {
		Parcel parcel = delivery.parcel();
		try (JsonGenerator json = ParcelText.JSON.createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("type",
					(delivery.kind() == DeliveryKind.PUBLISH) ? "piece.published" : "piece.withdrawn");
			json.writeStringProperty("timestamp", delivery.handedAt().toString());
			json.writeObjectPropertyStart("data");
			json.writeStringProperty("number", parcel.number());
			json.writeNumberProperty("version", parcel.version());
			if (delivery.kind() == DeliveryKind.PUBLISH) {
				json.writeStringProperty("title", parcel.title());
				json.writeStringProperty("summary", parcel.summary());
				json.writeStringProperty("html", parcel.body());
				json.writeArrayPropertyStart("pictures");
				for (Picture picture : parcel.pictures()) {
					write(picture, json);
				}
				json.writeEndArray();
			}
			json.writeEndObject();
			json.writeEndObject();
		}
	}

	private void write(Picture picture, JsonGenerator json) throws IOException, NotDelivered {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.pictures.write(picture, bytes);
		json.writeStartObject();
		json.writeStringProperty("name", picture.name());
		json.writeStringProperty("type", picture.mediaType());
		json.writeStringProperty("sha256", picture.sha256());
		json.writeBinaryProperty("content", bytes.toByteArray());
		json.writeEndObject();
	}

}
