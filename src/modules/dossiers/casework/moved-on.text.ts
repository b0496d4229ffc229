/** Said when somebody else was faster, or the dossier stands where this cannot be done. */
export const movedOnText = {
  vi: {
    title: 'Hồ sơ đã chuyển sang bước khác',
    lastChange: 'Việc gần nhất',
    now: 'Tình trạng hiện nay',
    who: 'Người thực hiện',
    when: 'Lúc',
    what: 'Việc đã làm',
    open: 'Xem hồ sơ',
    worklist: 'Về danh sách việc',
    notDone: 'Việc này chưa thực hiện được',
    possible: 'Lúc này có thể làm gì',
    nothing: 'Hồ sơ đã kết thúc, không còn việc nào để làm.',
  },
  en: {
    title: 'The dossier has moved on',
    lastChange: 'The latest change',
    now: 'Where it stands now',
    who: 'Done by',
    when: 'At',
    what: 'What was done',
    open: 'Open the dossier',
    worklist: 'Back to the worklist',
    notDone: 'This could not be done',
    possible: 'What can be done now',
    nothing: 'The dossier has ended; there is nothing left to do.',
  },
} as const;
