// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.i18n.Messages;

/// How backups stand, in words.
public record BackupWords(Messages messages) {

  /// A few words for the status bar.
  public String brief(BackupState state, Instant now) {
    var worry = state.worry(now);
    if (worry.isEmpty())
      return state
          .newest()
          .map(it -> messages.get("backup.brief", when(it.heading().at(), now)))
          .orElseGet(() -> messages.get("backup.brief.none"));
    return switch (worry.get()) {
      case FAILED -> messages.get("backup.brief.failed");
      case AWAY -> messages.get("backup.brief.away");
      case OLD -> messages.get("backup.brief.old", days(state, now));
    };
  }

  /// The time of today, else the day.
  private String when(Instant at, Instant now) {
    var zone = ZoneId.systemDefault();
    var day = LocalDate.ofInstant(at, zone);
    return day.equals(LocalDate.ofInstant(now, zone))
        ? messages.time(at.atZone(zone))
        : messages.shortDate(day);
  }

  private static long days(BackupState state, Instant now) {
    return state.newest().map(it -> Duration.between(it.heading().at(), now).toDays()).orElse(0L);
  }

  /// How they stand, in a sentence or two.
  public String sentence(BackupState state, Instant now) {
    var sentence = newest(state);
    var failed = state.failed();
    if (failed != null)
      return messages.get("backup.state.failed", messages.sentence(failed), sentence);
    var worry = state.worry(now);
    if (worry.isEmpty()) return sentence;
    return switch (worry.get()) {
      case AWAY -> messages.get("backup.state.away", sentence);
      case OLD -> messages.get("backup.state.old", days(state, now), sentence);
      case FAILED -> sentence;
    };
  }

  private String newest(BackupState state) {
    var newest = state.newest();
    if (newest.isEmpty())
      return messages.get(state.isChanged() ? "backup.state.none" : "backup.state.nothing");
    var at = messages.dateTime(newest.get().heading().at());
    return state.isChanged()
        ? messages.get("backup.state.behind", at, behind(state, newest.get()))
        : messages.get("backup.state.current", at);
  }

  /// How far a backup is from the workspace.
  public String behind(BackupState state, Backup backup) {
    var behind = state.behind(backup);
    if (backup.heading().point().equals(state.point())) return messages.get("backup.behind.none");
    if (behind == 0) return messages.get("backup.behind.other");
    return behind > 0
        ? messages.get("backup.behind", behind)
        : messages.get("backup.ahead", -behind);
  }
}
