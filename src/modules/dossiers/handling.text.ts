import type { Bilingual } from '#kernel';
import type { Handling } from './handling.ts';

/** What a handling status is called (handbook §4.2). */
export const handlingText = {
  submitted: { vi: 'Chờ tiếp nhận', en: 'Waiting for acceptance' },
  intakeSupplement: { vi: 'Chờ bổ sung trước tiếp nhận', en: 'Waiting for papers before acceptance' },
  refused: { vi: 'Từ chối tiếp nhận', en: 'Not accepted' },
  received: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  assigned: { vi: 'Chờ thụ lý', en: 'Waiting to be handled' },
  appraising: { vi: 'Đang thẩm định', en: 'Being appraised' },
  consulting: { vi: 'Chờ ý kiến phối hợp', en: 'Waiting for an opinion' },
  waitingExternal: { vi: 'Chờ cơ quan ngoài', en: 'Waiting for another body' },
  supplement: { vi: 'Chờ bổ sung hồ sơ', en: 'Waiting for a supplement' },
  financial: { vi: 'Chờ nghĩa vụ tài chính', en: 'Waiting for payment' },
  suspended: { vi: 'Tạm dừng giải quyết', en: 'Suspended' },
  submittedForApproval: { vi: 'Trình duyệt', en: 'Submitted for approval' },
  signed: { vi: 'Đã ký, chờ phát hành', en: 'Signed, to be issued' },
  finished: { vi: 'Chờ trả kết quả', en: 'Result ready' },
  negative: { vi: 'Không đủ điều kiện, chờ trả hồ sơ', en: 'Refused with reasons, to be handed out' },
  returned: { vi: 'Đã trả kết quả', en: 'Result handed out' },
  withdrawn: { vi: 'Rút hồ sơ', en: 'Withdrawn' },
  stopped: { vi: 'Dừng giải quyết', en: 'Stopped' },
  lapsed: { vi: 'Đóng do không bổ sung', en: 'Closed for silence' },
} as const satisfies Record<Handling, Bilingual>;

export const timelinessText = {
  early: { vi: 'Trước hạn', en: 'Early' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Trễ hạn', en: 'Late' },
} as const satisfies Record<'early' | 'onTime' | 'late', Bilingual>;
