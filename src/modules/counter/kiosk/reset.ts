import { type KioskPlace, kioskHref } from '../counter.paths.ts';

/** Seconds without a touch after which the kiosk asks whether somebody is still there. */
const idleSeconds = 60;

/** The next person begins in Vietnamese, whatever the one before read. */
export const startOf = (place: KioskPlace): string => kioskHref(place, 'start', { lang: 'vi' });

export const resetOf = (place: KioskPlace, seconds = idleSeconds) => ({ href: startOf(place), seconds });
