import type { FigureName } from './figures.ts';

/** What one number means and where the rule comes from. */
interface Definition {
  readonly name: string;
  readonly meaning: string;
  readonly column: string;
}

type Definitions = Readonly<Record<FigureName, Definition>>;

const vi = {
  received: {
    name: 'Tiếp nhận',
    meaning:
      'Hồ sơ kỳ trước chuyển sang cộng hồ sơ tiếp nhận mới trong kỳ. Bằng số đã giải quyết cộng số đang giải quyết.',
    column: 'Cột (2) = (3) + (4) + (5) = (6) + (10)',
  },
  carriedOver: {
    name: 'Kỳ trước chuyển sang',
    meaning: 'Hồ sơ tiếp nhận trước ngày đầu kỳ và đến ngày đó chưa giải quyết xong.',
    column: 'Cột (5)',
  },
  new: {
    name: 'Tiếp nhận mới',
    meaning:
      'Hồ sơ có ngày tiếp nhận trong kỳ. Hồ sơ chờ tiếp nhận và hồ sơ bị từ chối tiếp nhận không tính.',
    column: 'Cột (3) + (4)',
  },
  newOnline: {
    name: 'Mới, nộp trực tuyến',
    meaning: 'Hồ sơ tiếp nhận mới được nộp trực tuyến.',
    column: 'Cột (3)',
  },
  newDirect: {
    name: 'Mới, nộp trực tiếp',
    meaning: 'Hồ sơ tiếp nhận mới được nộp tại nơi tiếp nhận.',
    column: 'Cột (4), phần trực tiếp',
  },
  newPostal: {
    name: 'Mới, nộp qua bưu chính',
    meaning: 'Hồ sơ tiếp nhận mới được gửi qua bưu chính công ích.',
    column: 'Cột (4), phần bưu chính',
  },
  resolved: {
    name: 'Đã giải quyết',
    meaning:
      'Hồ sơ đã xử lý xong hoặc đã rút trong kỳ. Tính theo ngày xử lý xong, không theo ngày trả kết quả. Bằng trước hạn cộng đúng hạn cộng trễ hạn.',
    column: 'Cột (6) = (7) + (8) + (9)',
  },
  early: {
    name: 'Trước hạn',
    meaning: 'Ngày xử lý xong trước ngày hẹn trả. So sánh theo ngày, không theo giờ.',
    column: 'Cột (7)',
  },
  onTime: {
    name: 'Đúng hạn',
    meaning:
      'Ngày xử lý xong đúng ngày hẹn trả, hoặc hồ sơ được rút, dừng giải quyết hay đóng do không bổ sung.',
    column: 'Cột (8)',
  },
  late: {
    name: 'Trễ hạn',
    meaning: 'Ngày xử lý xong sau ngày hẹn trả. Thời gian chờ người nộp bổ sung được trừ ra khỏi thời hạn.',
    column: 'Cột (9)',
  },
  withdrawn: {
    name: 'Đã rút hoặc dừng',
    meaning:
      'Hồ sơ được người nộp rút, được dừng giải quyết hoặc đóng do không bổ sung sau khi tiếp nhận. Đã tính trong số đúng hạn.',
    column: 'Thuộc cột (8)',
  },
  inProgress: {
    name: 'Đang giải quyết',
    meaning: 'Hồ sơ đã tiếp nhận mà đến hết ngày cuối kỳ chưa giải quyết xong.',
    column: 'Cột (10) = (11) + (12)',
  },
  within: {
    name: 'Đang giải quyết, trong hạn',
    meaning: 'Ngày hẹn trả từ ngày cuối kỳ trở đi, hoặc hồ sơ đang chờ bổ sung.',
    column: 'Cột (11)',
  },
  overdue: {
    name: 'Đang giải quyết, quá hạn',
    meaning: 'Ngày hẹn trả trước ngày cuối kỳ và hồ sơ không tạm dừng chờ bổ sung.',
    column: 'Cột (12)',
  },
  refused: {
    name: 'Từ chối tiếp nhận',
    meaning:
      'Hồ sơ bị từ chối tiếp nhận trong kỳ. Chỉ để biết: không tính vào số tiếp nhận. Hồ sơ này không có mã hồ sơ.',
    column: 'Ngoài biểu (trạng thái 3)',
  },
  supplements: {
    name: 'Phải bổ sung',
    meaning: 'Hồ sơ được yêu cầu bổ sung trong kỳ, sau khi đã tiếp nhận.',
    column: 'Ngoài biểu (trạng thái 5)',
  },
  digitised: {
    name: 'Hồ sơ được số hóa',
    meaning:
      'Hồ sơ mà mọi thành phần nộp bản giấy đã có bản điện tử được cán bộ xác nhận, lấy từ kho, thay bằng mã kết quả, hoặc thuộc trường hợp không phải số hóa; tính vào ngày hoàn thành, sớm nhất là ngày tiếp nhận. Hồ sơ nộp toàn bản điện tử được tính khi tiếp nhận.',
    column: 'Quyết định 766, nhóm MDSH, chỉ số 4.2 (cách đếm chưa đối chiếu với hướng dẫn)',
  },
  reused: {
    name: 'Hồ sơ có tái sử dụng giấy tờ',
    meaning:
      'Hồ sơ có ít nhất một thành phần dùng lại từ kho của tỉnh, lấy từ kho dữ liệu quốc gia hoặc thay bằng mã kết quả; tính vào ngày đầu tiên.',
    column: 'Quyết định 766, nhóm MDSH, chỉ số 4.3 (cách đếm chưa đối chiếu với hướng dẫn)',
  },
  stored: {
    name: 'Hồ sơ có giấy tờ lưu kho',
    meaning: 'Hồ sơ có ít nhất một bản điện tử đã xác nhận nằm trong kho dữ liệu của chủ hồ sơ.',
    column: 'Quyết định 766, nhóm MDSH, chỉ số 4.4 (cách đếm chưa đối chiếu với hướng dẫn)',
  },
  eResults: {
    name: 'Kết quả có bản điện tử',
    meaning: 'Hồ sơ đã giải quyết xong có tệp kết quả đính kèm; tính vào ngày có đủ cả hai.',
    column: 'Quyết định 766, nhóm MDSH, chỉ số 4.1 (chưa tính chữ ký số)',
  },
} satisfies Definitions;

