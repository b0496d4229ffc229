import type { Bilingual } from '#kernel';

/** The first that fits names the browser; the order matters, since most call themselves Chrome and Safari too. */
const browsers: readonly (readonly [RegExp, string, string])[] = [
  [/zalo/i, 'zalo', 'Zalo'],
  [/fban|fbav/i, 'facebook', 'Facebook'],
  [/coc_coc/i, 'coccoc', 'Cốc Cốc'],
  [/edg[a-z]*\//i, 'edge', 'Edge'],
  [/samsungbrowser/i, 'samsung', 'Samsung Internet'],
  [/opr\/|opera/i, 'opera', 'Opera'],
  [/firefox|fxios/i, 'firefox', 'Firefox'],
  [/chrome|crios/i, 'chrome', 'Chrome'],
  [/safari/i, 'safari', 'Safari'],
];
const systems: readonly (readonly [RegExp, string, string])[] = [
  [/iphone/i, 'iphone', 'iPhone'],
  [/ipad/i, 'ipad', 'iPad'],
  [/android/i, 'android', 'Android'],
  [/windows/i, 'windows', 'Windows'],
  [/mac os/i, 'mac', 'Mac'],
  [/linux|cros/i, 'linux', 'Linux'],
];

/** Browser and system in two words; nothing else of what a browser tells of itself is kept. */
export function deviceOf(userAgent = ''): string | undefined {
  const [browser, system] = [browsers, systems].map((known) =>
    known.find(([shape]) => shape.test(userAgent)),
  );
  return browser || system ? `${browser?.[1] ?? 'other'}/${system?.[1] ?? 'other'}` : undefined;
}

const nameOf = (known: typeof browsers, key: string | undefined) =>
  known.find(([, each]) => each === key)?.[2];

/** The device as its owner would say it. */
export function deviceWords(device: string | undefined): Bilingual {
  const [browserKey, systemKey] = device?.split('/') ?? [];
  const [browser, system] = [nameOf(browsers, browserKey), nameOf(systems, systemKey)];
  if (browser !== undefined && system !== undefined)
    return { vi: `${browser} trên ${system}`, en: `${browser} on ${system}` };
  const either = browser ?? system;
  return either === undefined ? { vi: 'Thiết bị chưa rõ', en: 'Unknown device' } : { vi: either, en: either };
}
