// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import org.learningcitydesk.domain.Code;

/// A form in which other programs read a network.
public enum DataFormat implements Code {
  /// GraphML, read by yEd, Gephi, Cytoscape, NetworkX and igraph.
  GRAPHML("graphml"),
  /// GEXF 1.3 of Gephi.
  GEXF("gexf"),
  /// Two tables as Kumu takes them: elements and connections.
  KUMU("csv"),
  /// One table with a row for each stakeholder.
  CSV("csv");

  private final String extension;

  DataFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }
}
