import type { Lang } from '#kernel';

/** Texts of answering a request to supplement. */
export const answerText = {
  vi: {
    title: 'Bổ sung giấy tờ',
    dossier: (code: string, procedure: string) => `Hồ sơ ${code}: ${procedure}`,
    remark: 'Cơ quan ghi',
    answerBy: (when: string) => `Bổ sung trước ${when}.`,
    keeps:
      'Trả lời từng giấy tờ bằng tệp mới, bằng lời giải thích, hoặc cả hai. Bấm nút nào thì mọi nội dung trên trang này cũng được lưu lại, ông/bà có thể dừng và làm tiếp sau.',
    because: 'Nếu chưa có đủ giấy tờ: vì sao',
    becauseHint: 'Ghi lý do thì gửi được phần đã có. Cơ quan xem và có thể yêu cầu bổ sung tiếp.',
    saved: 'Đã lưu những gì ông/bà viết. Chưa gửi cho cơ quan.',
    saveAll: 'Lưu lại, gửi sau',
    removed: 'Đã xóa tệp.',
    send: 'Gửi giấy tờ bổ sung',
    sendTitle: 'Gửi đi khi đã đủ giấy tờ',
    note: 'Lời nhắn cho cơ quan',
    noteTooLong: 'Viết ngắn hơn 1.000 ký tự',
    missing: (name: string) => `Thêm tệp hoặc lời giải thích: ${name}`,
    sent: 'Đã gửi giấy tờ bổ sung. Cơ quan sẽ kiểm tra và làm tiếp hồ sơ của ông/bà.',
    recorded: 'Đã ghi nhận giấy tờ bổ sung. Thời hạn của hồ sơ được tính tiếp.',
    notAwaited: 'Hồ sơ này không còn chờ bổ sung giấy tờ.',
  },
  en: {
    title: 'Supply the papers',
    dossier: (code: string, procedure: string) => `Dossier ${code}: ${procedure}`,
    remark: 'The agency writes',
    answerBy: (when: string) => `Supply them by ${when}.`,
    keeps:
      'Answer each paper by a new file, in words, or both. Whichever button you press, everything on this page is kept; you can stop and go on later.',
    because: 'If not everything is there: why',
    becauseHint: 'With a reason you can send what there is. The agency looks at it and may ask again.',
    saved: 'What you wrote has been saved. It has not been sent to the agency yet.',
    saveAll: 'Save, send later',
    removed: 'The file was removed.',
    send: 'Send the papers',
    sendTitle: 'Send when all papers are there',
    note: 'A message to the agency',
    noteTooLong: 'Write fewer than 1,000 characters',
    missing: (name: string) => `Add a file or a few words: ${name}`,
    sent: 'The papers have been sent. The agency will check them and go on with your dossier.',
    recorded: 'The papers have been recorded. The dossier’s clock goes on.',
    notAwaited: 'No papers are awaited for this dossier any more.',
  },
} as const;

export const answerWords = (lang: Lang): typeof answerText.vi | typeof answerText.en => answerText[lang];