const en = {
  received: {
    name: 'Received',
    meaning:
      'Dossiers carried over plus those newly received in the period. Equals resolved plus in progress.',
    column: 'Column (2) = (3) + (4) + (5) = (6) + (10)',
  },
  carriedOver: {
    name: 'Carried over',
    meaning: 'Received before the first day of the period and not resolved by then.',
    column: 'Column (5)',
  },
  new: {
    name: 'Newly received',
    meaning:
      'Received in the period. Requests waiting for reception and requests refused at reception are not counted.',
    column: 'Columns (3) + (4)',
  },
  newOnline: {
    name: 'New, filed online',
    meaning: 'Newly received dossiers that were filed online.',
    column: 'Column (3)',
  },
  newDirect: {
    name: 'New, filed in person',
    meaning: 'Newly received dossiers that were handed in at the desk.',
    column: 'Column (4), in person',
  },
  newPostal: {
    name: 'New, filed by post',
    meaning: 'Newly received dossiers that came by public post.',
    column: 'Column (4), by post',
  },
  resolved: {
    name: 'Resolved',
    meaning:
      'Handling finished, or the dossier withdrawn, in the period. Counted on the day handling finished, not the day the result was handed out. Equals early plus on time plus late.',
    column: 'Column (6) = (7) + (8) + (9)',
  },
  early: {
    name: 'Early',
    meaning: 'Finished on a day before the due date. Days are compared, not hours.',
    column: 'Column (7)',
  },
  onTime: {
    name: 'On time',
    meaning: 'Finished on the due date, or withdrawn, stopped or closed for silence.',
    column: 'Column (8)',
  },
  late: {
    name: 'Late',
    meaning:
      'Finished on a day after the due date. Time spent waiting for the applicant’s supplement is not counted.',
    column: 'Column (9)',
  },
  withdrawn: {
    name: 'Withdrawn or stopped',
    meaning:
      'Withdrawn by the applicant, stopped, or closed for silence, after reception. Already counted as on time.',
    column: 'Part of column (8)',
  },
  inProgress: {
    name: 'In progress',
    meaning: 'Received, and not resolved by the end of the last day of the period.',
    column: 'Column (10) = (11) + (12)',
  },
  within: {
    name: 'In progress, within the time limit',
    meaning: 'Due on the last day of the period or later, or waiting for a supplement.',
    column: 'Column (11)',
  },
  overdue: {
    name: 'In progress, overdue',
    meaning: 'Due before the last day of the period, and not paused for a supplement.',
    column: 'Column (12)',
  },
  refused: {
    name: 'Refused at reception',
    meaning:
      'Refused at reception in the period. For information: not part of what was received. These have no dossier code.',
    column: 'Not in the form (status 3)',
  },
  supplements: {
    name: 'Supplement asked',
    meaning: 'Dossiers for which a supplement was asked in the period, after reception.',
    column: 'Not in the form (status 5)',
  },
  digitised: {
    name: 'Dossiers digitised',
    meaning:
      'Dossiers of which every component on paper has a digital copy confirmed by an official, comes from a store, is replaced by a result code, or is exempt; counted on the day that was reached, at the earliest that of acceptance. Dossiers filed with electronic papers alone count when accepted.',
    column: 'Decision 766, group MDSH, 4.2 (way of counting not verified)',
  },
  reused: {
    name: 'Dossiers with papers used again',
    meaning:
      'Dossiers of which at least one component was used again from the province’s store, taken from the national one, or replaced by a result code; counted on the first such day.',
    column: 'Decision 766, group MDSH, 4.3 (way of counting not verified)',
  },
  stored: {
    name: 'Dossiers with papers in the store',
    meaning: 'Dossiers of which at least one confirmed copy lies in its owner’s data store.',
    column: 'Decision 766, group MDSH, 4.4 (way of counting not verified)',
  },
  eResults: {
    name: 'Results issued electronically',
    meaning: 'Dossiers that are finished and have a result as a file; counted on the day both were there.',
    column: 'Decision 766, group MDSH, 4.1 (digital signatures not counted yet)',
  },
} satisfies Definitions;

export const definitionsText = { vi, en };

/** Where the rules come from (handbook §6.1, §6.2). */
export const definitionSource = {
  vi: 'Cột và cách tính theo biểu số 06 về tình hình giải quyết thủ tục hành chính (biểu 06a, 06b/VPCP/KSTT). Kỳ báo cáo từ ngày 15 đến ngày 14. Số liệu được cộng từ nhật ký hồ sơ: con số nào cũng mở được danh sách hồ sơ tạo thành nó.',
  en: 'Columns and rules follow form 06 on the handling of administrative procedures (forms 06a and 06b/VPCP/KSTT). Reporting periods run from the 15th to the 14th. The figures are added up from the journals of the dossiers: each opens to the list of dossiers it is made of.',
};
