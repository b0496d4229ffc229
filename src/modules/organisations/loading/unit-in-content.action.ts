import { readContent } from './read-content.action.ts';
import { unitsSchema } from './units-content.ts';

/** Whether a province or commune in force has this code, by the content folder alone. */
export async function hasUnitInContent(contentDir: string, code: string): Promise<boolean> {
  const { provinces, communes } = await readContent(contentDir, 'units/units.json', unitsSchema);
  return provinces.some(([known]) => known === code) || communes.some(([known]) => known === code);
}
