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
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.PathId;

/// The templates that paths were made from.
public final class PathTemplateStore {
  private final Rows rows;

  PathTemplateStore(Rows rows) {
    this.rows = rows;
  }

  /// The template that the path of a city was made from: the one that was kept with it, else the
  /// one of the same name that ships with the program, in whatever version; empty where the path
  /// was made from neither.
  public Optional<PathTemplate> of(CityId city, Catalogue catalogue) {
    return new PathStore(rows)
        .of(city)
        .flatMap(path -> kept(path).or(() -> shipped(path, catalogue)));
  }

  /// What to compare the path of a city with to see what the city has changed: the template that
  /// was kept with it, else the shipped one in the very version that the path names.
  public Optional<PathTemplate> base(CityId city, Catalogue catalogue) {
    return new PathStore(rows)
        .of(city)
        .flatMap(
            path ->
                kept(path)
                    .or(
                        () ->
                            shipped(path, catalogue)
                                .filter(it -> it.version().equals(path.templateVersion()))));
  }

  private Optional<PathTemplate> kept(Path path) {
    return rows.sql()
        .selectFrom(PATH_TEMPLATE)
        .where(PATH_TEMPLATE.PATH_ID.eq(path.id()))
        .orderBy(PATH_TEMPLATE.ID)
        .limit(1)
        .fetchOptional(row -> TemplateJson.read(row.getContent()));
  }

  private static Optional<PathTemplate> shipped(Path path, Catalogue catalogue) {
    return Optional.of(catalogue.pathTemplate()).filter(it -> it.id().equals(path.templateId()));
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
