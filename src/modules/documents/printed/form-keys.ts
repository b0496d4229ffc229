/** The forms of the one-stop desk by what they mean; their numbers changed between circulars. */
export const numberedKeys = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'stop',
  'control',
  'register',
] as const;
export type NumberedKey = (typeof numberedKeys)[number];

/** Prints beside them, which no circular numbers (handbook §2.3): of one dossier, and lists of a desk. */
export const auxiliaryKeys = ['hand-over', 'result-receipt', 'log', 'fee-receipt'] as const;
export const listKeys = ['receipt-list', 'result-list'] as const;
export type AuxiliaryKey = (typeof auxiliaryKeys)[number] | (typeof listKeys)[number];

export type FormKey = NumberedKey | AuxiliaryKey;

/** Everything that is printed of one dossier. */
export const dossierKeys = [...numberedKeys, ...auxiliaryKeys].filter((key) => key !== 'register');
export type DossierKey = (typeof dossierKeys)[number];

export const isNumbered = (key: FormKey): key is NumberedKey => numberedKeys.some((each) => each === key);
