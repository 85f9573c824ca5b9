package org.sluice.workbench.mail.outgoing;

import java.net.InetAddress;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server for this machine only. It takes everything and delivers nothing: what comes is kept to be looked at. */
public final class MailTrap implements AutoCloseable {
    private static final int LARGEST = 30 << 20;

    private final SMTPServer server;

    private MailTrap(SMTPServer server) {
        this.server = server;
    }

    /** Opens it at a free port. */
    public static MailTrap into(CaughtMails caught) {
        SMTPServer server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("The workbench")
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, data) -> caught.add(data))
                .build();
        server.start();
        return new MailTrap(server);
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }
}
