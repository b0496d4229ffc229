/** The forms of the one-stop desk by what they mean; their numbers changed between circulars. */
export const formKeys = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'stop',
  'control',
  'register',
] as const;
export type FormKey = (typeof formKeys)[number];

export type FormSet = {
  /** Stored with every print, so that an old paper can be made again as it was. */
  readonly version: string;
  readonly source: string;
  readonly numbers: Readonly<Record<FormKey, string>>;
};

/** The seven forms of Circular 03/2025/TT-VPCP, Annex I: set B of the handbook, in force. */
export const formSetB: FormSet = {
  version: 'B',
  source: '03/2025/TT-VPCP',
  numbers: {
    receipt: '01',
    supplement: '02',
    refusal: '03',
    apology: '04',
    stop: '05',
    control: '06',
    register: '07',
  },
};
