# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Việc này không còn trong danh sách. Chữ của quý vị vẫn ở đây. Quý vị có thể thêm lại.
refusal-idea-gone = Ý tưởng này không còn nữa. Các ghi chú vẫn ở trên bảng. Xin chọn ý tưởng khác.
refusal-reason-missing = Xin nói vì sao, vài chữ thôi: mọi người đều đọc được. Chưa có gì thay đổi.
