import type { FolderTrouble } from '#documents';
import type { Bilingual } from '#kernel';

/** Words of the tray that a desk's scanner fills. */
export const trayText = {
  vi: {
    title: 'Khay quét',
    lead: 'Bản quét từ máy quét của cơ quan, chờ đưa vào hồ sơ. Chỉ cán bộ của cơ quan này thấy khay.',
    noFolder:
      'Cơ quan chưa có thư mục máy quét. Quản trị hệ thống khai báo bằng --scan-folders; trong khi chờ, hãy tải tệp lên ở trang số hóa của hồ sơ.',
    looked: (folder: string, when: string) => `Thư mục ${folder}: xem lần cuối ${when}.`,
    look: 'Xem lại thư mục ngay',
    empty: 'Khay trống. Quét giấy tờ; bản quét xuất hiện ở đây trong khoảng một phút.',
    files: 'Bản quét đang chờ',
    line: (when: string, pages: number) => `Đến ${when}, ${pages} trang`,
    copies: (count: number) => `Cùng một tệp đến ${count} lần, chỉ giữ một.`,
    picture: (name: string) => `Trang đầu của ${name}`,
    code: 'Mã hồ sơ',
    codeHint: 'Ví dụ: H36.40-261125-0003',
    choose: 'Hãy chọn ít nhất một bản quét',
    take: 'Đưa vào hồ sơ',
    discard: 'Bỏ bản quét đã chọn',
    discarded: (count: number) => `Đã bỏ ${count} bản quét.`,
    taken: (count: number) => `Đã đưa ${count} bản quét vào chồng trang của hồ sơ.`,
    refused: 'Tệp không nhận được',
    refusedLead: 'Tệp gốc vẫn còn trong thư mục con “khong-nhan” của máy quét.',
    seen: 'Đã xem, bỏ khỏi danh sách',
  },
  en: {
    title: 'Scanner tray',
    lead: 'Scans of the agency’s scanner, waiting to be put into dossiers. Only officials of this agency see the tray.',
    noFolder:
      'The agency has no scanner folder. The administrator names one with --scan-folders; meanwhile upload files on the page where a dossier is digitised.',
    looked: (folder: string, when: string) => `Folder ${folder}: last looked into ${when}.`,
    look: 'Look into the folder now',
    empty: 'The tray is empty. Scan the papers; a scan appears here within about a minute.',
    files: 'Scans waiting',
    line: (when: string, pages: number) => `Came ${when}, ${pages} pages`,
    copies: (count: number) => `The same file came ${count} times; one is kept.`,
    picture: (name: string) => `First page of ${name}`,
    code: 'Dossier code',
    codeHint: 'For example: H36.40-261125-0003',
    choose: 'Choose at least one scan',
    take: 'Put into the dossier',
    discard: 'Throw the chosen scans away',
    discarded: (count: number) => `${count} scans were thrown away.`,
    taken: (count: number) => `${count} scans were added to the pages of the dossier.`,
    refused: 'Files that were not taken',
    refusedLead: 'The original is still in the scanner’s subfolder “khong-nhan”.',
    seen: 'Seen, remove from the list',
  },
} as const;

/** What is in the way of a folder, and what to do. */
export const folderTroubleText = {
  gone: {
    vi: 'Không thấy thư mục này: có thể ổ chia sẻ chưa kết nối hoặc máy quét đang tắt. Bản quét vẫn nằm ở máy quét và sẽ tự vào khay khi có lại kết nối.',
    en: 'This folder is not there: the share may be disconnected, or the scanner off. Scans stay at the scanner and come in by themselves once it is back.',
  },
  unreadable: {
    vi: 'Hệ thống không có quyền đọc và ghi thư mục này. Bản quét vẫn nằm trong đó; đề nghị quản trị hệ thống cấp quyền.',
    en: 'The system may not read and write this folder. Scans stay in it; ask the administrator for the right.',
  },
  'no-room': {
    vi: 'Ổ đĩa lưu giấy tờ đã đầy nên tạm dừng nhận. Bản quét vẫn nằm trong thư mục; báo quản trị hệ thống giải phóng chỗ.',
    en: 'The disk for papers is full, so nothing is taken for now. Scans stay in the folder; tell the administrator.',
  },
  'scanner-away': {
    vi: 'Phần mềm quét vi-rút không trả lời nên tạm dừng nhận. Bản quét vẫn nằm trong thư mục.',
    en: 'The virus scanner does not answer, so nothing is taken for now. Scans stay in the folder.',
  },
} as const satisfies Record<FolderTrouble, Bilingual>;
