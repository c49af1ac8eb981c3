// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import org.learningcitydesk.domain.Code;

/// What makes a node of the map large.
public enum NodeSize implements Code {
  /// How many others it is linked with.
  DEGREE,
  /// How many of the shortest ways between others lead over it.
  BETWEENNESS
}
