/** What stands in place of a picture of a paper. */
export const paperPictureText = {
  vi: { picture: 'Ảnh', pages: (count: number) => `${count} trang` },
  en: { picture: 'Photo', pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`) },
} as const;
