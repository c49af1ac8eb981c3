// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.domain.evidence.EvidenceIndex.Entry;
import org.learningcitydesk.domain.evidence.EvidenceIndex.State;
import org.learningcitydesk.domain.evidence.FileNames;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.work.Pack;
import org.learningcitydesk.work.Pack.Packed;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetPack;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The evidence of steps with its files, a folder a step, an index for people and one for tables. A
/// file that is missing or damaged is named in both, and the rest is written. What is in a file
/// cannot be told apart: for others it goes out as it is, to the public goes the index alone.
public final class EvidencePack {
  static final String PAGE = "index.html";
  static final String TABLE = "index.csv";
  private static final Pattern SEPARATORS = Pattern.compile("[._+-]+");
  private static final int LONGEST_FOLDER = 60;
  private static final int LONGEST_FILE = 120;
  private final Workspace workspace;
  private final EvidenceOrder order;
  private final Source source;
  private final Progress progress;
  private final Map<StepId, String> folders = new HashMap<>();
  private final Map<StepId, FileNames> names = new HashMap<>();
  private long done;

  /// What the pack is made of.
  ///
  /// @param sight what its reader gets to see
  /// @param others what somebody outside would see
  private record Source(
      City city,
      List<Step> steps,
      List<Evidence> evidence,
      Map<AttachmentId, Attachment> attachments,
      HiddenNames hidden,
      Sight sight,
      Sight others) {}

  private EvidencePack(Workspace workspace, EvidenceOrder order, Source source, Progress progress) {
    this.workspace = workspace;
    this.order = order;
    this.source = source;
    this.progress = progress;
    var all = new FileNames(LONGEST_FOLDER);
    for (var it : source.steps()) {
      var title = "%02d %s".formatted(it.number(), title(it));
      folders.put(it.id(), all.next(title, "%02d".formatted(it.number())));
    }
  }

  private String title(Step it) {
    return source.hidden().in(it.title()).in(order.messages().locale());
  }

  /// What would be in it, as far as can be said without reading the files.
  public static EvidenceIndex preview(Workspace workspace, CityId city, EvidenceOrder order) {
    var source = workspace.read(tx -> read(tx, city, order));
    var entries = new ArrayList<Entry>();
    for (var it : source.evidence()) {
      var attachment = attachment(it, source);
      var state =
          it.attachment() == null
              ? State.WITHOUT
              : order.profile() == SharingProfile.PUBLIC
                  ? State.KEPT_BACK
                  : attachment.isPresent() ? State.THERE : State.GONE;
      var size = state == State.THERE ? attachment.map(Attachment::size).orElse(0L) : 0L;
      entries.add(new Entry(step(it, source), it, state, null, size, null));
    }
    return new EvidenceIndex(source.city(), order.today(), order.profile(), entries);
  }

  /// How many people the index names.
  public static int people(Workspace workspace, CityId city, EvidenceOrder order) {
    if (order.profile() != SharingProfile.FULL) return 0;
    var source = workspace.read(tx -> read(tx, city, order));
    var naming = new Naming(source.others());
    for (var it : source.evidence()) {
      naming.hear(step(it, source).title().in(order.messages().locale()));
      naming.hear(it.title());
      if (it.body() != null) naming.hear(it.body());
      if (it.link() != null) naming.hear(it.link());
      attachment(it, source).map(Attachment::name).map(EvidencePack::words).ifPresent(naming::hear);
    }
    return naming.people();
  }

  /// The name of a file as people would write it.
  private static String words(String name) {
    return SEPARATORS.matcher(name).replaceAll(" ");
  }

  /// Writes the pack.
  ///
  /// @param replace whether an earlier pack in a folder may be replaced
  /// @param page makes a page for people of the index
  /// @throws UserProblem where there is no evidence or no such step, or it cannot be written there
  public static EvidenceIndex write(
      Workspace workspace,
      CityId city,
      EvidenceOrder order,
      Path target,
      boolean replace,
      Function<EvidenceIndex, String> page,
      Progress progress) {
    var source = workspace.read(tx -> read(tx, city, order));
    if (source.evidence().isEmpty())
      throw new UserProblem("problem.evidence.none", source.city().name());
    var it = new EvidencePack(workspace, order, source, progress);
    return TargetPack.write(target, replace, order.today(), pack -> it.fill(pack, page));
  }

