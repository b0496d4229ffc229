/** The switch of single keys. */
export const keysText = {
  vi: { off: 'Tắt phím tắt trên máy này', on: 'Bật phím tắt trên máy này' },
  en: { off: 'Turn keys off on this device', on: 'Turn keys on on this device' },
};
