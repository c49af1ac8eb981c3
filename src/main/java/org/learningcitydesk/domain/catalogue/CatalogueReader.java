// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.stakeholder.Helix;

/// Reads the JSON of the catalogue. Members that the application does not use yet are passed over.
final class CatalogueReader {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Helix.class, new CodeReader<>(Helix.class))
                  .addDeserializer(Basis.class, new CodeReader<>(Basis.class))
                  .addSerializer(Basis.class, new CodeWriter<>(Basis.class)))
          .build();

  private CatalogueReader() {}

  static Catalogue read(InputStream json) {
    try {
      return new Catalogue(JSON.readValue(json, Contents.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file as it is laid out.
  record Contents(
      String schemaVersion,
      List<Source> sources,
      PathTemplate pathTemplate,
      List<Term> roles,
      List<DocumentType> documentTypes,
      GovernanceScale governance,
      Stakeholders stakeholders,
      Partnerships partnerships,
      Activities activities) {}

  record Stakeholders(
      List<DescribedTerm> helices,
      List<Category> categories,
      List<Term> engagementStatuses,
      List<DescribedTerm> participationLevels) {}

  record Partnerships(List<PartnershipType> types, Lifecycle lifecycle) {}

  record Activities(
      List<Term> groups,
      List<ActivityType> types,
      List<Term> statuses,
      List<Term> targetGroups,
      List<DescribedTerm> learningForms,
      List<Term> settings,
      List<Term> keyCompetences,
      List<Sdg> sdgs,
      List<Term> gnlcClusters,
      List<ActivityFormat> formats) {}

  private static final class CodeWriter<E extends Enum<E> & Code> extends StdSerializer<E> {
    private static final long serialVersionUID = 1L;

    CodeWriter(Class<E> type) {
      super(type);
    }

    @Override
    public void serialize(E code, JsonGenerator json, SerializerProvider context)
        throws IOException {
      json.writeString(code.id());
    }
  }

  private static final class CodeReader<E extends Enum<E> & Code> extends StdDeserializer<E> {
    private static final long serialVersionUID = 1L;
    private final Class<E> type;

    CodeReader(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Code.of(type, json.getText());
    }
  }
}
