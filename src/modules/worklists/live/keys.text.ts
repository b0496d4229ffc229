/** What the script of a list says; it gets these words with the page. */
export const keysText = {
  vi: {
    changed: 'Danh sách đã thay đổi.',
    show: 'Hiện danh sách mới',
    keys: 'Phím tắt',
    close: 'Đóng',
    off: 'Tắt phím tắt',
    on: 'Bật phím tắt',
    rows: [
      ['j / k', 'hồ sơ sau, hồ sơ trước'],
      ['o, Enter', 'mở hồ sơ'],
      ['x', 'chọn hoặc bỏ chọn hồ sơ'],
      ['a', 'đến các việc làm với hồ sơ đã chọn'],
      ['/', 'tìm theo mã hoặc tên'],
      ['n / p', 'trang sau, trang trước'],
      ['?', 'xem các phím tắt'],
    ],
  },
  en: {
    changed: 'The list has changed.',
    show: 'Show the new list',
    keys: 'Keys',
    close: 'Close',
    off: 'Turn the keys off',
    on: 'Turn the keys on',
    rows: [
      ['j / k', 'next dossier, previous dossier'],
      ['o, Enter', 'open the dossier'],
      ['x', 'choose the dossier, or not'],
      ['a', 'go to what can be done to the chosen ones'],
      ['/', 'search by code or name'],
      ['n / p', 'next page, previous page'],
      ['?', 'show the keys'],
    ],
  },
} as const;
