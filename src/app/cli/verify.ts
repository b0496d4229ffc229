import type { Command } from 'commander';
import { type Verification, verifyDossiers } from '#dossiers';
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
      if (command.opts()['json']) say(JSON.stringify(verification, null, 2));
      else tell(verification);
      if (!isSound(verification)) process.exitCode = 1;
    }),
  );
}

const isSound = ({ findings, codeGaps }: Verification): boolean =>
  findings.length === 0 && codeGaps.length === 0;

function tell(verification: Verification): void {
  const { dossiers, entries, findings, codeGaps } = verification;
  say(`${dossiers} dossiers, ${entries} journal entries.`);
  for (const { dossierId, seq, what, detail } of findings) {
    say(
      `${dossierId}${seq === undefined ? '' : ` entry ${seq}`}: ${what}${detail === undefined ? '' : ` — ${detail}`}`,
    );
  }
  for (const { agencyCode, day, last, codes } of codeGaps) {
    say(
      `${agencyCode} ${day}: the counter stands at ${last}, but ${codes} dossiers carry a code of that day`,
    );
  }
  if (isSound(verification))
    say('All journals fold to their rows, all chains hold, no code is missing or doubled.');
  else say(`${findings.length + codeGaps.length} findings.`);
}
