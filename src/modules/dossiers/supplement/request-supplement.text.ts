/** Words of a request to supplement, on the officials' side. */
export const requestSupplementText = {
  vi: {
    title: 'Yêu cầu bổ sung hồ sơ',
    intake: 'Hồ sơ chưa được tiếp nhận. Thời hạn giải quyết chỉ bắt đầu khi hồ sơ đủ và được tiếp nhận.',
    handling: {
      none: 'Thời hạn giải quyết vẫn tiếp tục tính. Sau khi tiếp nhận chỉ được yêu cầu một lần: hãy ghi đủ tất cả giấy tờ cần bổ sung.',
      continue:
        'Thời hạn giải quyết tạm dừng từ khi gửi yêu cầu và chạy tiếp khi người nộp bổ sung đủ. Sau khi tiếp nhận chỉ được yêu cầu một lần: hãy ghi đủ tất cả giấy tờ cần bổ sung.',
      restart:
        'Thời hạn giải quyết tạm dừng từ khi gửi yêu cầu và tính lại từ đầu khi người nộp bổ sung đủ. Sau khi tiếp nhận chỉ được yêu cầu một lần: hãy ghi đủ tất cả giấy tờ cần bổ sung.',
    },
    remark: 'Giấy tờ này cần sửa hoặc thêm gì',
    newFault: 'Lỗi mới do chính lần bổ sung trước gây ra',
    newFaultHint: (most: number) =>
      `Hồ sơ đã được yêu cầu bổ sung ${most} lần. Chỉ được yêu cầu thêm khi giấy tờ bổ sung phát sinh lỗi mới: ghi rõ lỗi đó.`,
    components: 'Giấy tờ cần bổ sung',
    note: 'Cần bổ sung, sửa gì và vì sao',
    noteHint: 'Nội dung này in trên phiếu yêu cầu bổ sung. Viết để người dân tự làm được.',
    answerBy: (when: string) => `Người nộp cần bổ sung trước ${when} (15 ngày làm việc).`,
    submit: 'Gửi yêu cầu bổ sung',
    tooLong: 'Không dài quá 2.000 ký tự',
    done: 'Đã gửi yêu cầu bổ sung. Phiếu yêu cầu đã sẵn sàng để in.',
  },
  en: {
    title: 'Request a supplement',
    intake: 'The dossier is not accepted yet. Its time limit begins only when it is complete and accepted.',
    handling: {
      none: 'The time limit keeps running. After acceptance it may be asked only once: list every paper that is needed.',
      continue:
        'The clock stands from this request until everything has been supplied. After acceptance it may be asked only once: list every paper that is needed.',
      restart:
        'The clock stands from this request, and the whole allowance begins anew when everything has been supplied. After acceptance it may be asked only once: list every paper that is needed.',
    },
    remark: 'What is to be corrected or added here',
    newFault: 'New fault that the last answer has raised',
    newFaultHint: (most: number) =>
      `Papers have been asked for ${most} time(s). Another request is allowed only for a new fault of what was supplied: say which.`,
    components: 'Papers to be supplied',
    note: 'What is to be supplied or corrected, and why',
    noteHint: 'This is printed on the request. Write it so that the applicant can do it without asking.',
    answerBy: (when: string) => `To be supplied by ${when} (15 working days).`,
    submit: 'Send the request',
    tooLong: 'At most 2,000 characters',
    done: 'The request has been sent. The slip is ready to be printed.',
  },
} as const;
