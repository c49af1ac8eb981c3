// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

/// A column of a table in the file.
///
/// @param name in small letters
/// @param required whether there is always a value
/// @param length how many characters, bytes or digits a value has at most, where it has a limit
/// @param scale how many of the digits of a number are behind the point
public record StoredColumn(String name, StoredType type, boolean required, int length, int scale) {}
