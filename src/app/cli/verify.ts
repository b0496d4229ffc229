import type { Command } from 'commander';
import { type Verification, verifyDossiers } from '#dossiers';
import { compareFigures, type FigureComparison } from '#reporting';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua verify`: exit code 1 when anything does not agree. */
export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .description(
      'fold every journal again, check every hash chain, code and figure, and say where they differ',
    )
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const verification = await verifyDossiers(db);
      const figures = await compareFigures(db);
      if (command.opts()['json']) say(JSON.stringify({ ...verification, figures }, null, 2));
      else tell(verification, figures);
      if (!isSound(verification, figures)) process.exitCode = 1;
    }),
  );
}

const isSound = ({ findings, codeGaps }: Verification, { differences }: FigureComparison): boolean =>
  findings.length + codeGaps.length + differences.length === 0;

/** What an administrator at night makes of a finding; the code beside it is for programs. */
const meaning: Readonly<Record<Verification['findings'][number]['what'], string>> = {
  'chain.gap': 'an entry before it is missing',
  'chain.previous': 'does not follow the entry before it',
  'chain.hash': 'was altered after it was written',
  'chain.private': 'its private part was altered after it was written',
  'chain.head': 'the dossier does not stand at the last entry of its journal',
  'event.unknown': 'no such event is known',
  'state.differs': 'the state is not what the journal leads to',
  'column.differs': 'a column is not what the journal leads to',
  'step.differs': 'a step is not what the journal leads to',
  'paper.differs': 'the papers are not those of the journal',
  'application.differs': 'what was filed is not what the journal says',
  'journal.missing': 'the journal does not begin with the filing',
  'private.erased': 'its private part is gone, and no destruction record says so',
  'private.remains': 'its private part is still there, though a record says that it was destroyed',
  'destruction.differs': 'the destruction record is not of this journal',
};

function tell(verification: Verification, figures: FigureComparison): void {
  const { dossiers, entries, findings, codeGaps } = verification;
  const { differences } = figures;
  say(`${dossiers} dossiers, ${entries} journal entries, ${figures.sums} sums of figures.`);
  for (const { dossierId, seq, what, detail } of findings) {
    const where = seq === undefined ? dossierId : `${dossierId} entry ${seq}`;
    say(`${where}: ${meaning[what]} (${what})${detail === undefined ? '' : ` — ${detail}`}`);
  }
  for (const { agencyCode, day, last, codes } of codeGaps) {
    say(
      `${agencyCode} ${day}: the counter stands at ${last}, but ${codes} dossiers carry a code of that day`,
    );
  }
  for (const { what, where, stored, told } of differences) {
    say(`${what} ${where}: stored ${stored}, the journals say ${told}`);
  }
  const found = findings.length + codeGaps.length + differences.length;
  if (found > 0) say(found === 1 ? '1 finding.' : `${found} findings.`);
  else
    say(
      'All journals fold to their rows, all chains hold, no code is missing or doubled, all figures agree.',
    );
}
