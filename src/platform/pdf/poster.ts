/** A sheet to hang up: one thing in large letters with its code, or several with a code each. */
export type Poster = {
  readonly lang: 'vi' | 'en';
  /** Whose it is. */
  readonly owner: string;
  readonly title: string;
  /** Short sentences, numbered. */
  readonly steps: readonly string[];
  /** One code is drawn large; several stand in two columns, each under its name. */
  readonly codes: readonly PosterCode[];
  readonly footer: string;
  /** For the document's metadata; the same poster then gives the same bytes. */
  readonly madeAt: Date;
};

export type PosterCode = {
  readonly name: string;
  readonly content: string;
  /** Read out to whoever cannot see it. */
  readonly says: string;
  /** The same as letters, for whoever cannot scan. */
  readonly address: string;
};
