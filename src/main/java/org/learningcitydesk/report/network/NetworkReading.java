// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// All that the network of a city is made of, of one moment.
///
/// @param positions that somebody chose
/// @param snapshots the newest first
public record NetworkReading(
    String city,
    List<Stakeholder> stakeholders,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<Contact> contacts,
    List<Attended> meetings,
    List<Step> steps,
    Map<StakeholderId, NetworkPosition> positions,
    List<NetworkSnapshot> snapshots) {
  /// What somebody else gets to see of it.
  public static NetworkReading of(Tx tx, CityId city, SharingProfile profile, Lifecycle lifecycle) {
    return of(tx.sharedAs(profile, city, lifecycle), city);
  }

  public static NetworkReading of(Tx tx, CityId city) {
    return new NetworkReading(
        tx.cities().find(city).map(City::name).orElse(""),
        tx.stakeholders().all(city),
        tx.partnerships().all(city),
        tx.activities().all(city),
        tx.contacts().all(city),
        tx.meetings().attended(city),
        tx.paths().steps(city),
        tx.network().positions(city),
        tx.network().snapshots(city));
  }

  /// How many people a network names: in the names of stakeholders, their tags, and what links
  /// them.
  ///
  /// @param others what somebody else would see of the same city
  public static int people(Network network, Sight others) {
    var naming = new Naming(others);
    for (var it : network.nodes()) {
      naming.hear(it.name());
      it.tags().forEach(naming::hear);
    }
    for (var link : network.links()) for (var it : link.occasions()) naming.hear(it.title());
    for (var it : network.gatherings()) naming.hear(it.title());
    return naming.people();
  }

  public Network network(NetworkFilter filter) {
    return Network.of(stakeholders, partnerships, activities, contacts, meetings, filter);
  }
}