  private static Source read(Tx tx, CityId city, EvidenceOrder order) {
    var lifecycle = Catalogue.shipped().lifecycle();
    var shared = tx.sharedAs(order.profile(), city, lifecycle);
    var all = shared.paths().steps(city);
    var unknown = new TreeSet<>(order.steps());
    all.forEach(it -> unknown.remove(it.number()));
    if (!unknown.isEmpty())
      throw new UserProblem("problem.evidence.noStep", unknown.first(), all.size());
    var steps = all.stream().filter(order::has).toList();
    var chosen = steps.stream().map(Step::id).collect(Collectors.toSet());
    var isPublic = order.profile() == SharingProfile.PUBLIC;
    var evidence =
        (isPublic ? tx : shared)
            .paths().evidence(city).stream().filter(it -> chosen.contains(it.step())).toList();
    var attachments = new HashMap<AttachmentId, Attachment>();
    for (var it : evidence)
      if (it.attachment() != null)
        tx.attachments().find(it.attachment()).ifPresent(file -> attachments.put(file.id(), file));
    var hidden = HiddenNames.of(tx.persons().all(city), order.messages().get("contact.restricted"));
    return new Source(
        shared.cities().find(city).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        steps,
        evidence.stream().map(it -> isPublic ? bare(it, order) : told(it, hidden)).toList(),
        attachments,
        hidden,
        shared.sight(),
        tx.sharedAs(SharingProfile.REDACTED, city, lifecycle).sight());
  }

  private static Evidence told(Evidence it, HiddenNames hidden) {
    return it.with(
        one ->
            one.title(hidden.in(it.title()))
                .body(hidden.inAny(it.body()))
                .link(hidden.inAny(it.link())));
  }

  /// What everybody may know of a document: of which kind it is, its number and its day. What
  /// somebody typed may tell of people.
  private static Evidence bare(Evidence it, EvidenceOrder order) {
    var kind =
        Catalogue.shipped()
            .documentType(it.documentType())
            .map(type -> type.name().in(order.messages().locale()))
            .orElse(it.documentType());
    return it.with(one -> one.title(kind).body(null).link(null).protocolNumber(null));
  }

  private static Step step(Evidence it, Source source) {
    return source.steps().stream()
        .filter(step -> step.id().equals(it.step()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Attachment> attachment(Evidence it, Source source) {
    return Optional.ofNullable(it.attachment())
        .flatMap(id -> Optional.ofNullable(source.attachments().get(id)));
  }

  private EvidenceIndex fill(Pack pack, Function<EvidenceIndex, String> page) throws IOException {
    var entries = new ArrayList<Entry>();
    for (var it : source.evidence()) entries.add(entry(it, pack));
    var index = new EvidenceIndex(source.city(), order.today(), order.profile(), entries);
    pack.file(
        TABLE, out -> new EvidenceTable(index, order.messages(), Catalogue.shipped()).write(out));
    var html = page.apply(index).getBytes(UTF_8);
    pack.file(PAGE, out -> out.write(html));
    return index;
  }

  private Entry entry(Evidence it, Pack pack) throws IOException {
    var step = step(it, source);
    var attachment = attachment(it, source);
    if (attachment.isEmpty()) {
      var state = it.attachment() == null ? State.WITHOUT : State.GONE;
      return new Entry(step, it, state, null, 0, null);
    }
    if (order.profile() == SharingProfile.PUBLIC)
      return new Entry(step, it, State.KEPT_BACK, null, 0, null);
    var file = attachment.get();
    var state = state(file);
    if (state != State.THERE) return new Entry(step, it, state, null, 0, null);
    var packed = pack.file(name(step, file), out -> copy(file, out));
    return packed.sha256().equals(file.sha256()) ? there(step, it, packed) : lost(packed);
  }

  private static Entry there(Step step, Evidence it, Packed packed) {
    return new Entry(step, it, State.THERE, packed.name(), packed.size(), packed.sha256());
  }

  private static Entry lost(Packed packed) throws IOException {
    throw new IOException("other bytes than a moment ago: " + packed.name());
  }

  /// The file is read once before it is written: in a pack nothing can be taken back.
  private State state(Attachment file) {
    try {
      copy(file, OutputStream.nullOutputStream());
      return State.THERE;
    } catch (UserProblem problem) {
      return problem.key().equals("problem.attachmentGone") ? State.GONE : State.DAMAGED;
    }
  }

  private void copy(Attachment file, OutputStream out) {
    workspace.read(
        tx -> {
          tx.attachments().copyTo(file.id(), reporting(out));
          return file;
        });
  }

  private OutputStream reporting(OutputStream out) {
    var total = 2 * source.attachments().values().stream().mapToLong(Attachment::size).sum();
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        done += length;
        progress.step(Math.min(done, total), total);
      }
    };
  }

  private String name(Step step, Attachment file) {
    var wished = unnamed(source.hidden().in(file.name()));
    var otherwise = order.messages().get("evidencePack.file").toLowerCase(Locale.ROOT);
    var given = names.computeIfAbsent(step.id(), _ -> new FileNames(LONGEST_FILE));
    return folders.get(step.id()) + "/" + given.next(wished, otherwise);
  }

  /// The name of a file for others. Where it names somebody it is written as words, as texts are.
  private String unnamed(String name) {
    var called = source.sight().named(name);
    var dot = name.lastIndexOf('.');
    var end = dot < 0 ? name.length() : dot;
    var words = words(name.substring(0, end));
    var ofWords = source.sight().named(words);
    return ofWords.equals(words) ? called : ofWords + name.substring(end);
  }
}
