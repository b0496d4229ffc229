/** Names of the controls of a question. */
export const names = {
  label: 'cau-hoi',
  hint: 'goi-y',
  error: 'bao-loi',
  required: 'bat-buoc',
  maxLength: 'so-ky-tu',
  min: 'nho-nhat',
  max: 'lon-nhat',
  earliest: 'som-nhat',
  latest: 'muon-nhat',
  inWords: 'bang-chu',
  as: 'cach-hien',
  options: 'lua-chon',
  detail: 'chi-tiet',
  component: 'thanh-phan',
  statement: 'cam-doan',
  from: 'dien-san',
  item: 'ten-dong',
  key: 'ma',
} as const;

/** Of a bound that is a certain day: its three boxes. */
export const dayName = (name: string): string => `${name}-ngay`;

/** Names of the controls of a condition. */
export const conditionNames = {
  match: 'khop',
  field: 'xet',
  into: 'vao',
  operator: 'phep-so',
  value: 'gia-tri',
  remove: 'bo',
} as const;
