import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { cachedCalendars } from '#calendar';
import { instantOfDate, isLang } from '#kernel';
import type { Config } from '#platform/config';
import {
  answerQuestion,
  contentSource,
  type DueAsked,
  type DueRefusal,
  type DueSource,
  installationSource,
  tellDue,
} from '#procedures';
import { root } from '../root.ts';
import { withConfig, withSettings } from './settings.ts';

interface Options extends Omit<DueAsked, 'pauses'> {
  readonly pause: readonly string[];
  readonly json?: true;
  readonly lang: string;
}

/** `motcua due`: when, and why. Exit code 2 for a question that cannot be read, 1 for one without an answer. */
export function addDue(program: Command): void {
  const command = program
    .command('due')
    .description('when something is due and why, by the calendar of this installation or of content/')
    .option('--procedure <code>', 'by the limit of a procedure, for example 1.001193')
    .option('--variant <case>', 'key or number of a case of that procedure')
    .option(
      '--limit <limit>',
      'by a limit: "3 workday", "20 calendar-day", "2 month", "4 hour", "same-day", "fixed-date 2026-12-31"; with "after-15h" behind it that rule',
    )
    .option('--received <time>', 'when it was received, ISO 8601; without an offset the time in Vietnam')
    .option('--unit <code>', 'the unit whose calendar counts; the national one when not said')
    .option(
      '--clock <clock>',
      'hour (8 hours are a day) or day (due at closing time); the calendar says which',
    )
    .option(
      '--pause <from..to>',
      'a time in which the clock stood; " restart" behind it when all begins again; may be repeated',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--json', 'answer as JSON, as GET /api/v1/due does')
    .option('--lang <lang>', 'language of the explanation: vi or en', 'vi');
  withSettings(command, 'place').action(() =>
    withConfig(command, async (config) => {
      const { pause, json, lang, ...asked } = command.opts<Options>();
      const answer = await onSource(config, (source) => answerQuestion(source, { ...asked, pauses: pause }));
      if (!answer.ok) refuse(answer.error, json === true, lang);
      else if (json) process.stdout.write(`${JSON.stringify(answer.value, null, 2)}\n`);
      else process.stdout.write(`${tellDue(answer.value, isLang(lang) ? lang : 'vi').join('\n')}\n`);
    }),
  );
}

function refuse({ code, kind, text }: DueRefusal, json: boolean, lang: string): void {
  if (json) process.stdout.write(`${JSON.stringify({ code, text }, null, 2)}\n`);
  process.stderr.write(`${isLang(lang) ? text[lang] : text.vi} (${code})\n`);
  process.exitCode = kind === 'wrong' ? 2 : 1;
}

/** The installation's when there is one; else what stands in the content folder, without any database. */
async function onSource<T>(config: Config, work: (source: DueSource) => Promise<T>): Promise<T> {
  const installed = config.databaseUrl !== undefined || existsSync(path.join(config.dataDir, 'postgres'));
  if (!installed) return work(contentSource(path.join(root(), 'content')));
  const { openOfficeDatabase } = await import('../open-database.ts');
  const { createLog } = await import('#platform/log');
  const { db, close } = await openOfficeDatabase(config, createLog(config.logLevel), { migrate: false });
  try {
    const now = () => instantOfDate(new Date());
    return await work(installationSource({ db, calendars: cachedCalendars(), now }));
  } finally {
    await close();
  }
}
