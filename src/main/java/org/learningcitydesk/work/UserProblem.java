// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import java.util.List;

/// What the user can put right. The key leads to a sentence in the user's language: what happened,
/// what was kept, what to do. Its own message is the key alone, because the arguments may be
/// personal data and exceptions end in logs.
public final class UserProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient List<Object> args;

  public UserProblem(String key, Object... args) {
    super(key);
    this.key = key;
    this.args = List.of(args);
  }

  public UserProblem(Throwable cause, String key, Object... args) {
    super(key, cause);
    this.key = key;
    this.args = List.of(args);
  }

  public String key() {
    return key;
  }

  public List<Object> args() {
    return args;
  }
}
