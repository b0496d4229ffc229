import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The harmless file every scanner reports (eicar.org), in two halves so that none reports this source. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A paper that passes for a PDF and holds what the signature below looks for. */
export const infectedPdf = (pdf: Buffer): Buffer => {
  const marked = Buffer.from(pdf);
  marked.write('motcua-malware-sample', 200, 'latin1');
  return marked;
};

export interface RunningClamd {
  readonly address: { readonly path: string };
  readonly stop: () => Promise<void>;
}

/**
 * ClamAV's own daemon with two signatures written here, in its formats for them: the hash of the test file (.hdb:
 * digest, size, name) and a text (.ndb: name, any kind of file, anywhere, in hexadecimal). What it downloads is not needed.
 */
export async function realClamd(folder: string): Promise<RunningClamd> {
  const [database, socket] = [join(folder, 'signatures'), join(folder, 'clamd.sock')];
  await mkdir(database, { recursive: true });
  const digest = createHash('md5').update(eicar).digest('hex');
  await writeFile(join(database, 'motcua.hdb'), `${digest}:${eicar.length}:Motcua.Test.Eicar\n`);
  const text = Buffer.from('motcua-malware-sample').toString('hex');
  await writeFile(join(database, 'motcua.ndb'), `Motcua.Test.Text:0:*:${text}\n`);
  const config = join(folder, 'clamd.conf');
  const lines = [
    `DatabaseDirectory ${database}`,
    `LocalSocket ${socket}`,
    'Foreground yes',
    'ConcurrentDatabaseReload no',
  ];
  await writeFile(config, `${lines.join('\n')}\n`);
  const child = spawn('/usr/sbin/clamd', ['--config-file', config], {
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
    await sleep(50);
  }
  return {
    address: { path: socket },
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
