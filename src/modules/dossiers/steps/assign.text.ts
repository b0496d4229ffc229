/** Words of giving a step to a post, and of passing it on. */
export const assignText = {
  assign: {
    title: { vi: 'Phân công bước xử lý', en: 'Assign the step' },
    lead: {
      vi: 'Người được phân công thấy ngay việc này trong danh sách việc của mình. Hạn của bước không thay đổi.',
      en: 'Whoever it is assigned to finds it in their worklist at once. The date of the step does not move.',
    },
    submit: { vi: 'Phân công', en: 'Assign' },
    done: { vi: 'Đã phân công bước xử lý.', en: 'The step has been assigned.' },
    to: {
      label: { vi: 'Phân công cho', en: 'Assign to' },
      missing: { vi: 'Chọn người được phân công.', en: 'Choose to whom.' },
    },
    reason: {
      label: { vi: 'Lý do', en: 'Reason' },
      hint: {
        vi: 'Bắt buộc khi chuyển việc đang có người giữ. Được ghi vào lịch sử hồ sơ.',
        en: 'Required when somebody already has the step. Kept in the history.',
      },
    },
  },
  handOver: {
    title: { vi: 'Bàn giao bước xử lý', en: 'Hand over the step' },
    lead: {
      vi: 'Việc được chuyển sang người nhận ngay, cùng mọi ý kiến và giấy tờ đã có. Hạn của bước không thay đổi.',
      en: 'The work passes on at once with everything written so far. The date of the step does not move.',
    },
    submit: { vi: 'Bàn giao', en: 'Hand over' },
    done: { vi: 'Đã bàn giao bước xử lý.', en: 'The step has been handed over.' },
    to: {
      label: { vi: 'Bàn giao cho', en: 'Hand over to' },
      missing: { vi: 'Chọn người nhận bàn giao.', en: 'Choose to whom.' },
    },
    reason: {
      label: { vi: 'Lý do bàn giao', en: 'Reason' },
      hint: {
        vi: 'Được ghi vào lịch sử hồ sơ.',
        en: 'Kept in the history.',
      },
    },
  },
  step: { vi: 'Bước', en: 'Step' },
  heldBy: { vi: 'Đang giữ', en: 'Held by' },
  nobody: { vi: 'Chưa có người nhận', en: 'Nobody yet' },
  due: { vi: 'Hạn của bước', en: 'Step due' },
  backToAll: {
    label: { vi: 'Trả về danh sách chờ nhận', en: 'Back to those who may take it' },
    hint: {
      vi: 'Ai ở vị trí công tác phù hợp cũng nhận được.',
      en: 'Any post of the role can take it.',
    },
  },
  nobodyElse: {
    vi: 'Không có vị trí công tác nào khác làm được bước này.',
    en: 'There is no other post that could do this step.',
  },
} as const;

export const loadText = {
  vi: { taken: (count: number) => (count === 0 ? 'Chưa giữ việc nào' : `Đang giữ ${count} việc`) },
  en: { taken: (count: number) => (count === 1 ? 'Has 1 step in hand' : `Has ${count} steps in hand`) },
} as const;
