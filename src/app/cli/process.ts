import path from 'node:path';
import type { Command } from 'commander';
import { type CheckedProcess, checkProcess, runningSums, type StepGraph, saidIn } from '#procedures';
import { root } from '../root.ts';
import { say } from './with-database.ts';

/** `motcua process check`: exit code 1 when the process has a fault. Needs no database. */
export function addProcess(program: Command): void {
  const group = program.command('process').description('e-processes drawn in BPMN');
  const command: Command = group
    .command('check')
    .description('say what is wrong with a drawn process and where, or list its steps with their times')
    .argument('<file>', 'the BPMN file; a procedure.yaml beside it is taken into account')
    .option('--procedure <code>', 'check it as the process of this procedure of the catalogue')
    .option('--json', 'answer as JSON')
    .action(async (file: string) => {
      const options = command.opts<{ readonly procedure?: string; readonly json?: boolean }>();
      const checked = await checkProcess(path.normalize(file), {
        contentFolder: path.join(root(), 'content'),
        procedure: options.procedure,
      });
      if (options.json) say(JSON.stringify(asJson(file, checked), null, 2));
      else tell(checked);
      if (checked.faults.length > 0) process.exitCode = 1;
    });
}

function asJson(file: string, { faults, graph, content, allowances }: CheckedProcess) {
  const steps = graph ? runningSums(graph) : [];
  return {
    file,
    sound: faults.length === 0,
    ...(content ? { procedure: content.code } : {}),
    faults: faults.map(({ path: element, message, ...place }) => ({
      ...place,
      message: saidIn(message, 'en'),
      element,
    })),
    limits: allowances.map(({ called, minutes, agency }) => ({
      called: saidIn(called, 'en'),
      minutes,
      ...(agency ? { agency } : {}),
    })),
    steps: steps.map(({ id, step: { type: _, next: __, scope, ...step }, sum }) => ({
      id,
      ...step,
      ...(scope.length > 0 ? { scope } : {}),
      sumMinutes: sum,
    })),
  };
}

function tell(checked: CheckedProcess): void {
  const { faults, graph } = checked;
  for (const { file, line, path: element, message } of faults) {
    say(`${file}:${line} ${element === '' ? '' : `${element} `}${message}`);
  }
  if (!graph) {
    say(faults.length === 1 ? '1 mistake.' : `${faults.length} mistakes.`);
    return;
  }
  tellSteps(graph, checked);
}

/** The steps in columns, with the time that may have passed by the end of each. */
function tellSteps(graph: StepGraph, { content, allowances }: CheckedProcess): void {
  const steps = runningSums(graph);
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  const [id, role] = [widest(steps.map((each) => each.id)), widest(steps.map(({ step }) => step.role))];
  const whole = allowances.find(({ agency }) => agency === undefined);
  const of = whole ? ` of ${hours(whole.minutes)}` : '';
  for (const { id: node, step, sum } of steps) {
    const limit = step.limitMinutes === undefined ? 'not counted' : hours(step.limitMinutes);
    const who = [step.agency, ...(step.parties ?? []), step.rule].filter((each) => each !== undefined);
    const columns = [
      node.padEnd(id),
      step.role.padEnd(role),
      limit.padStart(11),
      `${hours(sum)}${of}`.padStart(16),
    ];
    say(`${columns.join('  ')}  ${step.name.vi}${who.length > 0 ? ` (${who.join(', ')})` : ''}`);
  }
  const longest = Math.max(0, ...steps.map(({ sum }) => sum));
  say(`${content ? `${content.code}: t` : 'T'}he longest way takes ${hours(longest)} of working time.`);
  for (const { called, minutes } of allowances) say(`${saidIn(called, 'en')}: ${hours(minutes)}.`);
  if (allowances.length === 0) say('No procedure beside it: not compared with a limit of the law.');
}

/** `20h`, `0.5h`: working time as it is written in a drawing. */
const hours = (minutes: number): string => `${Math.round((minutes / 60) * 100) / 100}h`;
