export const galleryText = {
  title: { vi: 'Bộ mẫu trang', en: 'Gallery' },
  lead: {
    vi: 'Mọi trang với các ví dụ có tên. Chỉ có khi phát triển.',
    en: 'Every page with its named examples. In development only.',
  },
} as const;
