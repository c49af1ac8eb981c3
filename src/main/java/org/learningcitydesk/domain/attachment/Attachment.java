// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.attachment;

/// A file kept in the workspace, without its bytes.
///
/// @param size in bytes
/// @param sha256 hash of the bytes, 64 hexadecimal digits
public record Attachment(
    AttachmentId id, long version, String name, String mediaType, long size, String sha256) {}
