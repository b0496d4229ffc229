/** Words of comparing a digital copy with its paper, and of saying where it comes from. */
export const copyText = {
  vi: {
    title: 'Đối chiếu bản số hóa',
    lead: 'So từng trang với bản giấy: đủ trang, rõ chữ, đúng người. Sau đó ghi những gì đọc được để lần sau dùng lại.',
    picture: (at: number) => `Trang ${at} của bản số hóa`,
    open: 'Mở cả tệp',
    noPictures: 'Máy chủ chưa cài poppler-utils nên không hiện được trang ở đây. Hãy mở tệp để đối chiếu.',
    fields: 'Nội dung trên giấy tờ',
    dayHint: 'Ví dụ: 3/11/2026',
    dayWrong: 'Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 3/11/2026',
    tooLong: 'Không dài quá 300 ký tự',
    use: (text: string) => `Dùng nội dung máy đọc: “${text}”`,
    reading: (done: number, all: number) =>
      `Đang đọc chữ trên bản quét: xong ${done} trên ${all} trang. Tải lại trang để xem gợi ý; cũng có thể xác nhận ngay.`,
    readFailed: 'Không đọc được chữ trên bản quét này. Hãy nhập tay; bản số hóa vẫn dùng được.',
    readOff:
      'Máy chủ chưa cài bộ nhận dạng chữ (tesseract với tiếng Việt) nên không có gợi ý và bản PDF không tìm kiếm được.',
    searchable: 'Bản này tìm kiếm và sao chép được chữ.',
    confirm: 'Xác nhận bản số hóa đúng với bản giấy',
    signLater:
      'Việc xác nhận được ghi vào hồ sơ với tên, chức vụ và thời điểm. Ký số bản số hóa sẽ thực hiện tại bước này khi hệ thống có chữ ký số.',
    done: 'Đã xác nhận bản số hóa.',
    settleTitle: 'Nguồn bản điện tử',
    settleLead:
      'Thứ tự tìm: kho của tỉnh, kho quốc gia, rồi mới hỏi người nộp. Tệp người nộp tự tải lên không chứng tỏ đã được kiểm tra.',
    source: 'Vì sao không quét bản giấy?',
    chooseSource: 'Hãy chọn một nguồn hoặc lý do',
    offered: 'Giấy tờ của cùng chủ hồ sơ trong kho của tỉnh',
    noOffers: 'Kho của tỉnh chưa có giấy tờ loại này của chủ hồ sơ mà còn dùng được.',
    offer: (number: string, day: string) =>
      [number && `số ${number}`, day && `ngày ${day}`].filter(Boolean).join(', ') || 'không ghi số',
    offerHint: (who: string, day: string, code: string) =>
      `${who} xác nhận ngày ${day}, hồ sơ ${code}. Đang còn giá trị, chưa bị thay thế.`,
    pageLink: (at: number) => `trang ${at}`,
    check: 'Tôi đã kiểm tra: đúng người, đúng mục đích, còn giá trị và chưa bị thay thế',
    note: 'Mã kết quả, hoặc kho và số tra cứu',
    noteHint: 'Cần khi thay bằng mã kết quả (ví dụ KQ.G15.000031) hoặc khi lấy từ kho dữ liệu quốc gia.',
    save: 'Ghi nhận',
    settled: 'Đã ghi nguồn bản điện tử.',
    reusable: (count: number) => `${count} giấy tờ dùng lại được`,
  },
  en: {
    title: 'Compare the digital copy',
    lead: 'Compare each page with the paper: complete, legible, the right person. Then write down what it says, so that it can be used again.',
    picture: (at: number) => `Page ${at} of the digital copy`,
    open: 'Open the whole file',
    noPictures:
      'poppler-utils is not installed on the server, so pages cannot be shown here. Open the file to compare.',
    fields: 'What the paper says',
    dayHint: 'For example: 3/11/2026',
    dayWrong: 'Write the day as day/month/year, for example 3/11/2026',
    tooLong: 'At most 300 characters',
    use: (text: string) => `Use what the machine read: “${text}”`,
    reading: (done: number, all: number) =>
      `The scan is being read: ${done} of ${all} pages are done. Load the page again for suggestions; you may also confirm now.`,
    readFailed: 'The text of this scan could not be read. Type it in; the copy can be used all the same.',
    readOff:
      'No text recognition (tesseract with Vietnamese) is installed on the server: there are no suggestions, and the PDF cannot be searched.',
    searchable: 'The text of this copy can be searched and copied.',
    confirm: 'Confirm that the copy is that of the paper',
    signLater:
      'The confirmation is recorded with name, post and time. When the office has digital signatures, this is where the copy is signed.',
    done: 'The digital copy has been confirmed.',
    settleTitle: 'Where the digital copy comes from',
    settleLead:
      'Look in the province’s store, then the national store, and only then ask the applicant. An upload by the applicant is no proof that it was checked.',
    source: 'Why is the paper not scanned?',
    chooseSource: 'Choose a source or a reason',
    offered: 'Papers of the same owner in the province’s store',
    noOffers: 'The province’s store has no usable paper of this kind of the owner.',
    offer: (number: string, day: string) =>
      [number && `no. ${number}`, day && `of ${day}`].filter(Boolean).join(', ') || 'without a number',
    offerHint: (who: string, day: string, code: string) =>
      `Confirmed by ${who} on ${day}, dossier ${code}. Still valid, not superseded.`,
    pageLink: (at: number) => `page ${at}`,
    check: 'I have checked: the right person, the right purpose, still valid, not superseded',
    note: 'Result code, or store and number',
    noteHint:
      'Needed where a result code takes its place (for example KQ.G15.000031), or where it was taken from the national store.',
    save: 'Record',
    settled: 'The source of the digital copy has been recorded.',
    reusable: (count: number) => `${count} papers can be used again`,
  },
} as const;
