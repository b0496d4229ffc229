import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readLocated } from '#procedures';
import { type ReadTemplate, readTemplate } from './read-template.ts';

/** The file of a template in its folder; logos lie beside it. */
const fileName = 'forms.yaml';

/** Reads a province's template from its folder. Rejects when there is no `forms.yaml`. */
export async function loadTemplate(folder: string): Promise<ReadTemplate> {
  const file = path.join(folder, fileName);
  const located = readLocated(file, await readFile(file, 'utf8'));
  const pictures = (await readdir(folder)).filter((name) => /\.(png|jpe?g)$/i.test(name));
  const logos = await Promise.all(
    pictures.map(
      async (name) => [name, (await readFile(path.join(folder, name))).toString('base64')] as const,
    ),
  );
  return readTemplate(located, new Map(logos));
}
