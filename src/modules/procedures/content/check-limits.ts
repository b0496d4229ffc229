import { tableFaults } from '../decision-table.ts';
import type { FormDefinition } from '../form/form.ts';
import type { ProcedureContent } from '../procedure.ts';
import { legalMinutes } from '../process/legal-time.ts';
import { type At, itemOf, noteFault, under } from './reader.ts';

/** Notes rows of the decision table of limits that nothing reaches, and cases it leaves without a limit. */
export function checkTable(root: At, content: ProcedureContent, form: FormDefinition | undefined): void {
  const { limit, variants } = content.timeLimit;
  if (!form) return;
  const at = under(root, 'timeLimit');
  for (const { row, message } of tableFaults(variants, form, limit.kind !== 'by-plan')) {
    noteFault(row < 0 ? at : under(itemOf(under(at, 'variants'), row), 'when'), message);
  }
}

/** Notes results that a part is said to have and the procedure does not. */
export function checkResults(root: At, { agencies, resultCodes }: ProcedureContent): void {
  agencies.forEach((agency, index) => {
    agency.resultCodes?.forEach((code, place) => {
      if (resultCodes.includes(code)) return;
      const at = under(itemOf(under(root, 'agencies'), index), 'resultCodes');
      noteFault(itemOf(at, place), 'is no result of the procedure: resultCodes has it not');
    });
  });
}

/** Notes agencies that have more time than the whole: no part may stretch the law (handbook §4.5.5). */
export function checkAllowances(root: At, { timeLimit, agencies }: ProcedureContent): void {
  if (timeLimit.limit.kind === 'by-plan') return;
  const limits = [timeLimit.limit, ...timeLimit.variants.map(({ limit }) => limit)];
  const whole = Math.max(...limits.map(legalMinutes));
  agencies.forEach(({ limit }, index) => {
    const needed = limit ? legalMinutes(limit) : 0;
    if (needed <= whole) return;
    const at = under(itemOf(under(root, 'agencies'), index), 'limit');
    noteFault(at, `is ${needed} working minutes, the whole has ${whole}`);
  });
}
