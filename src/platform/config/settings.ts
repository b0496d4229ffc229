import { isIP } from 'node:net';
import { err, ok, type Result } from '#kernel';

/** How one setting is given and read. `read` answers undefined for a text that is none. */
export type Setting<T> = {
  readonly flag: string;
  readonly env: string;
  /** What it must be, to end the sentence "--port must be …". */
  readonly mustBe: string;
  readonly read: (text: string) => T | undefined;
};

/** Texts as they came: flags by their name without dashes, and the environment. */
export type Given = {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The value of a setting: the flag before the environment; undefined when neither says anything. */
export function readSetting<T>(given: Given, setting: Setting<T>): Result<T | undefined, string> {
  const flag = given.flags[setting.flag];
  const text = flag === undefined ? given.env[setting.env] : String(flag);
  if (text === undefined || (flag === undefined && text === '')) return ok(undefined);
  const value = setting.read(text);
  const name = flag === undefined ? setting.env : `--${setting.flag}`;
  return value === undefined
    ? err(`${name} must be ${setting.mustBe}, not "${shown(setting, text)}".`)
    : ok(value);
}

/** A secret is not repeated on a screen. */
const shown = (setting: Setting<unknown>, text: string): string =>
  /SECRET|DATABASE_URL/.test(setting.env) ? '…' : text;

export function wholeNumber(least: number, most: number) {
  return {
    mustBe: `a whole number from ${least} to ${most}`,
    read: (text: string): number | undefined => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function oneOf<const T extends string>(choices: readonly T[]) {
  return {
    mustBe: choices.join(', '),
    read: (text: string): T | undefined => choices.find((choice) => choice === text),
  };
}

export const yesOrNo = {
  mustBe: 'true or false',
  read: (text: string): boolean | undefined => ({ true: true, false: false, '1': true, '0': false })[text],
};

/** Addresses and networks (10.0.0.0/8), with commas between; `loopback` is this machine. */
export const addresses = {
  mustBe: 'IP addresses or networks with commas between, or loopback',
  read: (text: string): string | undefined =>
    text.split(',').every((one) => isAddress(one.trim())) ? text : undefined,
};

function isAddress(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  if (text === 'loopback') return true;
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    bits > 0 && rest.length === 0 && (prefix === undefined || wholeNumber(0, bits).read(prefix) !== undefined)
  );
}

/** A URL of one of these schemes. */
export function url(...schemes: readonly string[]) {
  return {
    mustBe: `an address that begins with ${schemes.join(' or ')}`,
    read: (text: string): string | undefined =>
      schemes.some((scheme) => text.startsWith(scheme)) && URL.canParse(text) ? text : undefined,
  };
}

/** Any text that is not empty and at least so long. */
export function someText(least: number) {
  return {
    mustBe: least > 1 ? `at least ${least} characters long` : 'not empty',
    read: (text: string): string | undefined => (text.length >= least ? text : undefined),
  };
}
