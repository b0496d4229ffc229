import type { Bilingual } from '#kernel';
import type { ComponentSource, DigitisingState } from '../dossier.ts';

/** Words of the page on which papers are digitised. */
export const digitiseText = {
  vi: {
    title: 'Số hóa giấy tờ',
    lead: 'Quét hoặc chụp giấy tờ, chia thành từng thành phần hồ sơ, đối chiếu với bản giấy rồi xác nhận.',
    components: 'Thành phần hồ sơ',
    component: 'Thành phần',
    state: 'Bản điện tử',
    what: 'Việc cần làm',
    compare: 'Đối chiếu và xác nhận',
    settle: 'Dùng lại hoặc không số hóa',
    change: 'Đổi nguồn',
    of: (name: string) => `: ${name}`,
    toDo: (count: number) => `Còn ${count} thành phần bản giấy chưa có bản điện tử được xác nhận.`,
    allDone: 'Mọi thành phần nộp bản giấy đã có bản điện tử được xác nhận, hoặc đã ghi lý do không số hóa.',
    scan: 'Quét hoặc chụp giấy tờ',
    files: 'Tệp từ máy quét',
    camera: 'Chụp bằng camera',
    cameraHint: 'Chụp từng trang hoặc chọn nhiều ảnh; các ảnh gửi cùng lúc thành một tệp PDF.',
    add: 'Đưa vào chồng trang',
    photosName: (day: string) => `ảnh chụp ${day}.pdf`,
    pile: 'Chồng trang đang sắp xếp',
    pileLead:
      'Ở trang đầu của mỗi giấy tờ, chọn thành phần. Các trang sau đi theo giấy tờ đó cho đến trang được chọn thành phần khác.',
    keys: 'Phím tắt khi đang ở một trang: J, K sang trang sau, trước; R xoay; X bỏ hoặc lấy lại; số 1–9 chọn thành phần; [ và ] chuyển lên, xuống. Nhớ bấm “Lưu sắp xếp”.',
    page: (at: number) => `Trang ${at}`,
    pageOf: (at: number, file: string, page: number) => `Trang ${at} (trang ${page} của ${file})`,
    place: 'Vị trí',
    begins: 'Giấy tờ bắt đầu ở trang này',
    goesOn: 'Tiếp trang trước',
    turn: 'Xoay',
    turns: { 0: 'Không xoay', 90: 'Xoay phải 90°', 180: 'Xoay 180°', 270: 'Xoay trái 90°' },
    turnButton: 'Xoay',
    up: 'Lên',
    down: 'Xuống',
    left: 'Bỏ trang này (trang trắng, trang bìa)',
    large: 'Xem to',
    save: 'Lưu sắp xếp',
    finish: (count: number) => (count > 0 ? `Tạo ${count} giấy tờ điện tử` : 'Tạo giấy tờ điện tử'),
    drop: 'Bỏ cả chồng trang',
    result: 'Sẽ tạo',
    resultLine: (name: string, pages: number) => `${name}: ${pages} trang`,
    leftOut: (count: number) => `${count} trang bị bỏ, không vào giấy tờ nào`,
    unsorted: (count: number) => `${count} trang chưa thuộc giấy tờ nào`,
    screens: 'Các phần của chồng trang',
    screen: (from: number, to: number) => `Trang ${from}–${to}`,
    noPictures:
      'Máy chủ chưa cài poppler-utils nên không hiện được hình từng trang. Vẫn sắp xếp được theo số trang; mở tệp để xem.',
    openFile: 'Mở tệp',
    added: (count: number) => `Đã thêm ${count} trang vào chồng trang.`,
    saved: 'Đã lưu cách sắp xếp.',
    dropped: 'Đã bỏ chồng trang. Bản giấy vẫn ở quầy.',
    done: (count: number) => `Đã tạo ${count} giấy tờ điện tử. Hãy đối chiếu từng bản với bản giấy.`,
    nothingChosen: 'Hãy chọn ít nhất một tệp hoặc chụp một ảnh.',
    full: (most: number) =>
      `Chồng trang chỉ nhận tối đa ${most} trang. Hãy hoàn tất các trang đang có rồi quét tiếp, hoặc chia tệp nhỏ hơn.`,
    notTaken: (file: string, why: string) => `“${file}”: ${why}`,
    changed: (who: string) =>
      `Chồng trang đã được ${who} thay đổi trong lúc ông/bà sắp xếp. Dưới đây là bản mới nhất; hãy xem và sắp xếp lại nếu cần.`,
    changedBySomebody:
      'Chồng trang đã được người khác thay đổi hoặc hoàn tất trong lúc ông/bà sắp xếp. Dưới đây là bản mới nhất.',
    unsortedError: (pages: string) =>
      `Trang ${pages} chưa thuộc giấy tờ nào. Hãy chọn thành phần ở trang đầu của giấy tờ, hoặc bỏ trang.`,
  },
  en: {
    title: 'Digitise the papers',
    lead: 'Scan or photograph the papers, split them into components, compare with the paper, then confirm.',
    components: 'Components',
    component: 'Component',
    state: 'Digital copy',
    what: 'To do',
    compare: 'Compare and confirm',
    settle: 'Use again, or do not digitise',
    change: 'Change the source',
    of: (name: string) => `: ${name}`,
    toDo: (count: number) => `${count} components on paper have no confirmed digital copy yet.`,
    allDone: 'Every component on paper has a confirmed digital copy, or a reason why none is made.',
    scan: 'Scan or photograph',
    files: 'Files of the scanner',
    camera: 'Use the camera',
    cameraHint: 'Page by page, or several photos; those sent together become one PDF.',
    add: 'Add to the pile',
    photosName: (day: string) => `photos ${day}.pdf`,
    pile: 'Pages being sorted',
    pileLead:
      'Choose the component at the first page of each paper. The pages behind it go with that paper until another begins.',
    keys: 'Keys when a page has the focus: J, K next and previous; R turn; X leave out or take back; 1–9 choose the component; [ and ] move up and down. Remember to press “Save the order”.',
    page: (at: number) => `Page ${at}`,
    pageOf: (at: number, file: string, page: number) => `Page ${at} (page ${page} of ${file})`,
    place: 'Place',
    begins: 'The paper that begins here',
    goesOn: 'Goes on with the page before',
    turn: 'Turn',
    turns: { 0: 'As it is', 90: '90° to the right', 180: '180°', 270: '90° to the left' },
    turnButton: 'Turn',
    up: 'Up',
    down: 'Down',
    left: 'Leave this page out (blank, a cover)',
    large: 'Enlarge',
    save: 'Save the order',
    finish: (count: number) => (count > 0 ? `Make ${count} digital papers` : 'Make digital papers'),
    drop: 'Throw the pile away',
    result: 'Will be made',
    resultLine: (name: string, pages: number) => `${name}: ${pages} pages`,
    leftOut: (count: number) => `${count} pages are left out of every paper`,
    unsorted: (count: number) => `${count} pages belong to no paper yet`,
    screens: 'Parts of the pile',
    screen: (from: number, to: number) => `Pages ${from}–${to}`,
    noPictures:
      'poppler-utils is not installed on the server, so pages cannot be pictured. They can still be sorted by number; open the file to look.',
    openFile: 'Open the file',
    added: (count: number) => `${count} pages were added to the pile.`,
    saved: 'The order has been saved.',
    dropped: 'The pile has been thrown away. The papers are still at the desk.',
    done: (count: number) => `${count} digital papers were made. Compare each with the paper.`,
    nothingChosen: 'Choose at least one file, or take a photo.',
    full: (most: number) =>
      `The pile takes at most ${most} pages. Finish those that are there and go on, or split the file.`,
    notTaken: (file: string, why: string) => `“${file}”: ${why}`,
    changed: (who: string) =>
      `${who} changed the pile while you were sorting. Below is the newest state; look at it and sort again where needed.`,
    changedBySomebody:
      'Somebody changed or finished the pile while you were sorting. Below is the newest state.',
    unsortedError: (pages: string) =>
      `Pages ${pages} belong to no paper. Choose the component at the first page of the paper, or leave the page out.`,
  },
} as const;

