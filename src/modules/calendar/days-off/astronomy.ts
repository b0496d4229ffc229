/**
 * New moons and the Sun's place by the published formulas of J. Meeus, Astronomical Algorithms, 2nd ed.,
 * chapters 25 and 49, with the planetary terms left out: right to a minute or so between 1900 and 2100. Times
 * are Julian days; the civil day is that of Vietnam, UTC+7, by which the state's lunar calendar is reckoned
 * (Decision 121/CP of 1967).
 */

const rad = Math.PI / 180;
const zone = 7 / 24;

/** Days since 1970-01-01 of the Vietnamese day on which the k-th new moon since January 2000 falls. */
export const newMoonDay = (k: number): number => civilDay(newMoon(k));

/** The new moon nearest to a day: its number is right or one off. */
export const newMoonNear = (day: number): number => Math.round((day - 10_962.8) / synodicMonth);

/** The twelfth of its way round, 0 to 11, in which the Sun stands when a Vietnamese day begins; 9 is winter. */
export const sunTwelfth = (day: number): number => Math.floor(sunLongitude(day + 2_440_587.5 - zone) / 30);

const synodicMonth = 29.530588861;

/** Whole Vietnamese days between the Unix epoch and a Julian day of universal time. */
const civilDay = (julian: number): number => Math.floor(julian - 2_440_587.5 + zone);

type Term = readonly [factor: number, e: number, sun: number, moon: number, latitude: number, node: number];

/** Periodic terms of the new moon, in days: multiples of the Sun's and Moon's anomalies, F and the node. */
const terms: readonly Term[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
];

/** Julian day, universal time, of the k-th new moon. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const mean = 2_451_550.09766 + synodicMonth * k + 0.00015437 * t * t;
  const shift = terms.reduce(
    (sum, [factor, power, s, m, f, o]) =>
      sum + factor * e ** power * Math.sin((s * sun + m * moon + f * latitude + o * node) * rad),
    0,
  );
  return mean + shift - deltaT(k / 12.3685) / 86_400;
}

/** Seconds of dynamical before universal time, by years since 2000 (F. Espenak and J. Meeus, 2006). */
const deltaT = (years: number): number => 62.92 + 0.32217 * years + 0.005589 * years * years;

/** Apparent longitude of the Sun in degrees, 0 at the spring equinox. */
function sunLongitude(julian: number): number {
  const years = (julian - 2_451_545) / 365.25;
  const t = (julian + deltaT(years) / 86_400 - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * rad;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * rad);
  return ((apparent % 360) + 360) % 360;
}
