import { type Static, Type } from 'typebox';

/** Papers of one component as they were handed in: the three columns of the receipt (handbook §2.3). */
export const countSchema = Type.Object({
  originals: Type.Integer({ minimum: 0, maximum: 999 }),
  certified: Type.Integer({ minimum: 0, maximum: 999 }),
  copies: Type.Integer({ minimum: 0, maximum: 999 }),
});
/** By the component's key. */
export const countsSchema = Type.Record(Type.String(), countSchema);
export type PaperCounts = Static<typeof countsSchema>;

export const countColumns = ['originals', 'certified', 'copies'] as const;

/** What three numbers are of one component where nobody counted: what the catalogue asks for. */
export const usualCount = ({
  originals,
  copies,
}: {
  readonly originals: number;
  readonly copies: number;
}): PaperCounts[string] => ({ originals, certified: 0, copies });

/** The three columns of a count, by what they are posted under. */
export const countNames = (key: string) => ({
  originals: `sl-${key}-goc`,
  certified: `sl-${key}-ct`,
  copies: `sl-${key}-sao`,
});
