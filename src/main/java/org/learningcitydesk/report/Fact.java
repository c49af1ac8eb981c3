// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

/// A name and what is there under it.
public record Fact(String name, String value) {}
