import { createTransport } from 'nodemailer';

/** How this server sends e-mail. */
export interface MailEnv {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  url: string;
  /** Whom it comes from. */
  from: string;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for each attempt, so that whoever receives it twice can tell. */
  messageId: string;
}

export interface Mailer {
  /** Resolves once the server has taken it. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends e-mail through an SMTP server; where it offers TLS, nothing goes without. */
export const createMailer = ({ url, from }: MailEnv): Mailer => {
  const transport = createTransport({ url, ...timeouts });
  return {
    send: async (mail) => {
      await transport.sendMail({
        from,
        ...mail,
        // An address book and a holiday notice know that nobody wrote this.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
};
