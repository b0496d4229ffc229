/** What the program writes, and what the applicant reads, of an answer that does not come. */
export const silenceText = {
  vi: {
    reason: (until: string) => `Người nộp không bổ sung hồ sơ trong thời hạn đã thông báo, đến ${until}.`,
    ground: (code: string) =>
      `Quy định về bổ sung hồ sơ của thủ tục ${code} đã công bố: hết thời hạn mà không bổ sung thì từ chối tiếp nhận.`,
    soonTitle: 'Sắp hết hạn trả lời',
    soon: (until: string) => `Cơ quan giải quyết chờ ông/bà đến ${until}.`,
    thenClosed:
      'Nếu đến lúc đó chưa nhận được, hồ sơ được tự động đóng lại. Không có giấy tờ nào bị xóa; ông/bà có thể nộp hồ sơ mới hoặc đề nghị mở lại.',
    thenRefused:
      'Nếu đến lúc đó chưa nhận được, hồ sơ bị từ chối tiếp nhận theo quy định của thủ tục. Ông/bà vẫn có thể nộp hồ sơ mới.',
  },
  en: {
    reason: (until: string) =>
      `The applicant did not supply what was asked for within the time given, until ${until}.`,
    ground: (code: string) =>
      `The published rules of procedure ${code} on supplements: not supplied in time, the dossier is refused.`,
    soonTitle: 'The time to answer is nearly over',
    soon: (until: string) => `The agency waits for you until ${until}.`,
    thenClosed:
      'If nothing has come by then, the dossier is closed automatically. No paper is deleted; you may file anew, or ask for it to be taken up again.',
    thenRefused:
      'If nothing has come by then, the dossier is refused, as the rules of the procedure say. You may still file anew.',
  },
} as const;
