package org.opscharter.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * A picture of a layout, in blocks and lines without words: a machine may have no font.
 */
final class ExampleSketch {

	private static final Color PAPER = new Color(0xfbfaf7);

	private static final Color LINE = new Color(0x39424e);

	private static final Color BLOCK = new Color(0xd9dee3);

	private static final Color ACCENT = new Color(0xb5452c);

	/** The blocks of a layout: x, y, width, height, and 1 for what stands out. */
	private final List<int[]> blocks;

	private ExampleSketch(List<int[]> blocks) {
		this.blocks = blocks;
	}

	/**
	 * @param of what is sketched: 手机, 场地 or 房间
	 */
	static byte[] of(String of) {
		return new ExampleSketch(switch (of) {
			case "手机" -> List.of(block(60, 60, 240, 440), block(80, 90, 200, 120, 1), block(80, 224, 96, 90),
					block(184, 224, 96, 90), block(80, 328, 200, 60), block(80, 430, 200, 44, 1),
					block(380, 60, 240, 440), block(400, 90, 200, 40), block(400, 144, 200, 34),
					block(400, 190, 200, 34), block(400, 236, 200, 34), block(400, 282, 200, 90),
					block(400, 430, 200, 44, 1));
			case "场地" -> List.of(block(40, 40, 600, 480), block(80, 80, 160, 70, 1), block(280, 80, 140, 70),
					block(460, 80, 140, 70), block(80, 200, 110, 90), block(220, 200, 110, 90),
					block(360, 200, 110, 90), block(500, 200, 110, 90), block(80, 340, 250, 120),
					block(370, 340, 110, 120), block(520, 440, 90, 60, 1));
			case "房间" -> List.of(block(60, 60, 560, 440), block(90, 90, 500, 40, 1), block(240, 200, 200, 70),
					block(100, 330, 50, 50), block(530, 330, 50, 50), block(315, 360, 50, 50, 1),
					block(90, 440, 160, 30), block(430, 440, 160, 30));
			default -> throw new IllegalArgumentException(of);
		}).png();
	}

	private static int[] block(int... block) {
		return block;
	}

	private byte[] png() {
		BufferedImage picture = new BufferedImage(680, 560, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setColor(PAPER);
		pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		pen.setStroke(new BasicStroke(2));
		this.blocks.forEach((block) -> draw(pen, block));
		pen.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void draw(Graphics2D pen, int[] block) {
		boolean large = block[2] * block[3] > 100_000;
		pen.setColor(large ? Color.WHITE : (block.length > 4) ? ACCENT : BLOCK);
		pen.fillRoundRect(block[0], block[1], block[2], block[3], 10, 10);
		pen.setColor(LINE);
		pen.drawRoundRect(block[0], block[1], block[2], block[3], 10, 10);
	}

}
