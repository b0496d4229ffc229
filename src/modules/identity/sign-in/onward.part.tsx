import type { Onward } from '../identity.paths.ts';

/** Carries where to go on to through a form. */
export function OnwardFields({ next, kept }: Onward) {
  return (
    <>
      {next !== undefined && <input type="hidden" name="tiep" value={next} />}
      {kept !== undefined && <input type="hidden" name="giu" value={kept} />}
    </>
  );
}
