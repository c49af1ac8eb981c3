// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

/// With arguments a command, without them the window; the only class that knows all the others.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(org.learningcitydesk.i18n.Messages.in(java.util.Locale.getDefault()).get("app.name"));
  }
}
