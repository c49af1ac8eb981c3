// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A process in which no socket can be made: whoever tries is told so and counted. It does a day's
/// work by commands and says what came of it.
public final class OfflineChild {
  private static final AtomicInteger TRIES = new AtomicInteger();

  private OfflineChild() {}

  /// Stands in the place of the provider of the system, from the first channel on.
  public static final class NoChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
      throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
      throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
      throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
      throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
      throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
      throw refused();
    }
  }

  private static IOException refused() {
    var refusal = new IOException("A socket was asked for");
    TRIES.incrementAndGet();
    refusal.printStackTrace();
    return refusal;
  }

  @SuppressWarnings("deprecation")
  private static void forbidSockets() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw new IllegalStateException(refused());
        });
  }

  /// @param args a folder; and `provoke` to see that a socket is noticed
  public static void main(String[] args) throws Exception {
    forbidSockets();
    var folder = Path.of(args[0]);
    if (args.length > 1) provoke();
    var file = folder.resolve("city.lcdesk").toString();
    var failed = 0;
    for (var command :
        new String[][] {
          {"sample", file},
          {"check", file},
          {"export", file, "stakeholders", "-o", folder.resolve("list.xlsx").toString()},
          {"report", file, "progress", "-o", folder.resolve("report.pdf").toString()},
          {
            "open-data",
            file,
            "-o",
            folder.resolve("open").toString(),
            "--access-url",
            "https://data.example"
          },
          {"backup", file},
          {"check", file, "--json"},
        }) {
      var said = new StringWriter();
      var code =
          Cli.run(command, new PrintWriter(said), new PrintWriter(said, true), Locale.ENGLISH);
      if (code != 0) {
        failed++;
        System.out.println(String.join(" ", command) + ": " + said);
      }
    }
    try (var open = Files.walk(Path.of("/proc/self/fd"), 1)) {
      for (var it : open.toList())
        if (Files.isSymbolicLink(it) && Files.readSymbolicLink(it).toString().startsWith("socket:"))
          TRIES.incrementAndGet();
    } catch (IOException | java.io.UncheckedIOException _) {
      // Another system, or a file that was closed meanwhile.
    }
    System.out.println("failed " + failed + ", sockets " + TRIES.get());
  }

  private static void provoke() {
    try (var socket = new Socket("localhost", 9)) {
      System.out.println("connected to " + socket);
    } catch (IOException | IllegalStateException _) {
      // It is counted.
    }
  }
}
