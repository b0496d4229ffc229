/** The procedures of the demonstration: five handled from end to end, and one whose process asks other agencies. */
export const procedureCodes = {
  birth: '1.001193',
  business: '1.001612',
  copies: '2.000815',
  extract: '2.000635',
  marriage: '1.000894',
  permit: '1.013225',
} as const;
export type Procedure = keyof typeof procedureCodes;

/** From, to: both included; how many working minutes something takes. */
export type Span = readonly [number, number];

/** What somebody does to a dossier; who, follows from the dossier and the deed. */
export type Deed =
  | Plain<'submit' | 'accept' | 'take' | 'approve' | 'attach' | 'issue' | 'return' | 'assign' | 'silence'>
  | Noted<'propose' | 'sendBack' | 'withdraw' | 'resume'>
  | { readonly do: 'pay'; readonly amount: number; readonly note: string; readonly number: string }
  | { readonly do: 'paid'; readonly number: string }
  | { readonly do: 'askBody'; readonly body: string; readonly note: string; readonly number: string }
  | { readonly do: 'bodyAnswers'; readonly note: string; readonly number: string }
  | Grounded<'suspend' | 'stop' | 'decideAgainst'>
  /** A new date so many days after the one on which it is promised. */
  | { readonly do: 'apologise'; readonly days: number; readonly reason: string; readonly number: string }
  | { readonly do: 'advise'; readonly answer: 'agree' | 'agreeIf' | 'disagree'; readonly note: string }
  | Ordered<'correct' | 'reopen'>
  | { readonly do: 'refuse'; readonly reason: string; readonly ground: string }
  | { readonly do: 'ask'; readonly by: 'desk' | 'handler'; readonly component: string; readonly note: string }
  | { readonly do: 'answer'; readonly component: string; readonly note: string };

/** One type a word, so that a deed can be told by its word. */
type Plain<Word> = Word extends string ? { readonly do: Word } : never;
type Grounded<Word> = Word extends string
  ? { readonly do: Word; readonly reason: string; readonly ground: string }
  : never;
type Ordered<Word> = Word extends string
  ? { readonly do: Word; readonly order: string; readonly reason: string }
  : never;
type Noted<Word> = Word extends string ? { readonly do: Word; readonly note: string } : never;

/** A deed and how long after the one before it. */
export type Turn = Deed & { readonly after: Span };

/** Counted back from now in working minutes, or a minute of a working day that lies so many days back. */
export type Start = { readonly ago: number } | { readonly days: Span; readonly minute: Span };

/** How a kind of dossier goes, from filing to where it stands now. */
export interface Storyline {
  /** What it shows, for tests and for whoever reads the table. */
  readonly shows: string;
  readonly procedure: Procedure;
  /** How many dossiers go this way; one when not said. */
  readonly times?: number;
  /** `citizen` is the account that may be signed in to; others file online without one, or at the desk. */
  readonly filedBy: 'citizen' | 'online' | 'desk';
  /** Which commune, by its place in the list; drawn when not said. */
  readonly commune?: number;
  /** A household business of several family members needs their authorisation. */
  readonly family?: true;
  /** A first paper already attached when filing, for those components that are optional. */
  readonly attaches?: readonly string[];
  readonly start: Start;
  readonly turns: readonly Turn[];
}
