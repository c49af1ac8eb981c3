// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;

/// Writes a network for other programs.
///
/// @param places of the nodes, as far as they are known
public record NetworkExport(
    NetworkMetrics metrics,
    Map<StakeholderId, NetworkPosition> places,
    String title,
    LocalDate today,
    Messages messages) {
  /// Writes the file, for Kumu the two files.
  ///
  /// @return the files that were written
  /// @throws UserProblem where that cannot be done
  public List<Path> write(DataFormat format, CsvDialect dialect, Path target) {
    switch (format) {
      case GRAPHML -> into(target, out -> new GraphMl(metrics, places).write(out));
      case GEXF -> into(target, this::gexf);
      case CSV -> into(target, out -> new NetworkTables(metrics, messages).everybody(dialect, out));
      case KUMU -> {
        return kumu(target);
      }
    }
    return List.of(target);
  }

  private void gexf(Writer out) throws IOException {
    try {
      new Gexf(metrics, places, today).write(title, out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// Where the connections go, beside the elements.
  public static Path connections(Path elements) {
    var name = String.valueOf(elements.getFileName());
    var dot = name.lastIndexOf('.');
    var stem = dot < 0 ? name : name.substring(0, dot);
    var end = dot < 0 ? "" : name.substring(dot);
    return elements.resolveSibling(
        (stem.endsWith("_elements") ? stem.substring(0, stem.length() - 9) : stem)
            + "_connections"
            + end);
  }

  private List<Path> kumu(Path elements) {
    var tables = new NetworkTables(metrics, messages);
    var connections = connections(elements);
    var isNew = !Files.exists(elements);
    into(elements, tables::elements);
    try {
      into(connections, tables::connections);
    } catch (UserProblem problem) {
      if (isNew) discard(elements);
      throw problem;
    }
    return List.of(elements, connections);
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // The failure that is on its way to the user tells more than this one.
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(Writer out) throws IOException;
  }

  private static void into(Path target, Writing writing) {
    TargetFile.write(
        target,
        stream -> {
          var out = new OutputStreamWriter(stream, UTF_8);
          writing.to(out);
          out.flush();
        });
  }
}
