import { createHash } from 'node:crypto';
import type { CalendarDefinition, OwnHours } from '#calendar';
import type { Instant } from '#kernel';
import type { Fault, MovedCatalogue, MovedDesk, MovedFee, MovedLimit } from '#procedures';
import type { TextEdit } from '#texts';

/** The format this program writes; it reads those before it, which hold fewer kinds of things. */
export const bundleFormat = 2;

/** What a bundle may hold at most: settings of ours, well above a catalogue of a thousand procedures. */
export const bundleLimits = { files: 5_000, fileBytes: 4_000_000, bytes: 100_000_000 };
/** Bytes of the file itself. */
export const largestBundle = 20_000_000;

/** The kinds of things that are moved, each chosen by itself. */
export const bundleParts = ['procedures', 'texts', 'calendars', 'limits', 'fees', 'desks', 'hours'] as const;
export type BundlePart = (typeof bundleParts)[number];

export interface Manifest {
  readonly format: number;
  readonly program: string;
  /** Code of the province it comes from. */
  readonly province: string;
  readonly at: Instant;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Digests of everything a thing ever was where it comes from, by its subject: `procedure:1.001193`. */
  readonly bases: Readonly<Record<string, readonly string[]>>;
}

/** A bundle that was read: everything in it is whole and fits together. */
export interface Bundle {
  readonly manifest: Manifest;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly catalogue: MovedCatalogue;
  readonly texts: readonly TextEdit[];
  readonly calendars: readonly CalendarDefinition[];
  readonly limits: readonly MovedLimit[];
  readonly fees: readonly MovedFee[];
  readonly desks: readonly MovedDesk[];
  readonly hours: readonly MovedHours[];
}

/** Hours and closures of a unit, by its code. */
export interface MovedHours {
  readonly unitCode: string;
  readonly own: OwnHours;
}

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A mistake of a file that has no lines, or of the bundle as a whole. */
export const faultAt = (file: string, message: Exclude<Fault['message'], string>, path = ''): Fault => ({
  ...{ file, line: 1, path, message },
});
