import type { Bilingual, Refusal } from '#kernel';

/**
 * What a refusal means and what to do now, by its stable code. Said where the user is, with the input kept.
 */
const texts: Readonly<Record<string, Bilingual>> = {
  'dossier.unknown': {
    vi: 'Không tìm thấy hồ sơ này.',
    en: 'This dossier was not found.',
  },
  'dossier.moved-on': {
    vi: 'Hồ sơ đã được chuyển sang bước khác trong lúc trang này đang mở. Không có gì bị thay đổi. Mời xem lại tình trạng mới của hồ sơ.',
    en: 'The dossier moved on while this page was open. Nothing was changed. Please look at where it stands now.',
  },
  'dossier.not-yours': {
    vi: 'Hồ sơ này không thuộc phạm vi xử lý của đơn vị ông/bà.',
    en: 'This dossier is not your unit’s to handle.',
  },
  'dossier.not-permitted': {
    vi: 'Vị trí công tác của ông/bà không có quyền làm việc này.',
    en: 'Your post does not carry the right to do this.',
  },
  'key.used-for-another': {
    vi: 'Biểu mẫu này đã được dùng cho một việc khác. Vui lòng mở lại trang rồi làm lại.',
    en: 'This form has already been used for something else. Please open the page again.',
  },
  'clock.beyond-calendar': {
    vi: 'Chưa có lịch làm việc cho thời gian này nên chưa tính được ngày hẹn trả. Vui lòng báo quản trị hệ thống bổ sung lịch.',
    en: 'There is no working calendar for this time yet, so no due date can be reckoned. Please tell the administrator.',
  },
  'step.unknown': { vi: 'Không có bước xử lý này.', en: 'There is no such step.' },
  'step.already-done': {
    vi: 'Bước này đã được hoàn thành. Không có gì bị thay đổi.',
    en: 'This step has already been finished. Nothing was changed.',
  },
  'step.already-taken': {
    vi: 'Ông/bà đang giữ bước này rồi.',
    en: 'You have already taken this step.',
  },
  'step.taken-by-other': {
    vi: 'Một đồng nghiệp ở vị trí khác đã nhận bước này.',
    en: 'A colleague in another post has taken this step.',
  },
  'step.not-for-post': {
    vi: 'Bước này dành cho vị trí công tác khác.',
    en: 'This step is for another post.',
  },
  'step.return-by-hand-out': {
    vi: 'Bước này được hoàn thành bằng cách trả kết quả cho người dân.',
    en: 'This step is finished by handing out the result.',
  },
  'step.needs-approval': {
    vi: 'Ở bước này, vui lòng chọn phê duyệt hoặc trả lại bước trước.',
    en: 'At this step, either approve or send back.',
  },
  'step.not-a-signature': {
    vi: 'Bước này không phải bước phê duyệt.',
    en: 'This is not a step of approval.',
  },
  'step.note-missing': {
    vi: 'Vui lòng ghi ý kiến đề xuất hoặc lý do trả lại.',
    en: 'Please write the proposal, or the reason for sending back.',
  },
  'step.nothing-before': {
    vi: 'Trước bước này không có bước nào để trả lại.',
    en: 'There is no step before this one to send back to.',
  },
  'accept.unchecked': {
    vi: 'Chưa đánh dấu đủ giấy tờ mà hồ sơ này cần. Nếu giấy tờ còn thiếu, hãy yêu cầu bổ sung.',
    en: 'Not every paper this dossier needs has been checked. If one is missing, ask for a supplement.',
  },
  'accept.unknown-component': {
    vi: 'Hồ sơ này không có thành phần như vậy.',
    en: 'This dossier has no such component.',
  },
  'refuse.reason-missing': {
    vi: 'Vui lòng ghi lý do từ chối.',
    en: 'Please give the reason for the refusal.',
  },
  'refuse.ground-missing': {
    vi: 'Vui lòng ghi căn cứ pháp lý của việc từ chối.',
    en: 'Please give the legal ground of the refusal.',
  },
  'supplement.nothing-asked': {
    vi: 'Vui lòng chọn ít nhất một giấy tờ cần bổ sung.',
    en: 'Please choose at least one paper to be supplied.',
  },
  'supplement.reason-missing': {
    vi: 'Vui lòng ghi rõ cần bổ sung gì và vì sao.',
    en: 'Please say what is to be supplied and why.',
  },
  'supplement.only-once': {
    vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần. Theo quy định chỉ yêu cầu bổ sung một lần sau khi tiếp nhận.',
    en: 'A supplement has already been asked for. By rule it is asked for only once after reception.',
  },
  'supplement.not-open': {
    vi: 'Hồ sơ này không chờ bổ sung giấy tờ.',
    en: 'No supplement is awaited for this dossier.',
  },
  'supplement.incomplete': {
    vi: 'Chưa đủ giấy tờ được yêu cầu. Vui lòng thêm những giấy tờ còn thiếu.',
    en: 'Not every paper that was asked for is there. Please add what is missing.',
  },
  'result.missing': {
    vi: 'Chưa có tệp kết quả. Vui lòng đính kèm kết quả giải quyết trước.',
    en: 'There is no result file yet. Please attach the result first.',
  },
  'result.receiver-missing': {
    vi: 'Vui lòng ghi họ tên người nhận kết quả.',
    en: 'Please write the name of the person who takes the result.',
  },
};

const unknown: Bilingual = {
  vi: 'Chưa thực hiện được việc này. Không có gì bị thay đổi.',
  en: 'This could not be done. Nothing was changed.',
};

export const refusalText = ({ code }: Refusal): Bilingual => texts[code] ?? unknown;
