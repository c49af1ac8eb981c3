// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import org.learningcitydesk.domain.Code;

/// Licences that admit every use: none that forbids commercial use or changes.
public enum Licence implements Code {
  CC_BY_4_0(
      "Creative Commons Attribution 4.0 International (CC BY 4.0)",
      "4.0",
      "https://creativecommons.org/licenses/by/4.0/",
      "A21_CCBY40",
      "Attribution"),
  CC0_1_0(
      "Creative Commons CC0 1.0 Universal (CC0 1.0)",
      "1.0",
      "https://creativecommons.org/publicdomain/zero/1.0/",
      "A11_CCO10",
      "PublicDomain"),
  IODL_2_0(
      "Italian Open Data License 2.0 (IODL 2.0)",
      "2.0",
      "https://www.dati.gov.it/content/italian-open-data-license-v20",
      "A29_IODL20",
      "Attribution");

  private static final String ITALIAN = "https://w3id.org/italia/controlled-vocabulary/licences/";
  private static final String ADMS = "http://purl.org/adms/licencetype/";
  private final String title;
  private final String version;
  private final String url;
  private final String code;
  private final String type;

  Licence(String title, String version, String url, String code, String type) {
    this.title = title;
    this.version = version;
    this.url = url;
    this.code = code;
    this.type = type;
  }

  /// Its own name, the same in every language.
  public String title() {
    return title;
  }

  String version() {
    return version;
  }

  /// Where its text is.
  public String url() {
    return url;
  }

  /// In the vocabulary of licences of the Italian administration.
  String iri() {
    return ITALIAN + code;
  }

  String type() {
    return ADMS + type;
  }

  /// The constant with this id.
  public static Licence of(String id) {
    return Code.of(Licence.class, id);
  }
}
