import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  to: string[];
  content: string;
}

export interface SmtpStandIn {
  url: string;
  taken: TakenMail[];
  /** Refuses what comes, as long as it is set. */
  refuses: boolean;
  close(): Promise<void>;
}

/** Stands in for a mail server on loopback: keeps what it is given, or refuses it. */
export const startSmtpStandIn = async (): Promise<SmtpStandIn> => {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (standIn.refuses) {
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, content: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const standIn: SmtpStandIn = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuses: false,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return standIn;
};
