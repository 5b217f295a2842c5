/** What the stand-in answers to one call, as a stream of the protocol that was asked. */
export interface ScriptedAnswer {
  text?: string;
  /** `index` is what a Chat Completions stream claims, where a lax server numbers calls wrongly. */
  calls?: { id: string; name: string; arguments: object | string; index?: number }[];
}
