// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT_CONTENT;

/// Does to files of a workspace what a failing disk does.
public final class Damage {
  private Damage() {}

  /// Other bytes than those that were attached.
  public static void to(Workspace workspace, String sha256) {
    workspace.change(
        "change.test",
        tx -> {
          // A change of which the journal hears nothing is taken back.
          var city = tx.cities().all().getFirst();
          tx.cities().save(city.withPlan("damaged"));
          tx.sql()
              .update(ATTACHMENT_CONTENT)
              .set(ATTACHMENT_CONTENT.CONTENT, new byte[] {3, 2, 1})
              .where(ATTACHMENT_CONTENT.SHA256.eq(sha256))
              .execute();
        });
  }
}
