// SPDX-License-Identifier: EUPL-1.2
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// Draws the icon of the application from its SVG in every size and wrapping that the three systems
/// ask for. To be run by hand after a change of the drawing (installer/README.md); the results are
/// kept with the sources, so that a build needs nothing for them.
public class DrawIcons {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

  public static void main(String[] args) throws Exception {
    var drawing = Path.of("installer/icon/learning-city-desk.svg");
    var installer = Path.of("installer/icon");
    var window = Path.of("src/main/resources/org/learningcitydesk/icon");
    Files.createDirectories(window);
    var pictures = new TreeMap<Integer, byte[]>();
    for (var size : SIZES) pictures.put(size, png(drawing, size));
    for (var size : List.of(32, 64, 128, 256))
      Files.write(window.resolve("icon-" + size + ".png"), pictures.get(size));
    Files.write(installer.resolve("learning-city-desk.png"), pictures.get(256));
    Files.write(installer.resolve("learning-city-desk.ico"), ico(pictures));
    Files.write(installer.resolve("learning-city-desk.icns"), icns(pictures));
  }

  private static byte[] png(Path drawing, int size) throws Exception {
    var transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) size);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) size);
    var bytes = new ByteArrayOutputStream();
    transcoder.transcode(
        new TranscoderInput(drawing.toUri().toString()), new TranscoderOutput(bytes));
    return bytes.toByteArray();
  }

  /// A directory of pictures, each a PNG.
  private static byte[] ico(Map<Integer, byte[]> pictures) {
    var held = pictures.entrySet().stream().filter(it -> it.getKey() <= 256).toList();
    var size = 6 + 16 * held.size() + held.stream().mapToInt(it -> it.getValue().length).sum();
    var file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) held.size());
    var offset = 6 + 16 * held.size();
    for (var picture : held) {
      var side = (byte) (picture.getKey() == 256 ? 0 : picture.getKey());
      file.put(side)
          .put(side)
          .put((byte) 0)
          .put((byte) 0)
          .putShort((short) 1)
          .putShort((short) 32)
          .putInt(picture.getValue().length)
          .putInt(offset);
      offset += picture.getValue().length;
    }
    for (var picture : held) file.put(picture.getValue());
    return file.array();
  }

  /// Blocks with a four-letter name, each a PNG.
  private static byte[] icns(Map<Integer, byte[]> pictures) throws Exception {
    var blocks = new ByteArrayOutputStream();
    var out = new DataOutputStream(blocks);
    for (var block :
        Map.of("ic07", 128, "ic08", 256, "ic09", 512, "ic11", 32, "ic12", 64).entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      var picture = pictures.get(block.getValue());
      out.writeBytes(block.getKey());
      out.writeInt(8 + picture.length);
      out.write(picture);
    }
    var file = new ByteArrayOutputStream();
    var whole = new DataOutputStream(file);
    whole.writeBytes("icns");
    whole.writeInt(8 + blocks.size());
    blocks.writeTo(whole);
    return file.toByteArray();
  }
}
