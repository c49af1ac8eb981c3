// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

/// The ways out: a workspace is closed, or the program is ended. First there is an end to what is
/// still typed, running or not written back.
final class Exit {
  private final Desk desk;
  private final Runnable ended;

  /// @param ended goes on when everything is saved and closed
  Exit(Desk desk, Runnable ended) {
    this.desk = desk;
    this.ended = ended;
  }

  /// Goes on where nothing is running any more, or nothing has to be waited for.
  void leave(Runnable then) {
    var window = desk.window();
    window.stage().getScene().getRoot().requestFocus(); // takes over what is still being typed
    new Leaving(desk.jobs().running(), desk.question(), window.messages()).then(then);
  }

  /// Closes the open file and shows the start screen.
  void close() {
    var open = desk.current();
    if (open == null) return;
    leave(
        () ->
            new Farewell(desk, open)
                .then(
                    () -> {
                      if (desk.letGo(open)) close(open, this::beginAgain);
                    }));
  }

  private void beginAgain() {
    if (desk.current() == null) desk.begin();
  }

  /// Closes what the window has let go of, and tells where something of it waits.
  ///
  /// @param shown shows again what lists that
  void close(OpenFile file, Runnable shown) {
    desk.jobs()
        .load(
            file::close,
            left ->
                left.ifPresent(
                    it -> {
                      shown.run();
                      desk.problems().show(it);
                    }));
  }

  /// Closes the open file and ends the program.
  void quit() {
    leave(() -> new Farewell(desk, desk.current()).then(this::closeAndEnd));
  }

  private void closeAndEnd() {
    desk.window().rememberWindow();
    desk.window().stage().hide();
    var open = desk.putDown();
    desk.jobs()
        .save(
            () -> {
              if (open != null) open.close();
            },
            ended);
  }
}
