import type { UnitLayer } from './unit-hours.ts';

/**
 * The name of a calendar with the own hours of units in it: `vietnam 2026-10 + 68@1 + 24787@2` is the
 * national version with version 1 of the province's hours and version 2 of the commune's.
 */
export type NamedCalendar = {
  readonly code: string;
  readonly version: string;
  readonly layers: readonly { readonly code: string; readonly version: number }[];
};

export const layeredName = (version: string, layers: readonly UnitLayer[]): string =>
  [
    version,
    ...layers.map(({ code, versions }) => `${code}@${Math.max(...versions.map((v) => v.version))}`),
  ].join(' + ');

/** Undefined when the text is no name of a calendar. */
export function parseCalendarName(name: string): NamedCalendar | undefined {
  const [national = '', ...rest] = name.split(' + ');
  const [, code, version] = /^([a-z][a-z0-9-]*) (\S+)$/.exec(national) ?? [];
  const layers = rest.map((text) => /^([0-9A-Za-z.-]+)@([1-9]\d{0,8})$/.exec(text));
  if (code === undefined || version === undefined || layers.some((match) => match === null)) return undefined;
  return {
    code,
    version,
    layers: layers.map((match) => ({ code: match?.[1] ?? '', version: Number(match?.[2]) })),
  };
}
