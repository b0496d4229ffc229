import { access, constants, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { readTools } from '#documents';
import type { ScanFolder } from '#platform/config';
import { findTool } from '#platform/tools';
import { withConfig, withSettings } from './settings.ts';
import { say } from './with-database.ts';

/** `motcua doctor`: what of the machine scanning and reading can use, and what is in the way. Touches nothing. */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('say what of this machine is there for scanning and reading, and what is missing');
  withSettings(command, 'place').action(() =>
    withConfig(command, async ({ scanFolders, clamd }) => {
      say(pictures());
      say(await reading());
      say(clamd ? 'virus scanner: configured' : 'virus scanner: none (--clamd)');
      if (scanFolders.length === 0) say('scanner folders: none (--scan-folders)');
      const found = await Promise.all(scanFolders.map(folderLine));
      for (const { line } of found) say(line);
      if (found.some(({ good }) => !good)) process.exitCode = 1;
    }),
  );
}

const pictures = (): string =>
  findTool('pdftoppm')
    ? 'pictures of pages: on (pdftoppm)'
    : 'pictures of pages: off; install poppler-utils, pages are sorted by number meanwhile';

const reading = async (): Promise<string> =>
  (await readTools())
    ? 'reading scans: on (tesseract with Vietnamese)'
    : 'reading scans: off; install poppler-utils, tesseract-ocr and tesseract-ocr-vie';

async function folderLine({ unit, folder }: ScanFolder): Promise<{ line: string; good: boolean }> {
  const why = await faultOf(folder);
  return { line: `scanner folder of ${unit}: ${folder}: ${why ?? 'good'}`, good: why === undefined };
}

async function faultOf(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'is no folder';
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'is not there; is the share mounted?'
      : 'may not be read and written by this account';
  }
}
