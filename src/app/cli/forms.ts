import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { recordChange } from '#audit';
import { type FormTemplate, loadTemplate, usedTemplates, useTemplate } from '#documents';
import { instantOfDate, isoOf } from '#kernel';
import type { Db } from '#platform/db';
import {
  chooseFormSet,
  chooseTextApproval,
  findFormSets,
  findTextApproval,
  textApprovals,
} from '#platform/installation';
import { pdfPrinter } from '#platform/pdf';
import { faultText } from '#procedures';
import { previewForms } from '../form-preview.ts';
import { root } from '../root.ts';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua forms`: the numbered set and the template in which the province prints; `check` and `use` a template. */
export function addForms(program: Command): void {
  const command = program
    .command('forms')
    // What stands after check or use is theirs.
    .enablePositionalOptions()
    .description(
      'the numbered set of printed forms: A (Circular 01/2018) or B (Circular 03/2025, the default)',
    )
    .option('--set <A|B>', 'go over to this set from now on; papers made before stay in theirs')
    .option(
      '--approval <forms|all|none>',
      'which changes made in the browser wait for a second person: forms of the circular (the default), all texts, none',
    );
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { set, approval } = command.opts<{ set?: string; approval?: string }>();
      if (approval !== undefined && !(await chooseApproval(db, approval))) return;
      if (set !== undefined) {
        if (set !== 'A' && set !== 'B') {
          process.stderr.write('--set is A or B.\n');
          process.exitCode = 2;
          return;
        }
        await chooseSet(db, set);
      }
      const chosen = await findFormSets(db);
      if (chosen.length === 0) say('Set B, Circular 03/2025/TT-VPCP: nobody has chosen another.');
      for (const each of chosen) say(`Set ${each.set} from ${isoOf(each.from)}`);
      const used = await usedTemplates(db);
      if (used.length === 0) say('No template of the province: forms are printed as they come.');
      for (const { version, from } of used) say(`Template ${version} from ${isoOf(from)}`);
    }),
  );
  addCheck(command);
  addUse(command);
}

/** False when there is no such choice. Written down: it is how many eyes look at a form of the law. */
async function chooseApproval(db: Db, asked: string): Promise<boolean> {
  const chosen = textApprovals.find((each) => each === asked);
  if (!chosen) {
    process.stderr.write(`--approval is ${textApprovals.join(', ')}.\n`);
    process.exitCode = 2;
    return false;
  }
  const subject = { kind: 'setting', id: 'text-approval', name: 'Duyệt văn bản, biểu mẫu' } as const;
  const actor = { kind: 'system', reason: `motcua forms, ${os.userInfo().username}` } as const;
  await db.transaction(async (tx) => {
    const before = await findTextApproval(tx);
    await chooseTextApproval(tx, chosen);
    const change = { action: 'setting.changed', subject, before, after: chosen };
    await recordChange(tx, change, { actor, now: instantOfDate(new Date()) });
  });
  say(`Changes of texts that wait for a second person: ${chosen}`);
  return true;
}

/** `motcua forms check DIR`: exit code 1 when the template has a fault. Needs no database. */
function addCheck(forms: Command): void {
  const command: Command = forms
    .command('check')
    .description('say what is wrong with a template and where')
    .argument('<folder>', 'with forms.yaml, and logos beside it')
    .option('--pdf <folder>', 'print every form by it, on examples, into this folder')
    .action(async (folder: string) => {
      const { pdf } = command.opts<{ pdf?: string }>();
      const template = await checkedTemplate(folder);
      if (!template) return;
      say(`${template.version}: no fault found.`);
      if (pdf !== undefined) await printExamples(template, pdf);
    });
}

/** `motcua forms use DIR`: from now on forms are printed by it; those made before stay as they were. */
function addUse(forms: Command): void {
  const command: Command = forms
    .command('use')
    .description('print by this template from now on; papers made before stay as they were')
    .argument('<folder>', 'with forms.yaml, and logos beside it');
  withSettings(command, 'place').action(async () => {
    const template = await checkedTemplate(command.args[0] ?? '.');
    if (!template) return;
    await withDatabase(command, async ({ openOwner }) => {
      const db = openOwner();
      try {
        const used = await useRecorded(db, template);
        if (used.ok) return say(`Template ${template.version} from ${isoOf(used.value.from)}`);
        process.stderr.write(
          `A template ${template.version} is or was in use already: give the changed one another version.\n`,
        );
        process.exitCode = 1;
      } finally {
        await db.close();
      }
    });
  });
}

/** The choice, and who made it. */
const chooseSet = (db: Db, set: 'A' | 'B'): Promise<void> =>
  db.transaction(async (tx) => {
    const now = instantOfDate(new Date());
    const before = (await findFormSets(tx)).at(-1);
    await chooseFormSet(tx, { set, from: now });
    const change = {
      action: 'setting.form-set-chosen',
      subject: { kind: 'setting', id: 'form-set', name: 'Bộ mẫu giấy tờ in' },
      ...{ before: before && { set: before.set }, after: { set } },
    } as const;
    await recordChange(tx, change, { actor: atCommandLine('forms --set'), now });
  });

const useRecorded = (db: Db, template: FormTemplate) =>
  db.transaction(async (tx) => {
    const now = instantOfDate(new Date());
    const before = (await usedTemplates(tx)).at(-1);
    const used = await useTemplate(tx, template, now);
    if (!used.ok) return used;
    const { version } = template;
    const change = {
      action: 'form-template.used',
      subject: { kind: 'form-template', id: version, name: `Mẫu giấy tờ in, bản ${version}` },
      ...{ before: before && { version: before.version }, after: { version } },
    } as const;
    await recordChange(tx, change, { actor: atCommandLine('forms use'), now });
    return used;
  });

async function checkedTemplate(folder: string): Promise<FormTemplate | undefined> {
  const { template, faults } = await loadTemplate(folder);
  for (const fault of faults) process.stderr.write(`${faultText(fault)}\n`);
  if (faults.length > 0) process.exitCode = 1;
  return faults.length > 0 ? undefined : template;
}

async function printExamples(template: FormTemplate, folder: string): Promise<void> {
  const printer = pdfPrinter(path.join(root(), 'content', 'fonts'));
  await mkdir(folder, { recursive: true });
  for (const form of previewForms(template)) {
    const file = path.join(folder, `${form.key}.pdf`);
    await writeFile(file, await printer.print(form));
    say(file);
  }
}
