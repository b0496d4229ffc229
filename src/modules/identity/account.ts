import type { AccountId, PersonId } from '#kernel';

/** What everyone behind a route may know of an account; the password's hash stays in the store. */
export interface Account {
  readonly id: AccountId;
  readonly kind: 'citizen' | 'official';
  readonly login: string;
  readonly displayName: string;
  readonly personId: PersonId | undefined;
  readonly phone: string | undefined;
}

/**
 * A sign-in name as it is kept and compared: lower case, without spaces. A telephone number may be typed
 * with spaces, dots or +84 and is kept as the ten digits people dial.
 */
export function foldLogin(typed: string): string {
  const text = typed.normalize('NFC').trim().toLowerCase();
  return foldPhone(text) ?? text.replace(/\s+/g, '');
}

/** The ten digits of a Vietnamese mobile or fixed number; undefined when it is none. */
export function foldPhone(typed: string): string | undefined {
  const digits = typed.trim().replace(/[\s.()-]/g, '');
  const match = /^(?:\+?84|0)(\d{9})$/.exec(digits);
  return match ? `0${match[1]}` : undefined;
}

/** Personal identification number, 12 digits (handbook §3.3); spaces and dots between them are no mistake. */
export function foldIdNumber(typed: string): string | undefined {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d{12}$/.test(digits) ? digits : undefined;
}

/** The number as it is shown back to its owner: enough to recognise, too little to use. */
export const maskIdNumber = (idNumber: string): string => `•••• •••• ${idNumber.slice(-4)}`;

export const minPasswordLength = 10;
/** Hashing a book would keep the machine busy for a stranger. */
export const maxPasswordLength = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'contains-login';

/** What is wrong with a new password; length counts characters as people see them, not bytes. */
export function passwordProblem(password: string, login: string): PasswordProblem | undefined {
  const length = [...password].length;
  if (length < minPasswordLength) return 'too-short';
  if (length > maxPasswordLength) return 'too-long';
  if (login !== '' && password.toLowerCase().includes(login)) return 'contains-login';
  return undefined;
}

/** Handed over by the typing person's keyboard in one of several Unicode forms; hashed in one. */
export const foldPassword = (typed: string): string => typed.normalize('NFKC');
