/** What a message may be filled with. Numbers are formatted in the reader's language by the catalogue. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** A text before it is put into words: a key of `src/messages` and its arguments. */
export interface Message {
  readonly key: string;
  readonly args: MessageArgs;
}

/** Puts a key into words in one language. Rooms below `messages` take it as a parameter and own no text. */
export type Translate = (key: string, args?: MessageArgs) => string;
