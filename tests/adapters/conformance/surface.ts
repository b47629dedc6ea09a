/** One way to talk to the bot, as the conformance suite uses all of them. */
export interface Surface {
  readonly name: string;
  /** Asks the turns one after another, as one person in a conversation of its own; what is shown for each. */
  converse(turns: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}
