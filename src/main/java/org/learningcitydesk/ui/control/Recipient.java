// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.workspace.Workspace;

/// Who gets a file with people in it, and what for, as it is typed. It is forgotten when the file
/// is there: the next one goes to somebody else.
public final class Recipient {
  private final Workspace workspace;
  private final CityId city;
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");

  public Recipient(Workspace workspace, CityId city) {
    this.workspace = workspace;
    this.city = city;
  }

  /// Blank where the file stays in the house.
  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty purposeProperty() {
    return purpose;
  }

  /// Whether the log of data protection cannot take a line.
  boolean readOnly() {
    return workspace.readOnly();
  }

  /// What is kept of the file that is written now; nothing where nothing was said.
  ///
  /// @param kinds ids of what is in it
  /// @throws org.learningcitydesk.domain.InvalidValue where it is too long
  public Optional<Handover> handover(SharingProfile profile, List<String> kinds) {
    var said = new Disclosure(name.get(), purpose.get(), profile, kinds);
    return said.isTold() && !workspace.readOnly()
        ? Optional.of(new Handover(workspace, city, said))
        : Optional.empty();
  }

  public void forget() {
    name.set("");
    purpose.set("");
  }
}
