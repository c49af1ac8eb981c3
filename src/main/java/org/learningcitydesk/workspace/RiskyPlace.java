// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Places where a file that is written a little at a time is at risk: drives of other computers,
/// which break a write in the middle and do not keep locks, and folders that a program copies to
/// other computers while the file is open.
///
/// @param kind what is wrong with it
/// @param name what people call it
public record RiskyPlace(Kind kind, String name) {
  /// What is wrong with a place.
  public enum Kind {
    NETWORK,
    SYNCHRONISED
  }

  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "ncpfs",
          "afs",
          "afpfs",
          "webdav",
          "davfs",
          "9p",
          "ceph",
          "glusterfs",
          "fuse.sshfs",
          "fuse.rclone",
          "fuse.davfs2",
          "fuse.gvfsd-fuse",
          "fuse.google-drive-ocamlfuse",
          "fuse.onedriver");

  // Names of folders, in small letters, that such programs give to theirs.
  private static final Map<Pattern, String> NAMES =
      Map.of(
          Pattern.compile("onedrive( - .*)?"), "OneDrive",
          Pattern.compile("dropbox( \\(.*\\))?"), "Dropbox",
          Pattern.compile("nextcloud"), "Nextcloud",
          Pattern.compile("owncloud"), "ownCloud",
          Pattern.compile("google ?drive|my drive|il mio drive"), "Google Drive",
          Pattern.compile("iclouddrive|com~apple~clouddocs"), "iCloud Drive",
          Pattern.compile("pcloud ?drive"), "pCloud",
          Pattern.compile("seafile"), "Seafile",
          Pattern.compile("megasync( uploads)?"), "MEGA");

  // What such programs leave in the folder at the top of theirs.
  private static final Map<String, String> MARKS =
      Map.of(
          ".dropbox", "Dropbox",
          ".dropbox.cache", "Dropbox",
          ".nextcloudsync.log", "Nextcloud",
          ".owncloudsync.log", "ownCloud",
          ".stfolder", "Syncthing",
          ".seafile-data", "Seafile");

  private static final Pattern CONFLICT =
      Pattern.compile(
          "(?i).*(conflict(ed)?[ -]copy|copia in conflitto|sync-conflict|case conflict|_conflict-).*");

  /// Where a file lies, if that is a place at risk.
  public static Optional<RiskyPlace> of(Path file) {
    var real = real(file);
    if (real.toString().startsWith("\\\\"))
      return Optional.of(new RiskyPlace(Kind.NETWORK, String.valueOf(real.getRoot())));
    var type = type(real);
    if (NETWORK_TYPES.contains(type)) return Optional.of(new RiskyPlace(Kind.NETWORK, type));
    for (var folder = real.getParent(); folder != null; folder = folder.getParent()) {
      var synchronised = synchronised(folder);
      if (synchronised.isPresent())
        return Optional.of(new RiskyPlace(Kind.SYNCHRONISED, synchronised.get()));
    }
    return Optional.empty();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException _) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static String type(Path file) {
    try {
      return Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
    } catch (IOException _) {
      return "";
    }
  }

  private static Optional<String> synchronised(Path folder) {
    var name = folder.getFileName();
    if (name != null) {
      var small = name.toString().toLowerCase(Locale.ROOT);
      for (var it : NAMES.entrySet())
        if (it.getKey().matcher(small).matches()) return Optional.of(it.getValue());
    }
    return MARKS.entrySet().stream()
        .filter(it -> Files.exists(folder.resolve(it.getKey()), LinkOption.NOFOLLOW_LINKS))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Copies of the file beside it that a program made because two computers had written it.
  public static List<Path> conflicts(Path file) {
    var stem = stem(file);
    var found = new ArrayList<Path>();
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) return found;
    try (var files = Files.newDirectoryStream(folder, "*.lcdesk")) {
      for (var it : files)
        if (stem(it).startsWith(stem)
            && !stem(it).equals(stem)
            && CONFLICT.matcher(stem(it).substring(stem.length())).matches()) found.add(it);
    } catch (IOException | java.nio.file.DirectoryIteratorException _) {
      // Whoever opens the file says what is wrong with its folder.
    }
    return found.stream().sorted().toList();
  }

  private static String stem(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".lcdesk") ? name.substring(0, name.length() - ".lcdesk".length()) : name;
  }
}
