// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

/// Where a window was.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
