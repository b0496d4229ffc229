import { workdayMinutes } from '#calendar';

/** Working time as drawn: `3h`, or `0.5d` of eight hours. Whole minutes, or undefined when it is no such text. */
export function parseMinutes(text: string): number | undefined {
  const match = /^(\d{1,4}(?:\.\d{1,4})?)(h|d)$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * (match[2] === 'h' ? 60 : workdayMinutes);
  return Number.isInteger(minutes) ? minutes : undefined;
}

/** Working time of a step: some, or `not-counted`, which is null. */
export function parseStepLimit(text: string): number | null | undefined {
  if (text === 'not-counted') return null;
  const minutes = parseMinutes(text);
  return minutes === 0 ? undefined : minutes;
}
