/** Who hears the notifications of a channel. */
export interface ChannelListener {
  /** Called for each notification, in the order of the commits. */
  onNotice(payload: string): void;
  /**
   * Called when listening begins, and each time it begins again: what was told in between is lost,
   * so whoever listens reads it from the tables.
   */
  onListening(): void;
}

/** Ends what `listen` began. */
export type StopListening = () => Promise<void>;
