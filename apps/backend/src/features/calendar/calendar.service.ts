import { Readable } from 'node:stream';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';
import { hashOfToken, newSecretToken } from '../../secret-token';
import { calendarDocument } from './calendar-document';
import type { CalendarRepository } from './calendar.repository';

export interface CalendarServiceDependencies {
  repository: CalendarRepository;
  /** The public address under which pages are. */
  origin: string;
  now?: () => Date;
}

export type CalendarService = ReturnType<typeof createCalendarService>;

/** How long a done task stays in the calendar. */
const doneDays = 30;
const dayMs = 24 * 60 * 60 * 1000;
/** Counted up when the feed says the same things in other words. */
const format = 1;

/** The calendar feed of a person; its token alone lets read it, and is kept as a hash. */
export const createCalendarService = (dependencies: CalendarServiceDependencies) => {
  const { repository, origin, now = () => new Date() } = dependencies;

  return {
    /** A new token; an earlier one ends. */
    begin: async (actor: Actor): Promise<string> => {
      const token = newSecretToken();
      await repository.save(actor.userId, hashOfToken(token), now());
      return token;
    },

    end: (actor: Actor): Promise<void> => repository.delete(actor.userId),

    /**
     * The feed behind a token. It is another when something happened to the person, or when what
     * was done has become old.
     * @throws AppError `not_found`
     */
    open: async (token: string): Promise<{ etag: string; read(): Readable }> => {
      const owner = await repository.findOwner(hashOfToken(token));
      if (!owner) throw new AppError('not_found', 'There is no such calendar feed.');
      const at = now();
      const today = Math.floor(at.getTime() / dayMs);
      const context = {
        userId: owner.userId,
        now: at,
        doneSince: new Date((today - doneDays) * dayMs),
        linkOf: (id: string) => `${origin}/app?task=${id}`,
      };
      return {
        etag: `"${format}-${owner.eventSeq}-${today}"`,
        read: () => Readable.from(calendarDocument(repository, context), { highWaterMark: 1 }),
      };
    },
  };
};
