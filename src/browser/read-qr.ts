type Found = { readonly rawValue: string };
type Detector = { detect: (source: ImageBitmapSource) => Promise<readonly Found[]> };

/** Widest sides of the copies of a picture in which a code is looked for, in pixels: no one size finds all. */
const sides = [1200, 1600, 800, 2400];

/** The text of a QR code in a picture: by the browser's own reader where it has one, else by ours. */
export async function readQr(picture: ImageBitmap, quick = false): Promise<string | undefined> {
  const own = await ownDetector();
  const [found] = own === undefined ? [] : await own.detect(picture).catch(() => []);
  if (found !== undefined) return found.rawValue;
  const { decodeQR } = await import('qr/decode.js');
  const longest = Math.max(picture.width, picture.height);
  for (const side of quick ? sides.slice(0, 1) : sides) {
    const text = tried(() => decodeQR(pixels(picture, Math.min(1, side / longest)), effort(quick)));
    if (text !== undefined) return text;
    if (side >= longest && side >= 1600) break;
  }
  return undefined;
}

/** A picture is looked at for a second and a half, one of a film for as long as until the next. */
const effort = (quick: boolean) => (quick ? { timeLimit: 100 } : { timeLimit: 1500, effort: 10 });

function pixels(picture: ImageBitmap, scale: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** What cannot be read is thrown by the library, and is nothing. */
function tried(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function ownDetector(): Promise<Detector | undefined> {
  const known: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  if (typeof known !== 'function') return undefined;
  try {
    const made: unknown = Reflect.construct(known, [{ formats: ['qr_code'] }]);
    return isDetector(made) ? made : undefined;
  } catch {
    return undefined;
  }
}

const isDetector = (made: unknown): made is Detector =>
  typeof made === 'object' && made !== null && 'detect' in made && typeof made.detect === 'function';
