import { DateTime } from 'luxon';
import type { Mail } from '../../mail/mailer';
import type { EmailContent } from './email-outbox.repository';

const dueText = ({ dueAt, dueDate, timeZone }: EmailContent): string => {
  if (dueAt) {
    const moment = DateTime.fromJSDate(dueAt, { zone: timeZone }).setLocale('en');
    return `Due ${moment.toLocaleString(DateTime.DATETIME_FULL)}.`;
  }
  if (dueDate === null) return 'It has no due date any more.';
  return `Due on ${DateTime.fromISO(dueDate).setLocale('en').toLocaleString(DateTime.DATE_HUGE)}.`;
};

/** The e-mail of one delivery. `origin` is where the person opens the app. */
export const reminderEmail = (id: string, content: EmailContent, origin: string): Mail => ({
  to: content.address,
  // A title is one line of text; a header must not become two.
  subject: `Reminder: ${content.title.replace(/\s+/g, ' ')}`,
  text: [
    `Hello ${content.name},`,
    '',
    content.title,
    dueText(content),
    '',
    `Open it: ${origin}/app?task=${content.taskId}`,
    '',
    'You get this because of a reminder that you set. E-mails can be turned off in the settings.',
    '',
  ].join('\n'),
  messageId: `<reminder-${id}@${new URL(origin).hostname}>`,
});
