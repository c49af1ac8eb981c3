// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A template as JSON, laid out as in the catalogue. What is read here was written here: it does
/// not look for mistakes.
public final class TemplateJson {
  private static final JsonMapper JSON =
      CatalogueReader.JSON
          .rebuild()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private TemplateJson() {}

  public static PathTemplate read(String json) {
    try {
      var read = JSON.readValue(json, PathTemplate.class);
      if (read == null) throw new UncheckedIOException(new IOException("No template: null"));
      return read;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String write(PathTemplate template) {
    try {
      return JSON.writeValueAsString(template);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
