/** Texts of one's own papers. */
export const myPapersText = {
  vi: {
    title: 'Giấy tờ của tôi',
    intro:
      'Giấy tờ ông/bà đã nộp cùng hồ sơ và kết quả đã nhận. Khi nộp hồ sơ mới, ông/bà dùng lại được mà không phải chụp hay tải lên lần nữa.',
    none: 'Chưa có giấy tờ nào. Giấy tờ nộp cùng hồ sơ khi đã đăng nhập sẽ hiện ở đây.',
    given: 'Đã nộp',
    results: 'Kết quả',
    from: (procedure: string, code: string) => `${procedure}, hồ sơ ${code}`,
    givenOn: (day: string) => `Nộp ngày ${day}`,
    resultOn: (day: string) => `Có ngày ${day}`,
    result: 'Kết quả giải quyết',
    toDossiers: 'Hồ sơ của tôi',
    chooseTitle: 'Dùng giấy tờ đã nộp trước đây',
    chooseFor: (paper: string) =>
      `Chọn giấy tờ dùng cho: ${paper}. Chỉ dùng lại khi giấy tờ còn giá trị và nội dung vẫn đúng.`,
    use: 'Dùng giấy tờ này',
    chooseNone: 'Ông/bà chưa có giấy tờ nào để dùng lại.',
  },
  en: {
    title: 'My papers',
    intro:
      'Papers you handed in with your dossiers, and results you got. You can use them again in a new application without photographing or uploading them once more.',
    none: 'There are no papers yet. What you hand in while signed in appears here.',
    given: 'Handed in',
    results: 'Results',
    from: (procedure: string, code: string) => `${procedure}, dossier ${code}`,
    givenOn: (day: string) => `Handed in on ${day}`,
    resultOn: (day: string) => `Issued on ${day}`,
    result: 'Result',
    toDossiers: 'My dossiers',
    chooseTitle: 'Use a paper you gave before',
    chooseFor: (paper: string) =>
      `Choose what to use for: ${paper}. Use it again only while it is valid and what it says is still true.`,
    use: 'Use this paper',
    chooseNone: 'You have no papers to use again yet.',
  },
} as const;
