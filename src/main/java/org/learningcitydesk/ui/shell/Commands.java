// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.nio.file.Path;

/// What a window can be asked for that goes beyond it: files, and its end.
public interface Commands {
  /// Asks for a city and a place, then makes a new file.
  void create();

  /// Asks for a file, then opens it.
  void open();

  /// Opens a file; that of a whole workspace becomes a workspace of its own.
  void open(Path file);

  /// Asks for the file of a whole workspace and a place, then makes a workspace of it.
  void restore();

  /// Opens the sample city in a file of its own.
  void openSample();

  /// Whether the open file is encrypted.
  boolean isEncrypted();

  /// Encrypts the open file with a password that is asked for.
  void encrypt();

  /// Writes the open file in the clear again.
  void decrypt();

  /// Asks for another password of the encrypted file.
  void changePassword();

  /// Makes another recovery code for the encrypted file.
  void newRecoveryCode();

  /// Closes the encrypted file until its password is given.
  void lock();

  /// Whether a local copy is open in place of its file.
  boolean isLocalCopy();

  /// Saves what is open as a file elsewhere.
  void saveCopy();

  /// Writes the local copy back now.
  void writeBack();

  /// After how many minutes without a touch that happens by itself; 0 for never.
  int lockAfter();

  void lockAfter(int minutes);

  /// Shows what helps those who look for an error, and saves it.
  void support();

  /// Closes the file; the start screen appears.
  void close();

  void quit();
}
