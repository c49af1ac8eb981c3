// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.workspace.Workspace;

/// Asks for whom a file is and, where it names people, who gets it and what for.
public final class SharingDialog {
  private static final String ID = "sharing";
  private final Kit kit;
  private final Shared what;

  /// What is shared.
  ///
  /// @param kind its id in the log of data protection
  /// @param profiles for whom it can be, the usual one first
  public record Shared(
      Workspace workspace, CityId city, String kind, List<SharingProfile> profiles) {
    /// Pictures of what a screen shows: to the public a part of it would be missing unseen.
    public static final List<SharingProfile> PICTURES =
        List.of(SharingProfile.REDACTED, SharingProfile.FULL);

    public Shared {
      profiles = List.copyOf(profiles);
    }

    /// What somebody outside sees of the city; for any thread.
    public Sight others() {
      var lifecycle = Catalogue.shipped().lifecycle();
      return workspace.read(tx -> tx.sharedAs(SharingProfile.REDACTED, city, lifecycle).sight());
    }
  }

  /// @param handover what is kept of it; empty where nothing was said
  public record Answer(SharingProfile profile, Optional<Handover> handover) {}

  private record Draft(SharingProfile profile, String recipient, String purpose) {
    Draft withProfile(SharingProfile other) {
      return new Draft(other, recipient, purpose);
    }

    Draft withRecipient(String other) {
      return new Draft(profile, other, purpose);
    }

    Draft withPurpose(String other) {
      return new Draft(profile, recipient, other);
    }
  }

  public SharingDialog(Kit kit, Shared what) {
    this.kit = kit;
    this.what = what;
  }

  /// Whether there is anything to ask.
  ///
  /// @param people how many the complete file names
  public boolean isNeeded(int people) {
    return what.profiles().size() > 1 || people > 0;
  }

  /// @param owner the place that asks
  /// @param title what is about to be written
  public void ask(Node owner, String title, int people, Consumer<Answer> then) {
    kit.jobs()
        .load(
            () -> what.workspace().read(tx -> tx.persons().all(what.city())),
            persons -> ask(owner, title, people, persons, then));
  }

  private void ask(
      Node owner, String title, int people, List<Person> persons, Consumer<Answer> then) {
    var messages = kit.messages();
    var dialog = new FormDialog<>(kit, ID, new Draft(first(), "", ""));
    var form = dialog.form();
    var means = note("");
    if (what.profiles().size() > 1) {
      form.choice(
          "sharing.profile", what.profiles(), messages::label, Draft::profile, Draft::withProfile);
      form.wide(means);
    }
    var parts = new WhoParts(form, people > 0);
    dialog.onChange(
        it -> {
          means.setText(SharingWords.explained(it.profile(), messages));
          parts.show(it.profile());
        });
    dialog.ask(
        owner,
        title,
        messages.get("sharing.goOn"),
        it -> answer(it, persons),
        it -> {
          kit.settings().rememberChoice(remembered(), it.profile().id());
          then.accept(it);
        });
  }

  private Label note(String words) {
    var note = new Label(words);
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  /// Who gets it and what for, as long as there are people in it.
  private final class WhoParts {
    private final List<Node> nodes;

    WhoParts(Form<Draft> form, boolean people) {
      if (!people) {
        nodes = List.of();
        return;
      }
      var isLocked = what.workspace().readOnly();
      var note = note(kit.messages().get(isLocked ? "sharing.whoReadOnly" : "export.whoNote"));
      note.setId(ID + "-note");
      form.wide(note);
      nodes =
          isLocked
              ? List.of(note)
              : List.of(
                  note,
                  form.text("sharing.recipient", Draft::recipient, Draft::withRecipient),
                  form.text("sharing.purpose", Draft::purpose, Draft::withPurpose));
    }

    void show(SharingProfile profile) {
      for (var it : nodes) {
        it.setVisible(profile == SharingProfile.FULL);
        it.setManaged(it.isVisible());
      }
    }
  }

  private Answer answer(Draft draft, List<Person> persons) {
    var isFull = draft.profile() == SharingProfile.FULL;
    var said =
        new Disclosure(
            isFull ? draft.recipient() : null,
            isFull ? draft.purpose() : null,
            draft.profile(),
            List.of(what.kind()));
    said.requireNobody(persons);
    return new Answer(
        draft.profile(),
        said.isTold()
            ? Optional.of(new Handover(what.workspace(), what.city(), said))
            : Optional.empty());
  }

  private String remembered() {
    return "profile." + what.kind();
  }

  /// The one that was chosen last time; at first the usual one.
  private SharingProfile first() {
    var id = kit.settings().choice(remembered()).orElse("");
    return Arrays.stream(SharingProfile.values())
        .filter(it -> it.id().equals(id) && what.profiles().contains(it))
        .findFirst()
        .orElse(what.profiles().getFirst());
  }
}
