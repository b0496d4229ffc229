import type { Readable } from 'node:stream';
import type { Result } from '#kernel';

/** What a scanner says of a file. `finding` is the scanner's own name for it. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly finding: string };

/** Something that looks for malware. A scanner that cannot be asked is a refusal in words for the log. */
export interface Scanner {
  /** Reads the stream to its end, or destroys it. */
  scan(content: Readable): Promise<Result<ScanVerdict, ScannerAway>>;
}

export interface ScannerAway {
  readonly code: 'scanner.away';
  readonly why: string;
}
