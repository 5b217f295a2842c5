import type { Mailer } from '../../mail/mailer';
import type { ClaimedEmail, EmailOutboxRepository } from './email-outbox.repository';
import { reminderEmail } from './reminder-email';

export interface EmailOutboxDependencies {
  repository: EmailOutboxRepository;
  mailer: Pick<Mailer, 'send'>;
  /** Where people open the app. */
  origin: string;
  /** Hears of an attempt that failed, and whether it was the last. */
  onFailure: (error: unknown, attempt: { deliveryId: string; isLast: boolean }) => void;
  now?: () => Date;
}

export type EmailOutbox = ReturnType<typeof createEmailOutbox>;

const minuteMs = 60_000;
/** Few enough for a slow server to take them all before the claim ends. */
const claimed = { limit: 5, leaseMs: 10 * minuteMs };
/** Tried again after 1, 2, 4 … 64 minutes. */
const maxAttempts = 8;

/**
 * Sends the e-mails of reminders. Each is claimed before it is sent, so no two processes send it;
 * when one dies between sending and saying so, it is sent again under the same message id.
 */
export const createEmailOutbox = (dependencies: EmailOutboxDependencies) => {
  const { repository, mailer, origin, onFailure, now = () => new Date() } = dependencies;

  const send = async (email: ClaimedEmail): Promise<void> => {
    const content = await repository.findContent(email.id);
    if (!content?.isOpen) {
      await repository.settle(email, { email: 'none', emailDueAt: null });
      return;
    }
    try {
      await mailer.send(reminderEmail(email.id, content, origin));
    } catch (error) {
      const isLast = email.attempts >= maxAttempts;
      const waitMs = 2 ** (email.attempts - 1) * minuteMs;
      await repository.settle(
        email,
        isLast
          ? { email: 'failed', emailDueAt: null }
          : { email: 'pending', emailDueAt: new Date(now().getTime() + waitMs) },
      );
      onFailure(error, { deliveryId: email.id, isLast });
      return;
    }
    await repository.settle(email, { email: 'sent', emailDueAt: null });
  };

  return {
    /** Sends what is due by now. */
    sendDue: async (): Promise<void> => {
      for (;;) {
        const emails = await repository.claim(now(), claimed);
        for (const email of emails) await send(email);
        if (emails.length < claimed.limit) return;
      }
    },
  };
};
