import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { evolve } from './fold/evolve.ts';

/** Events decided so far, and the dossier they lead to: what a decision of several events goes on from. */
export interface Told {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

export const untold = (dossier: Dossier): Told => ({ dossier, events: [] });

export const tell = (told: Told, ...events: readonly DossierEvent[]): Told => ({
  dossier: events.reduce((state, event) => evolve(state, state.id, event), told.dossier),
  events: [...told.events, ...events],
});
