/** On whose behalf something happens, and through what. */
export interface Actor {
  userId: string;
  type: 'user' | 'assistant' | 'mcp' | 'system';
  /** What the person calls the client or the assistant; null for the person themselves. */
  name: string | null;
  /** IANA zone of the person. */
  timeZone: string;
}
