/** Where a dossier stands against its due time. */
export type ClockState = 'green' | 'amber' | 'red' | 'paused' | 'stopped';
