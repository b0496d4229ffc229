import type { Bilingual } from '#kernel';

/**
 * What a refusal means and what to do now, by its stable code. Said where the user is, with the input kept.
 */
export const refusalTexts: Readonly<Record<string, Bilingual>> = {
  'dossier.unknown': {
    vi: 'Không tìm thấy hồ sơ này. Vui lòng xem lại mã hồ sơ, hoặc hỏi bộ phận một cửa.',
    en: 'This dossier was not found. Please check its code, or ask at the one-stop desk.',
  },
  'dossier.destroyed': {
    vi: 'Nội dung hồ sơ này đã được tiêu hủy khi hết thời hạn lưu trữ nên không thể làm gì thêm. Nếu vẫn cần, ông/bà hãy hỏi bộ phận một cửa.',
    en: 'The content of this dossier was destroyed when its time of keeping was over; nothing more can be done with it. If you still need it, ask at the one-stop desk.',
  },
  'delegation.outside': {
    vi: 'Ông/bà đang làm thay theo ủy quyền, và ủy quyền này không gồm thủ tục của hồ sơ. Vui lòng để người giữ vị trí hoặc người được ủy quyền khác xử lý.',
    en: 'You are standing in by a delegation that leaves out this procedure. Please leave it to whoever holds the post or to another substitute.',
  },
  'duty.appraised-it': {
    vi: 'Người đã thẩm định hồ sơ không được phê duyệt chính hồ sơ đó, kể cả khi làm thay hoặc giữ vị trí khác. Vui lòng để người ký khác quyết định.',
    en: 'Whoever appraised a dossier does not approve it, not in another post and not by a delegation either. Please leave the decision to another signer.',
  },
  'duty.signed-it': {
    vi: 'Người đã ký kết quả không được tự phát hành kết quả đó, kể cả khi làm thay hoặc giữ vị trí khác. Vui lòng để văn thư khác phát hành.',
    en: 'Whoever signed a result does not issue it, not in another post and not by a delegation either. Please leave it to another clerk.',
  },
  'retention.order-missing': {
    vi: 'Ghi số, ký hiệu của quyết định hoặc văn bản làm căn cứ.',
    en: 'Enter the number of the order it rests on.',
  },
  'retention.by-missing': { vi: 'Ghi rõ người thực hiện.', en: 'Say who does it.' },
  'retention.reason-missing': { vi: 'Ghi lý do.', en: 'Enter the reason.' },
  'retention.destroyed': {
    vi: 'Hồ sơ này đã được tiêu hủy.',
    en: 'This dossier was destroyed already.',
  },
  'retention.not-ended': {
    vi: 'Hồ sơ chưa kết thúc nên không được tiêu hủy.',
    en: 'The dossier has not ended and is not destroyed.',
  },
  'retention.period-unknown': {
    vi: 'Chưa có thời hạn lưu trữ cho thủ tục này. Nhập lại danh mục bằng lệnh “motcua import”.',
    en: 'How long dossiers of this procedure are kept is not known. Run “motcua import”.',
  },
  'retention.permanent': {
    vi: 'Hồ sơ của thủ tục này được lưu vĩnh viễn.',
    en: 'Dossiers of this procedure are kept for good.',
  },
  'retention.not-due': { vi: 'Chưa hết thời hạn lưu trữ.', en: 'Its time of keeping is not over.' },
  'retention.held': {
    vi: 'Hồ sơ đang được lưu giữ theo yêu cầu nên không được tiêu hủy.',
    en: 'The dossier is held by order and is not destroyed.',
  },
  'retention.period-unverified': {
    vi: 'Thời hạn lưu trữ chưa được đối chiếu với danh mục của ngành. Nêu danh mục đã đối chiếu rồi làm lại.',
    en: 'The time of keeping has not been compared with the list of its sector. Name the list it was compared with.',
  },
  'retention.no-hold': {
    vi: 'Hồ sơ không có yêu cầu lưu giữ nào đang có hiệu lực.',
    en: 'No hold stands on this dossier.',
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
    vi: 'Trang này đã được dùng để gửi một việc khác nên lần gửi này chưa được nhận. Vui lòng mở lại trang rồi làm lại.',
    en: 'This page was already used to send something else, so this was not taken. Please open the page again and repeat it.',
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
  'second-factor.needed': {
    vi: 'Trước khi ký, phê duyệt, hãy xác nhận danh tính bằng lớp xác thực thứ hai.',
    en: 'Before you decide, confirm with your second factor that it is you.',
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
  'assign.not-for-unit': {
    vi: 'Việc của đơn vị khác do lãnh đạo đơn vị đó phân công.',
    en: 'Work of another unit is given out by its own head.',
  },
  'assign.not-for-post': {
    vi: 'Vị trí công tác này không làm được bước đang phân công. Vui lòng chọn một vị trí trong danh sách.',
    en: 'This post cannot do the step. Please choose one of the list.',
  },
  'assign.same-post': {
    vi: 'Người được chọn đang giữ bước này rồi. Vui lòng chọn người khác.',
    en: 'Whoever you chose has the step already. Please choose another.',
  },
  'assign.nobody-has-it': {
    vi: 'Bước này chưa có ai nhận, nên không có gì để trả về. Vui lòng chọn một vị trí nhận việc.',
    en: 'Nobody has this step, so there is nothing to give back. Please choose a post that takes it.',
  },
  'assign.holder-changed': {
    vi: 'Bước này đã có người khác nhận hoặc được phân công trong lúc trang này đang mở. Không có gì bị thay đổi.',
    en: 'Somebody else took the step or was given it while this page was open. Nothing was changed.',
  },
  'assign.not-taken': {
    vi: 'Ông/bà chưa nhận bước này nên không có gì để bàn giao.',
    en: 'You have not taken this step, so there is nothing to hand over.',
  },
  'assign.reason-missing': {
    vi: 'Vui lòng ghi lý do chuyển việc.',
    en: 'Please write why the work is moved.',
  },
  'reception.corrected-meanwhile': {
    vi: 'Thông tin tiếp nhận đã được người khác sửa trong lúc trang này đang mở. Không có gì bị thay đổi. Mời xem lại rồi sửa tiếp nếu vẫn cần.',
    en: 'Somebody else corrected the reception while this page was open. Nothing was changed. Please look again.',
  },
  'reception.nothing-corrected': {
    vi: 'Chưa có thông tin nào được sửa. Vui lòng sửa ít nhất một mục.',
    en: 'Nothing was corrected. Please change at least one thing.',
  },
  'reception.name-missing': { vi: 'Vui lòng ghi họ và tên.', en: 'Please write the name.' },
  'reception.components-missing': {
    vi: 'Vui lòng đánh dấu những giấy tờ đã thực nhận.',
    en: 'Please tick the papers that were really handed in.',
  },
  'reception.reason-missing': {
    vi: 'Vui lòng ghi lý do sửa.',
    en: 'Please write why it is corrected.',
  },
  'reception.time-missing': {
    vi: 'Vui lòng ghi ngày và giờ tiếp nhận thật, giờ ghi như 08:30.',
    en: 'Please give the real day and time of reception, the time like 08:30.',
  },
  'reception.time-to-come': {
    vi: 'Thời điểm tiếp nhận không thể ở sau lúc này.',
    en: 'Nothing can have been received after now.',
  },
  'reception.same-time': {
    vi: 'Đây đúng là thời điểm đang ghi trên giấy tiếp nhận.',
    en: 'This is the time that the receipt says already.',
  },
  'reception.before-filing': {
    vi: 'Hồ sơ nộp trực tuyến không thể được tiếp nhận trước lúc nộp.',
    en: 'What was filed online cannot have been received before it was filed.',
  },
  'reception.after-work': {
    vi: 'Thời điểm này ở sau việc đầu tiên đã làm với hồ sơ, nên không thể là lúc tiếp nhận.',
    en: 'This is later than the first work that was done with it, and cannot be the reception.',
  },
  'reception.same-procedure': {
    vi: 'Hồ sơ đang được giải quyết theo đúng thủ tục này.',
    en: 'The dossier is handled under this procedure already.',
  },
  'reception.procedure-unknown': {
    vi: 'Không có thủ tục nào đang có hiệu lực với mã này. Vui lòng kiểm tra lại mã thủ tục.',
    en: 'No procedure with this code is in force. Please check the code.',
  },
  'reception.procedure-not-handled': {
    vi: 'Thủ tục này chưa có quy trình điện tử trong một cơ quan, hoặc do cơ quan khác giải quyết, nên không thể chuyển hồ sơ sang.',
    en: 'This procedure has no e-procedure within one agency, or another agency handles it, so the dossier cannot be put under it.',
  },
  'reception.built-upon': {
    vi: 'Đã có việc dựa trên thủ tục cũ (yêu cầu bổ sung, lấy ý kiến, quyết định hoặc kết quả), nên không đổi thủ tục được nữa.',
    en: 'Work was built on the procedure already (a supplement, an opinion, a decision or a result); it can no longer be changed.',
  },
  'accept.unchecked': {
    vi: 'Chưa đánh dấu đủ giấy tờ mà hồ sơ này cần. Nếu giấy tờ còn thiếu, hãy yêu cầu bổ sung.',
    en: 'Not every paper this dossier needs has been checked. If one is missing, ask for a supplement.',
  },
  'accept.unknown-component': {
    vi: 'Hồ sơ này không có thành phần như vậy.',
    en: 'This dossier has no such component.',
  },
  'reception.received-today': {
    vi: 'Hôm nay đã tiếp nhận hồ sơ cùng thủ tục của người này. Nếu đây là hồ sơ khác, hãy xác nhận rồi tiếp nhận.',
    en: 'A dossier of the same procedure was received for this person today. If this is another one, say so and receive it.',
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
    vi: 'Hồ sơ này không chờ bổ sung giấy tờ, có thể vì đã bổ sung xong hoặc đã hết hạn. Mời xem tình trạng mới của hồ sơ.',
    en: 'No supplement is awaited for this dossier: it may have come already, or be too late. Please look at where the dossier stands now.',
  },
  'supplement.incomplete': {
    vi: 'Chưa đủ giấy tờ được yêu cầu. Vui lòng thêm những giấy tờ còn thiếu.',
    en: 'Not every paper that was asked for is there. Please add what is missing.',
  },
  'digitise.nothing': {
    vi: 'Chưa có trang nào thuộc một thành phần hồ sơ. Hãy quét và chọn thành phần ở trang đầu của giấy tờ.',
    en: 'No page belongs to a component yet. Scan, and choose the component at the first page of the paper.',
  },
  'digitise.unknown-component': {
    vi: 'Thành phần này không có trong thủ tục của hồ sơ. Vui lòng tải lại trang và chọn lại.',
    en: 'This component is none of the dossier’s procedure. Please load the page again and choose anew.',
  },
  'digitise.component-twice': {
    vi: 'Một thành phần được nêu hai lần. Vui lòng gộp các trang của thành phần đó thành một giấy tờ.',
    en: 'A component is named twice. Please put the pages of it into one paper.',
  },
  'digitise.unsorted': {
    vi: 'Còn trang chưa thuộc giấy tờ nào. Vui lòng chọn thành phần hoặc bỏ trang đó.',
    en: 'Some pages belong to no paper. Please choose the component, or leave the pages out.',
  },
  'digitise.changed': {
    vi: 'Chồng trang đã được người khác thay đổi. Vui lòng tải lại trang để xem bản mới nhất.',
    en: 'Somebody has changed the pile. Please load the page again for the newest state.',
  },
  'copy.none': {
    vi: 'Thành phần này chưa có bản quét để xác nhận. Vui lòng quét giấy tờ trước.',
    en: 'There is no scan of this component to confirm. Please scan the paper first.',
  },
  'copy.confirmed-already': {
    vi: 'Bản số hóa này đã được xác nhận. Không cần làm lại.',
    en: 'This digital copy is confirmed already. Nothing more is to be done.',
  },
  'copy.other-now': {
    vi: 'Giấy tờ vừa được quét lại nên bản ông/bà xem không còn là bản hiện tại. Vui lòng đối chiếu bản mới.',
    en: 'The paper has just been scanned again, so what you looked at is no longer the copy. Please compare the new one.',
  },
  'settle.no-paper': {
    vi: 'Hãy chọn giấy tờ trong kho để dùng lại.',
    en: 'Choose the paper of the store to use again.',
  },
  'settle.paper-gone': {
    vi: 'Giấy tờ trong kho này không còn dùng lại được: đã hết giá trị, đã có bản mới hơn hoặc không phải của người này.',
    en: 'This paper of the store can no longer be used: it has expired, a newer one exists, or it is not this person’s.',
  },
  'settle.not-checked': {
    vi: 'Vui lòng xác nhận đã kiểm tra đúng người, đúng mục đích, còn giá trị và chưa bị thay thế.',
    en: 'Please confirm that person, purpose, validity and that it is not superseded have been checked.',
  },
  'settle.result-code': {
    vi: 'Mã kết quả có dạng KQ.G15.000031. Vui lòng nhập lại.',
    en: 'A result code looks like KQ.G15.000031. Please type it again.',
  },
  'settle.note-missing': {
    vi: 'Vui lòng ghi giấy tờ được lấy từ kho nào, số hoặc mã tra cứu.',
    en: 'Please write which store it was taken from, with its number or code.',
  },
  'tray.dossier-unknown': {
    vi: 'Không có hồ sơ nào mang mã này mà cơ quan ông/bà được số hóa. Hãy kiểm tra lại mã.',
    en: 'No dossier that your agency may digitise has this code. Please check the code.',
  },
  'tray.gone': {
    vi: 'Bản quét đã chọn không còn trong khay: người khác vừa lấy hoặc bỏ. Hãy chọn bản quét khác.',
    en: 'The chosen scans are no longer in the tray: somebody has just taken or discarded them. Please choose others.',
  },
  'tray.full': {
    vi: 'Hồ sơ chỉ nhận tối đa 500 trang chờ sắp xếp. Hãy hoàn tất chồng trang đang có trước; bản quét vẫn ở trong khay.',
    en: 'A dossier takes at most 500 pages to be sorted. Finish those that are there first; the scans stay in the tray.',
  },
  'key.done': {
    vi: 'Việc này đã được ghi nhận từ trước. Không cần làm lại.',
    en: 'This has been recorded already. Nothing more is to be done.',
  },
  'result.missing': {
    vi: 'Chưa có tệp kết quả. Vui lòng đính kèm kết quả giải quyết trước.',
    en: 'There is no result file yet. Please attach the result first.',
  },
  'result.slices-missing': {
    vi: 'Còn phần việc đã xong mà chưa có tệp kết quả. Vui lòng đính kèm đủ kết quả trước khi trả.',
    en: 'A part that is finished has no result file yet. Please attach all results before handing out.',
  },
  'result.slice-missing': {
    vi: 'Hồ sơ có nhiều phần việc, mỗi phần có kết quả riêng. Vui lòng chọn kết quả này của phần nào.',
    en: 'The dossier has several parts, each with a result of its own. Please choose whose result this is.',
  },
  'result.slice-unknown': {
    vi: 'Hồ sơ không có phần việc nào như vậy có kết quả riêng.',
    en: 'The dossier has no such part with a result of its own.',
  },
  'result.slice-of-other': {
    vi: 'Kết quả của phần việc này do cơ quan khác đính kèm.',
    en: 'The result of this part is attached by another agency.',
  },
  'result.slice-not-begun': {
    vi: 'Phần việc này chưa bắt đầu nên chưa có kết quả.',
    en: 'This part has not begun, so that it has no result.',
  },
  'result.receiver-missing': {
    vi: 'Vui lòng ghi họ tên người nhận kết quả.',
    en: 'Please write the name of the person who takes the result.',
  },
  'result.taker-unknown': {
    vi: 'Hồ sơ không ghi người nhận như vậy. Chọn người có trong hồ sơ, hoặc người được ủy quyền.',
    en: 'The dossier names nobody like that. Choose somebody it names, or an authorised person.',
  },
  'result.taker-differs': {
    vi: 'Giấy tờ này không phải của người đã chọn: họ tên hoặc số không khớp với hồ sơ. Nếu người khác nhận thay, chọn “Người được ủy quyền”.',
    en: 'This paper is not that of the person chosen: name or number differ from the dossier. If somebody takes it for them, choose “Authorised person”.',
  },
  'result.original-unknown': {
    vi: 'Hồ sơ không có bản chính nào như vậy để trả lại. Vui lòng xem lại danh sách thành phần hồ sơ.',
    en: 'The dossier holds no such original to give back. Please look at its components again.',
  },
  'result.taker-number-missing': {
    vi: 'Người được ủy quyền phải xuất trình giấy tờ: nhập số căn cước hoặc hộ chiếu.',
    en: 'An authorised person shows a paper: enter the number of the identity card or passport.',
  },
  'result.taker-number-wrong': {
    vi: 'Số căn cước có 12 chữ số, số hộ chiếu có 1–2 chữ cái và 6–8 chữ số. Xem lại trên giấy tờ.',
    en: 'An identity card has 12 digits, a passport 1–2 letters and 6–8 digits. Look at the paper again.',
  },
  'result.item-wrong': {
    vi: 'Số bưu gửi không đúng. Xem lại trên phiếu gửi.',
    en: 'This is no number of a postal item. Look at the slip again.',
  },
  'result.mandate-missing': {
    vi: 'Ghi số hoặc ngày của văn bản ủy quyền.',
    en: 'Enter the number or date of the authorisation.',
  },
  'procedure.version-ended': {
    vi: 'Quy định của thủ tục đã thay đổi trong lúc ông/bà khai. Vui lòng mở lại hồ sơ nháp để xem những điểm mới rồi nộp.',
    en: 'The rules of the procedure changed while you were filling it in. Please open the draft again to see what is new, then file it.',
  },
  'accept.unknown-variant': {
    vi: 'Thủ tục này không có trường hợp như vậy. Vui lòng chọn một trường hợp trong danh sách.',
    en: 'This procedure has no such case. Please choose one of the list.',
  },
  'step.not-open': {
    vi: 'Bước này không còn mở. Không có gì bị thay đổi.',
    en: 'This step is no longer open. Nothing was changed.',
  },
  'step.not-before': {
    vi: 'Không thể trả lại về bước đó. Vui lòng chọn một bước trước đó trong danh sách.',
    en: 'It cannot be sent back there. Please choose an earlier step of the list.',
  },
  'step.ends-with-letter': {
    vi: 'Bước này kết thúc khi ghi nhận văn bản trả lời của cơ quan ngoài hệ thống.',
    en: 'This step ends when the letter of the agency outside is recorded.',
  },
  'step.not-to-be-called': {
    vi: 'Chưa đến lúc nhắc bước này.',
    en: 'It is not time to call about this step.',
  },
  'step.silence-is-not-consent': {
    vi: 'Ở bước này, không trả lời không có nghĩa là đồng ý: phải có ý kiến của cơ quan được hỏi.',
    en: 'At this step silence is not consent: the agency that is asked must answer.',
  },
  'question.text-missing': {
    vi: 'Vui lòng ghi nội dung cần hỏi.',
    en: 'Please write what is asked.',
  },
  'question.unit-missing': {
    vi: 'Vui lòng chọn cơ quan, đơn vị được lấy ý kiến.',
    en: 'Please choose whom to ask.',
  },
  'question.unit-twice': {
    vi: 'Mỗi cơ quan, đơn vị chỉ được hỏi một lần trong cùng một lượt.',
    en: 'Each unit is asked once at a time.',
  },
  'question.unit-asked-already': {
    vi: 'Cơ quan, đơn vị này đang được hỏi và chưa trả lời. Có thể nhắc, hoặc rút câu hỏi cũ rồi hỏi lại.',
    en: 'This unit has a question it has not answered yet. Remind it, or take that question back first.',
  },
  'question.own-unit': {
    vi: 'Không thể lấy ý kiến của chính đơn vị mình.',
    en: 'One’s own unit cannot be asked.',
  },
  'question.date-missing': {
    vi: 'Vui lòng ghi hạn trả lời của từng cơ quan, đơn vị được hỏi.',
    en: 'Please give each unit a date to answer by.',
  },
  'question.date-passed': {
    vi: 'Hạn trả lời phải là một ngày làm việc từ hôm nay trở đi.',
    en: 'The date must not have passed.',
  },
  'question.date-beyond-limit': {
    vi: 'Hạn trả lời phải trong thời hạn giải quyết của hồ sơ: thời gian lấy ý kiến không làm lùi ngày hẹn trả.',
    en: 'The date must lie within the time limit of the dossier: asking for an opinion does not move its due date.',
  },
  'question.not-open': {
    vi: 'Câu hỏi này đã được trả lời hoặc đã được rút. Không có gì bị thay đổi.',
    en: 'This question was answered or taken back already. Nothing was changed.',
  },
  'question.not-yours': {
    vi: 'Câu hỏi này do cơ quan khác đặt ra.',
    en: 'This question was asked by another agency.',
  },
  'question.reminded-today': {
    vi: 'Hôm nay đã nhắc cơ quan, đơn vị này rồi. Mỗi ngày nhắc một lần.',
    en: 'This unit was reminded today already. Once a day is enough.',
  },
  'question.reason-missing': {
    vi: 'Vui lòng ghi lý do rút câu hỏi.',
    en: 'Please write why the question is taken back.',
  },
  'opinion.not-asked': {
    vi: 'Đơn vị của ông/bà không được lấy ý kiến ở bước này.',
    en: 'Your unit is not asked for an opinion here.',
  },
  'opinion.decided-already': {
    vi: 'Hồ sơ đã được quyết định nên không thay ý kiến được nữa.',
    en: 'The dossier has been decided, so the opinion can no longer be replaced.',
  },
  'opinion.reason-missing': {
    vi: 'Vui lòng ghi rõ điều kiện hoặc lý do không đồng ý.',
    en: 'Please write the conditions, or why you disagree.',
  },
  'opinion.date-not-passed': {
    vi: 'Chưa hết thời hạn cho ý kiến.',
    en: 'The date for the opinion has not passed.',
  },
  'letter.no-such-step': {
    vi: 'Hồ sơ này không có văn bản nào chờ vị trí công tác của ông/bà.',
    en: 'No letter of this dossier is for your post.',
  },
  'letter.number-missing': {
    vi: 'Vui lòng ghi số và ký hiệu của văn bản.',
    en: 'Please write the number of the letter.',
  },
  'letter.already-sent': {
    vi: 'Văn bản đã được gửi rồi.',
    en: 'The letter has already been sent.',
  },
  'letter.not-sent': {
    vi: 'Vui lòng ghi nhận văn bản gửi đi trước.',
    en: 'Please record the letter out first.',
  },
  'letter.decision-missing': {
    vi: 'Cơ quan này quyết định. Vui lòng ghi rõ văn bản trả lời là đồng ý giải quyết hay từ chối.',
    en: 'This agency decides. Please say whether its letter grants or refuses.',
  },
  'payment.amount-wrong': {
    vi: 'Số tiền phải là số đồng nguyên, lớn hơn 0.',
    en: 'The amount must be whole đồng above zero.',
  },
  'payment.proof-missing': {
    vi: 'Vui lòng ghi số biên lai hoặc chứng từ nộp tiền.',
    en: 'Please write the number of the receipt or proof of payment.',
  },
  'wait.reason-missing': {
    vi: 'Vui lòng ghi lý do.',
    en: 'Please write the reason.',
  },
  'wait.ground-missing': {
    vi: 'Vui lòng ghi căn cứ pháp lý của việc tạm dừng.',
    en: 'Please write the legal ground of the suspension.',
  },
  'wait.body-missing': {
    vi: 'Vui lòng ghi tên cơ quan được lấy ý kiến.',
    en: 'Please write which body is asked.',
  },
  'wait.answer-missing': {
    vi: 'Vui lòng ghi nội dung trả lời.',
    en: 'Please write what the answer says.',
  },
  'wait.already-open': {
    vi: 'Hồ sơ đang chờ việc này rồi.',
    en: 'The dossier already waits for this.',
  },
  'wait.not-open': {
    vi: 'Hồ sơ không chờ việc này.',
    en: 'The dossier does not wait for this.',
  },
  'wait.until-passed': {
    vi: 'Ngày này đã qua. Vui lòng chọn một ngày trong tương lai.',
    en: 'This day has passed. Please choose a day to come.',
  },
  'extend.only-once': {
    vi: 'Hồ sơ này đã được hẹn lại một lần. Theo quy định chỉ hẹn lại một lần.',
    en: 'This dossier has been given a new date once. By rule it is given only once.',
  },
  'extend.not-running': {
    vi: 'Hồ sơ chưa có ngày hẹn trả nên không thể hẹn lại.',
    en: 'The dossier has no date yet that could be put off.',
  },
  'extend.reason-missing': {
    vi: 'Vui lòng ghi lý do chậm trễ.',
    en: 'Please write why it is late.',
  },
  'extend.date-not-later': {
    vi: 'Ngày hẹn mới phải sau ngày hẹn trả và sau hôm nay.',
    en: 'The new date must be after the due date and after today.',
  },
  'recount.no-date': {
    vi: 'Hồ sơ chưa có ngày hẹn trả.',
    en: 'The dossier has no due date.',
  },
  'recount.same-calendar': {
    vi: 'Ngày hẹn trả đã được tính theo lịch này.',
    en: 'The date has been reckoned by this calendar already.',
  },
  'correct.order-missing': {
    vi: 'Vui lòng ghi số quyết định đính chính.',
    en: 'Please write the number of the decision to correct.',
  },
  'correct.reason-missing': {
    vi: 'Vui lòng ghi lý do đính chính.',
    en: 'Please write the reason for the correction.',
  },
  'stop.reason-missing': {
    vi: 'Vui lòng ghi lý do dừng giải quyết.',
    en: 'Please write why handling stops.',
  },
  'stop.ground-missing': {
    vi: 'Vui lòng ghi căn cứ pháp lý của việc dừng giải quyết.',
    en: 'Please write the legal ground for stopping.',
  },
  'silence.no-date': {
    vi: 'Hồ sơ không chờ người nộp trả lời trong thời hạn nào.',
    en: 'The applicant is not awaited by any date.',
  },
  'silence.is-refusal': {
    vi: 'Với thủ tục này, hết thời hạn bổ sung trước tiếp nhận mà không bổ sung thì từ chối tiếp nhận, không đóng hồ sơ.',
    en: 'In this procedure silence before reception means refusal: the dossier is refused, not closed.',
  },
  'silence.is-closing': {
    vi: 'Với thủ tục này, hết thời hạn bổ sung mà không bổ sung thì đóng hồ sơ, không từ chối tiếp nhận.',
    en: 'In this procedure a dossier that is not answered is closed, not refused.',
  },
  'silence.date-not-passed': {
    vi: 'Chưa hết thời hạn chờ người nộp trả lời.',
    en: 'The time for the applicant to answer is not over.',
  },
  'reopen.order-missing': {
    vi: 'Vui lòng ghi số quyết định cho mở lại hồ sơ.',
    en: 'Please write the number of the order to open it again.',
  },
  'reopen.reason-missing': {
    vi: 'Vui lòng ghi lý do mở lại hồ sơ.',
    en: 'Please write why it is opened again.',
  },
  'opinion.answer-missing': {
    vi: 'Vui lòng chọn một ý kiến.',
    en: 'Please choose an opinion.',
  },
  'message.empty': {
    vi: 'Viết nội dung tin nhắn.',
    en: 'Write the message.',
  },
  'message.too-long': {
    vi: 'Viết ngắn hơn 2.000 ký tự. Nội dung dài hơn nên chia thành nhiều tin.',
    en: 'Write fewer than 2,000 characters, or send it in several messages.',
  },
  'message.too-many': {
    vi: 'Hôm nay ông/bà đã gửi đủ số tin nhắn cho hồ sơ này. Ông/bà có thể gửi tiếp vào ngày mai, hoặc gọi bộ phận một cửa.',
    en: 'You have sent as many messages about this dossier as one day allows. You can write again tomorrow, or call the desk.',
  },
  'message.too-late': {
    vi: 'Hồ sơ đã kết thúc quá 30 ngày nên không nhận tin nhắn nữa. Mời ông/bà hỏi bộ phận một cửa.',
    en: 'The dossier ended more than 30 days ago and takes no more messages. Please ask at the desk.',
  },
  'message.nothing-unread': {
    vi: 'Không có tin nhắn nào chưa đọc.',
    en: 'There is no unread message.',
  },
  'note.empty': {
    vi: 'Viết nội dung ghi chú.',
    en: 'Write the note.',
  },
  'note.too-long': {
    vi: 'Viết ngắn hơn 2.000 ký tự, hoặc chia thành nhiều ghi chú.',
    en: 'Write fewer than 2,000 characters, or several notes.',
  },
  'note.unknown': {
    vi: 'Không có ghi chú này để trả lời. Mời ông/bà mở lại hồ sơ và chọn ghi chú cần trả lời.',
    en: 'There is no such note to answer. Open the dossier again and choose the note.',
  },
  'phrase.not-yours': {
    vi: 'Mẫu câu của cơ quan do lãnh đạo phòng, lãnh đạo trung tâm hoặc lãnh đạo ký soạn. Ông/bà có thể lưu thành mẫu câu riêng.',
    en: 'Phrases of the agency are kept by its heads and approvers. You may save it as one of your own.',
  },
  'phrase.name-taken': {
    vi: 'Đã có mẫu câu tên này cho cùng một việc. Mời ông/bà đặt tên khác.',
    en: 'There is a phrase of this name for the same use. Please give it another name.',
  },
  'phrase.too-many': {
    vi: 'Đã có 200 mẫu câu. Mời ông/bà xóa bớt mẫu không dùng nữa rồi thêm.',
    en: 'There are 200 phrases already. Please remove some that are no longer used.',
  },
  'phrase.changed-meanwhile': {
    vi: 'Mẫu câu này vừa được người khác sửa hoặc xóa nên chưa lưu. Những gì ông/bà viết vẫn còn ở đây; lưu lần nữa sẽ thay bản của người kia.',
    en: 'Somebody else has just changed or removed this phrase, so it is not saved. What you wrote is still here; saving again puts it in the place of theirs.',
  },
  'return-way.address-missing': {
    vi: 'Ghi địa chỉ nhận kết quả qua bưu chính: số nhà, đường hoặc thôn, xã, tỉnh.',
    en: 'Write the postal address: house, street or hamlet, commune, province.',
  },
  'return-way.post-needs-owner': {
    vi: 'Để nhận qua bưu chính, ông/bà đăng nhập bằng tài khoản đã nộp hồ sơ, hoặc báo địa chỉ cho bộ phận một cửa.',
    en: 'To receive it by post, sign in with the account that filed, or tell the desk the address.',
  },
  'supplement.partial-not-allowed': {
    vi: 'Với hồ sơ này phải bổ sung đủ mọi giấy tờ được yêu cầu rồi mới gửi. Nếu chưa có đủ, ông/bà hãy nhắn cho cơ quan.',
    en: 'Every paper that was asked for must be there before this answer can be sent. If you cannot get one, write to the agency.',
  },
  'extend.date-missing': {
    vi: 'Vui lòng ghi ngày hẹn mới.',
    en: 'Please give the new date.',
  },
  'stop.asked-missing': {
    vi: 'Vui lòng chọn dừng theo đề nghị của ai hoặc quy định nào.',
    en: 'Please choose on whose request or ground it stops.',
  },
};

export const unknownRefusal: Bilingual = {
  vi: 'Chưa thực hiện được việc này. Không có gì bị thay đổi. Vui lòng mở lại trang rồi thử lại; nếu vẫn chưa được, hãy hỏi bộ phận một cửa.',
  en: 'This could not be done. Nothing was changed. Please open the page again and retry; if it still fails, ask at the one-stop desk.',
};

/** What a refusal adds that says what may be done now, and by whom. */
export const nowText = {
  vi: {
    standing: (state: string) => `Hồ sơ đang ở trạng thái: ${state}.`,
    may: (list: string) => `Lúc này có thể: ${list}.`,
    nothing: 'Hồ sơ đã kết thúc, không còn việc nào để làm.',
    who: (what: string, who: string) => `${what} (${who})`,
    owner: 'người nộp hồ sơ',
    or: ' hoặc ',
  },
  en: {
    standing: (state: string) => `The dossier stands at: ${state}.`,
    may: (list: string) => `What can be done now: ${list}.`,
    nothing: 'The dossier has ended; there is nothing left to do.',
    who: (what: string, who: string) => `${what} (${who})`,
    owner: 'the applicant',
    or: ' or ',
  },
} as const;
