import type { Sheet } from './viewer-sheet.ts';

/** A picture as a sheet of one page, drawn on a canvas so that it turns about itself. */
export async function imageSheet(href: string, name: string): Promise<Sheet> {
  const image = new Image();
  image.src = href;
  await image.decode();
  return {
    pages: 1,
    leave: () => undefined,
    draw: async ({ zoom, turn }, width) => {
      const lies = turn % 180 !== 0;
      const { naturalWidth, naturalHeight } = image;
      const [across, down] = lies ? [naturalHeight, naturalWidth] : [naturalWidth, naturalHeight];
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${width * zoom}px`;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', name);
      const paint = canvas.getContext('2d');
      paint?.translate(across / 2, down / 2);
      paint?.rotate((turn * Math.PI) / 180);
      paint?.drawImage(image, -naturalWidth / 2, -naturalHeight / 2);
      const sheet = document.createElement('div');
      sheet.className = 'mc-viewer__sheet';
      sheet.append(canvas);
      return sheet;
    },
  };
}
