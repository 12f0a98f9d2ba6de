package org.opscharter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.Documents;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DepartmentTest
class PicturesTests {

	@Autowired
	private Pictures pictures;

	@Autowired
	private EditorialDesk desk;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	private PersonId author;

	private DraftId draft;

	@BeforeEach
	void aDraft() {
		this.author = Team.open(this.jdbc).named("李娜");
		this.draft = this.desk.begin("合影", this.author);
	}

	@Test
	void aPictureIsDrawnAnewNoWiderThanAPage() throws IOException {
		byte[] large = picture(3000, 1500);
		byte[] hiding = new byte[large.length + 40];
		System.arraycopy(large, 0, hiding, 0, large.length);
		System.arraycopy("<script>GPS 31.2304</script>".getBytes(StandardCharsets.UTF_8), 0, hiding, large.length, 28);
		BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept(hiding)));
		assertThat(kept.getWidth()).isEqualTo(1600);
		assertThat(kept.getHeight()).isEqualTo(800);
		assertThat(new String(kept(hiding), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
	}

	@Test
	void aFloodOfPixelsIsRefusedBeforeItIsDecoded() {
		byte[] flood = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, (byte) 0xFF,
				(byte) 0xFF, 0, 0, (byte) 0xFF, (byte) 0xFF, 8, 2, 0, 0, 0, 0, 0, 0, 0 };
		assertThatExceptionOfType(ContentRefused.class)
			.isThrownBy(() -> this.pictures.take(this.draft, new ByteArrayInputStream(flood), this.author));
	}

	@Test
	void whatIsNoPictureIsRefused() {
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(() -> this.pictures.take(this.draft,
				new ByteArrayInputStream("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)), this.author));
		assertThatExceptionOfType(ContentRefused.class)
			.isThrownBy(() -> this.pictures.take(this.draft, new ByteArrayInputStream(new byte[0]), this.author));
	}

	private byte[] kept(byte[] picture) throws IOException {
		String address = this.pictures.take(this.draft, new ByteArrayInputStream(picture), this.author);
		assertThat(CleanHtml.pictures("<img src=\"" + address + "\">")).hasSize(1);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.documents.stream(new DocumentId(UUID.fromString(address.split("/")[2])), out);
		return out.toByteArray();
	}

	private static byte[] picture(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
		return out.toByteArray();
	}

}
