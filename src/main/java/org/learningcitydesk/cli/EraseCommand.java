// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.exchange.backup.Rotation;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.ErasureOrder;
import org.learningcitydesk.workspace.Footprint;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a workspace forget a person; without `--yes` it only tells what would happen.
@Command(name = "erase")
final class EraseCommand extends FileCommand {
  @Mixin PersonChoice person = new PersonChoice();

  @Option(names = "--yes", descriptionKey = "cli.option.eraseYes")
  boolean yes;

  @Option(names = "--files", descriptionKey = "cli.option.eraseFiles")
  boolean files;

  @Option(
      names = "--lang",
      paramLabel = "en|it",
      converter = Choice.Language.class,
      descriptionKey = "cli.option.eraseLang")
  @Nullable String language;

  EraseCommand(Console console) {
    super(console);
  }

  /// @return that nothing was done, where nobody said yes
  @Override
  public Integer call() {
    var words = language == null ? console.messages() : Messages.in(Locale.of(language));
    try (var workspace = yes ? edit() : look()) {
      var who = person.orRemoved(workspace, file);
      var order =
          new ErasureOrder(
              List.of(who), Set.of(), PrivacyDeed.ERASED, words.get("privacy.erasedPerson"));
      if (!yes) {
        tell(workspace.footprint(order, Progress.NONE));
        console.say("cli.erase.notYet");
        return Cli.FAILED;
      }
      var gone =
          files ? filesOf(workspace.footprint(order, Progress.NONE)) : Set.<AttachmentId>of();
      var backups = backups(workspace);
      var older = backups.all();
      tell(
          workspace.erase(
              new ErasureOrder(order.persons(), gone, order.deed(), order.instead()),
              Progress.NONE));
      backups.make(BackupReason.ERASURE, Progress.NONE);
      for (var it : older) tell(it);
      console.say("cli.erase.done", shown(file));
    }
    return Cli.DONE;
  }

  private static Backups backups(Workspace workspace) {
    var places = BackupPlaces.of(workspace.file(), null);
    return new Backups(workspace, () -> places, Clock.systemDefaultZone());
  }

  /// A backup that still has the person, and when it goes by itself.
  private void tell(Backup it) {
    if (Files.exists(it.file()))
      console.say(
          "cli.erase.backup", it.file(), Rotation.gone(it.heading().at(), ZoneId.systemDefault()));
  }

  private static Set<AttachmentId> filesOf(Footprint found) {
    return found.files().stream().map(Attachment::id).collect(Collectors.toUnmodifiableSet());
  }

  private void tell(Footprint it) {
    console.say("privacy.footprint.texts", it.texts(), it.entries());
    if (it.namesakes() > 0) console.say("privacy.footprint.namesakes", it.namesakes());
    if (it.shared() > 0) console.say("privacy.footprint.shared", it.shared());
    list("privacy.footprint.files", it.files().stream().map(Attachment::name).toList());
    list("privacy.footprint.sources", it.sources());
    list("privacy.footprint.copies", it.olderCopies().stream().map(FileCommand::shown).toList());
  }

  private void list(String key, List<String> names) {
    if (names.isEmpty()) return;
    console.say(key, names.size());
    names.forEach(name -> console.out().println("- " + name));
  }
}
