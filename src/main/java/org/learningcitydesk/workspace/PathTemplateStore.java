// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.PATH_TEMPLATE;

import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.path.PathId;

/// The templates that paths were made from.
public final class PathTemplateStore {
  private final Rows rows;

  PathTemplateStore(Rows rows) {
    this.rows = rows;
  }

  /// The template that the path of a city was made from: the one that was kept with it, else the
  /// one that ships with the program; empty where the path was made from neither.
  public Optional<PathTemplate> of(CityId city, Catalogue catalogue) {
    var path = new PathStore(rows).of(city);
    if (path.isEmpty()) return Optional.empty();
    var kept =
        rows.sql()
            .selectFrom(PATH_TEMPLATE)
            .where(PATH_TEMPLATE.PATH_ID.eq(path.get().id()))
            .orderBy(PATH_TEMPLATE.ID)
            .limit(1)
            .fetchOptional(row -> TemplateJson.read(row.getContent()));
    if (kept.isPresent()) return kept;
    return Optional.of(catalogue.pathTemplate())
        .filter(it -> it.id().equals(path.get().templateId()));
  }

  /// Keeps the template that a path was made from, in place of an earlier one.
  public void keep(PathId path, PathTemplate template) {
    var found = rows.sql().selectFrom(PATH_TEMPLATE).where(PATH_TEMPLATE.PATH_ID.eq(path)).fetch();
    if (!found.isEmpty()) {
      found.getFirst().setContent(TemplateJson.write(template));
      rows.edit(List.of(found.getFirst()));
      return;
    }
    var row = rows.sql().newRecord(PATH_TEMPLATE);
    row.setId(Ids.next());
    row.setPathId(path);
    row.setContent(TemplateJson.write(template));
    rows.add(List.of(row));
  }
}
