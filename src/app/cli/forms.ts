import type { Command } from 'commander';
import { instantOfDate, isoOf } from '#kernel';
import { chooseFormSet, findFormSets } from '#platform/installation';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua forms [--set A|B]`: the numbered set of forms the province prints in. */
export function addForms(program: Command): void {
  const command = program
    .command('forms')
    .description(
      'the numbered set of printed forms: A (Circular 01/2018) or B (Circular 03/2025, the default)',
    )
    .option('--set <A|B>', 'go over to this set from now on; papers made before stay in theirs');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { set } = command.opts<{ set?: string }>();
      if (set !== undefined) {
        if (set !== 'A' && set !== 'B') {
          process.stderr.write('--set is A or B.\n');
          process.exitCode = 2;
          return;
        }
        await chooseFormSet(db, { set, from: instantOfDate(new Date()) });
      }
      const chosen = await findFormSets(db);
      if (chosen.length === 0) say('Set B, Circular 03/2025/TT-VPCP: nobody has chosen another.');
      for (const each of chosen) say(`Set ${each.set} from ${isoOf(each.from)}`);
    }),
  );
}
