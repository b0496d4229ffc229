import { type IdRange, type Verification, type Verified, type Verifier, verifyAt } from '#dossiers';
import { freeze, momentOf, type Tx } from '#platform/db';
import { compareSums, type FigureComparison, type FigureSums } from '#reporting';
import { type Checked, checkerFor } from './checker.action.ts';
import { type Program, startHands } from './hands.ts';

export interface VerifiedAll {
  readonly verification: Verification;
  readonly figures: FigureComparison;
}

export interface VerifyAllOptions {
  /** How many processes share the work: 1 is this one, more are helpers. */
  readonly jobs: number;
  readonly program: Program;
  readonly atOnce?: number | undefined;
  readonly progress?: Parameters<typeof verifyAt>[1]['progress'];
}

/** Whoever checks ranges beside each other, and says in the end what they counted. */
interface Checking {
  readonly check: (range: IdRange) => Promise<Checked>;
  readonly counted: () => Promise<readonly FigureSums[]>;
  readonly close: () => void;
}

/**
 * Verifies journals and figures, all of one moment and each journal read once. The office can go on working: what is
 * written meanwhile is not looked at.
 */
export function verifyAll(office: Verifier, options: VerifyAllOptions): Promise<VerifiedAll> {
  return office.db.transaction(async (tx) => {
    await freeze(tx);
    const checking = options.jobs === 1 ? alone(office, tx) : await together(tx, options);
    try {
      return await verifyBy(checking, tx, options);
    } finally {
      checking.close();
    }
  });
}

async function verifyBy(
  checking: Checking,
  tx: Tx,
  { jobs, atOnce, progress }: VerifyAllOptions,
): Promise<VerifiedAll> {
  const facts: Checked['facts'][] = [];
  const verify = async (range: IdRange): Promise<Verified> => {
    const checked = await checking.check(range);
    facts.push(checked.facts);
    return checked.verified;
  };
  const verification = await verifyAt(tx, { verify, sideBySide: jobs, atOnce, progress });
  const { sums, differences } = await compareSums(tx, await checking.counted());
  const ofFacts = facts.flatMap((each) => each.differences);
  return {
    verification,
    figures: {
      dossiers: facts.reduce((all, each) => all + each.dossiers, 0),
      sums,
      differences: [...ofFacts.sort((a, b) => (a.where < b.where ? -1 : 1)), ...differences],
    },
  };
}

function alone(office: Verifier, tx: Tx): Checking {
  const checker = checkerFor(office);
  return {
    check: (range) => checker.check(tx, range),
    counted: async () => [checker.counted()],
    close: () => {},
  };
}

async function together(tx: Tx, { jobs, program }: VerifyAllOptions): Promise<Checking> {
  const moment = await momentOf(tx);
  const hands = startHands(program, jobs);
  return { ...hands, check: (range) => hands.check({ range, moment }) };
}