/** How far a component is. */
export const stateText = {
  0: { vi: 'Chưa số hóa', en: 'Not digitised' },
  1: { vi: 'Đã quét, chờ đối chiếu', en: 'Scanned, to be compared' },
  2: { vi: 'Đã xác nhận', en: 'Confirmed' },
  3: { vi: 'Đã xác nhận, đã lưu kho', en: 'Confirmed and stored' },
} as const satisfies Record<DigitisingState, Bilingual>;

/** Where a copy comes from, or why there is none. */
export const sourceText = {
  scanned: { vi: 'Quét từ bản giấy', en: 'Scanned from paper' },
  reused: { vi: 'Dùng lại từ kho của tỉnh', en: 'Used again from the province’s store' },
  'national-store': { vi: 'Lấy từ kho dữ liệu quốc gia', en: 'Taken from the national store' },
  'result-code': { vi: 'Thay bằng mã kết quả', en: 'Replaced by a result code' },
  electronic: { vi: 'Đã là bản điện tử', en: 'Electronic already' },
  shown: { vi: 'Chỉ xuất trình, không lưu', en: 'Only shown, not kept' },
  internal: { vi: 'Kết quả xác minh nội bộ', en: 'Result of an internal verification' },
  secret: { vi: 'Giấy tờ mật', en: 'Secret paper' },
} as const satisfies Record<ComponentSource, Bilingual>;

/** What the history calls things. */
export const notesText = {
  vi: {
    components: 'Thành phần',
    pages: 'Số trang',
    withLeft: (pages: number, left: number) => `${pages}, bỏ ${left} trang trắng hoặc bìa`,
    store: 'Kho dữ liệu',
    stored: 'Đã lưu vào kho của chủ hồ sơ',
    notStored: 'Chưa lưu vì chưa rõ chủ hồ sơ',
    source: 'Nguồn',
    note: 'Ghi chú',
  },
  en: {
    components: 'Components',
    pages: 'Pages',
    withLeft: (pages: number, left: number) => `${pages}, ${left} blank pages or covers left out`,
    store: 'Data store',
    stored: 'Kept in its owner’s store',
    notStored: 'Not kept: whose it is is not known',
    source: 'Source',
    note: 'Note',
  },
} as const;
