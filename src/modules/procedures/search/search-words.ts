/** What people say and what it means in the words of the law; read from `content/search-words.yaml`. */
export type SearchWords = {
  /** Words that say nothing of what is looked for: “làm”, “xin”, “ở đâu”. */
  readonly ignored: readonly string[];
  /** Abbreviations and everyday words: what is said is looked for as what is meant. */
  readonly meant: readonly { readonly says: readonly string[]; readonly means: string }[];
  /** Everyday words for procedures, the likeliest first. */
  readonly finds: readonly { readonly says: readonly string[]; readonly codes: readonly string[] }[];
};

export const noWords: SearchWords = { ignored: [], meant: [], finds: [] };
