import type { Lang } from '#kernel';

/** Texts of the conversation between applicant and agency about a dossier. */
export const messagesText = {
  vi: {
    title: 'Trao đổi về hồ sơ',
    dossier: (code: string, procedure: string) => `Hồ sơ ${code}: ${procedure}`,
    lead: (agency: string) =>
      `Ông/bà viết cho người đang giữ hồ sơ tại ${agency}. Cơ quan trả lời ngay trên trang này.`,
    noPapers: 'Không gửi giấy tờ ở đây: giấy tờ chỉ nhận khi cơ quan yêu cầu bổ sung.',
    me: 'Ông/bà',
    applicant: 'Người nộp',
    agency: 'Cơ quan',
    none: 'Chưa có tin nhắn nào.',
    text: 'Nội dung',
    hint: 'Viết ngắn gọn điều cần hỏi hoặc cần báo. Nhiều nhất 2.000 ký tự.',
    left: (count: number) => `Hôm nay ông/bà còn gửi được ${count} tin về hồ sơ này.`,
    noneLeft: 'Hôm nay ông/bà đã gửi đủ số tin về hồ sơ này. Mời ông/bà viết tiếp vào ngày mai.',
    send: 'Gửi tin nhắn',
    sent: 'Đã gửi tin nhắn. Cơ quan sẽ trả lời trên trang này.',
    open: (count: number) => (count === 0 ? 'Nhắn cho cơ quan' : `Xem và trả lời (${count} tin)`),
    lastAgency: (when: string) => `Cơ quan trả lời lúc ${when}`,
    lastApplicant: (when: string) => `Ông/bà đã nhắn lúc ${when}, đang chờ trả lời`,
    read: (when: string) => `Ông/bà đã nhắn lúc ${when}, cơ quan đã đọc`,
    offer: 'Có điều cần hỏi hoặc báo về hồ sơ này, ông/bà nhắn cho cơ quan ngay tại đây.',
    unread: 'Chưa đọc',
    unreadCount: (count: number) => `${count} tin chưa đọc`,
    answer: 'Trả lời người nộp',
    answerHint:
      'Người nộp đọc câu trả lời trên trang hồ sơ, kèm tên vị trí và cơ quan, không kèm tên ông/bà. Không ghi dữ liệu của người khác.',
    sendAnswer: 'Gửi trả lời',
    answered: 'Đã gửi trả lời cho người nộp.',
    markRead: 'Đã đọc, không cần trả lời',
    marked: 'Đã đánh dấu là đã đọc.',
    earlier: (count: number) => `Xem ${count} tin trước đó`,
  },
  en: {
    title: 'Messages about the dossier',
    dossier: (code: string, procedure: string) => `Dossier ${code}: ${procedure}`,
    lead: (agency: string) =>
      `You write to whoever holds the dossier at ${agency}. The answer appears on this page.`,
    noPapers: 'Papers cannot be sent here: they are taken only where the agency has asked for them.',
    me: 'You',
    applicant: 'Applicant',
    agency: 'Agency',
    none: 'There are no messages yet.',
    text: 'Message',
    hint: 'Say briefly what you want to ask or to tell. At most 2,000 characters.',
    left: (count: number) => `You can send ${count} more about this dossier today.`,
    noneLeft: 'You have sent as many about this dossier as one day allows. You can write again tomorrow.',
    send: 'Send the message',
    sent: 'The message has been sent. The agency will answer on this page.',
    open: (count: number) => (count === 0 ? 'Write to the agency' : `Read and answer (${count})`),
    lastAgency: (when: string) => `The agency answered at ${when}`,
    lastApplicant: (when: string) => `You wrote at ${when} and wait for an answer`,
    read: (when: string) => `You wrote at ${when}; the agency has read it`,
    offer: 'If there is something to ask or to tell about this dossier, write to the agency here.',
    unread: 'Unread',
    unreadCount: (count: number) => `${count} unread`,
    answer: 'Answer the applicant',
    answerHint:
      'The applicant reads it on the page of the dossier, with your post and agency and without your name. Write nothing about other people.',
    sendAnswer: 'Send the answer',
    answered: 'The answer has been sent.',
    markRead: 'Read, no answer needed',
    marked: 'Marked as read.',
    earlier: (count: number) => `See ${count} earlier messages`,
  },
} as const;

export const messagesWords = (lang: Lang): typeof messagesText.vi | typeof messagesText.en =>
  messagesText[lang];
