// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain;

import java.util.Locale;

/// A choice whose stable name in files and tables is the kebab-case id of the catalogue.
public interface Code {
  String name();

  /// The id of the catalogue, for example `civil-society`.
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this id.
  ///
  /// @throws InvalidValue for an id that is not in the catalogue
  static <E extends Enum<E> & Code> E of(Class<E> type, String id) {
    for (var constant : type.getEnumConstants()) if (constant.id().equals(id)) return constant;
    throw new InvalidValue(type.getSimpleName(), "unknownCode");
  }
}
