import { readQr } from './read-qr.ts';

/** Milliseconds between two looks at the picture. */
const pause = 250;

/** Shows the camera behind the device and reads what it sees, until a card was read; the answer stops it. */
export function watchCamera(
  panel: HTMLElement,
  take: (text: string) => boolean,
  failed: () => void,
): () => void {
  const video = document.createElement('video');
  video.className = 'mc-scan__video';
  video.muted = true;
  video.playsInline = true;
  let on = true;
  const stop = (): void => {
    on = false;
    for (const track of streamOf(video)?.getTracks() ?? []) track.stop();
    video.remove();
  };
  const watch = async (): Promise<void> => {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1920 } },
    });
    video.srcObject = stream;
    if (!on) return stop();
    panel.append(video);
    await video.play();
    let last = '';
    while (on) {
      const text = await look(video);
      if (!on) return;
      if (text !== undefined && text !== last && take(text)) return stop();
      last = text ?? last;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  addEventListener('pagehide', stop, { once: true });
  void watch().catch(() => {
    if (on) failed();
    stop();
  });
  return stop;
}

async function look(video: HTMLVideoElement): Promise<string | undefined> {
  const picture = await createImageBitmap(video).catch(() => undefined);
  const text = picture && (await readQr(picture, true));
  picture?.close();
  return text;
}

const streamOf = ({ srcObject }: HTMLVideoElement): MediaStream | undefined =>
  srcObject instanceof MediaStream ? srcObject : undefined;
