# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Việc này không còn trong danh sách. Chữ của quý vị vẫn ở đây. Quý vị có thể thêm lại.
refusal-idea-gone = Ý tưởng này không còn nữa. Các ghi chú vẫn ở trên bảng. Xin chọn ý tưởng khác.
refusal-reason-missing = Xin nói vì sao, vài chữ thôi: mọi người đều đọc được. Chưa có gì thay đổi.

ideas = Ý tưởng
ideas-title = Ý tưởng và quyết định
ideas-none = Chưa có ý tưởng nào. Xin chọn ghi chú hoặc nhóm để làm thành ý tưởng, hoặc viết một ý tưởng.
ideas-none-read = Chưa có ý tưởng nào.
ideas-found = { $n } ý tưởng
idea-new = Ý tưởng mới
idea-make = Làm thành ý tưởng
idea-words = Ý tưởng là gì?
idea-words-hint = Dòng đầu là tên của ý tưởng.
idea-keeps = Ý tưởng giữ liên kết với mọi ghi chú của nó. Các ghi chú ở yên chỗ cũ.
idea-chosen = Đã chọn { $n }
idea-made = Đã có ý tưởng “{ $name }”
idea-choose = Chọn { $name } cho một ý tưởng
idea-more = Mọi điều về ý tưởng { $name }
idea-edit = Sửa chữ
idea-merge = Ghép với ý tưởng khác
idea-merge-into = Ghép vào ý tưởng nào?
idea-merge-do = Ghép lại
idea-merge-ask = “{ $name }” sẽ thành một phần của “{ $into }”. Không hoàn tác được.
idea-merged = “{ $name }” đã là một phần của “{ $into }”
idea-drop = Bỏ ý tưởng này
idea-dropped = Đã bỏ ý tưởng “{ $name }”. Các ghi chú vẫn ở đây.
idea-part = Trước là một ý tưởng riêng: { $name }
idea-lineage = Từ đâu mà có
idea-from-none = Không từ ghi chú nào
idea-from-notes = từ { $n } ghi chú
idea-groups = { $n } nhóm
idea-source-away = Lấy { $name } ra khỏi ý tưởng này
step-idea = sửa ý tưởng

decision-about = “{ $name }” sẽ ra sao?
decision-adopted = Sẽ làm
decision-partly = Một phần
decision-later = Để sau
decision-no = Không
decision-open = Chưa quyết định
decision-because = Vì
decision-because-hint = Xin nói vì sao. Mọi người đều đọc được.
decision-day = Xem lại vào ngày
decision-again = Xem lại vào { $day }
decision-save = Quyết định
decision-change = Quyết định lại
decision-undo = Chưa quyết định
decision-on = Quyết định vào { $day }
decision-before = Trước đó
step-decision = quyết định
answer-missing =
    { $n ->
        [0] Mọi ghi chú đều có câu trả lời
       *[other] { $n } trên { $all } ghi chú chưa có câu trả lời
    }
answer-groups = Trả lời theo nhóm
answer-yours = Ghi chú của quý vị nằm trong này.
answers-mine = Ghi chú của quý vị ra sao

actions = Việc chúng ta sẽ làm
action-add = Thêm một việc
action-words = Sẽ làm gì?
action-owner = Ai làm?
action-due = Trước ngày nào?
action-cue = Nếu …
action-then = … thì
action-if = Nếu { $cue } thì { $deed }
action-by = trước { $day }
action-state = “{ $name }” đến đâu rồi?
action-state-open = Cần làm
action-state-doing = Đang làm
action-state-done = Đã xong
action-state-dropped = Không làm nữa
action-edit = Sửa { $name }
action-delete = Bỏ khỏi danh sách
action-deleted = Đã bỏ khỏi danh sách
action-loose = Những việc khác
step-action = sửa việc sẽ làm

vote-ask-dots = Phiếu của quý vị dành cho đâu?
vote-about = Bỏ phiếu cho gì?
vote-about-notes = Ghi chú
vote-about-groups = Nhóm
vote-about-ideas = Ý tưởng
