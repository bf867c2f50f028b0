# not yet reviewed by a native speaker

refusal-group-gone = Nhóm này không còn nữa. Các ghi chú vẫn ở trên bảng. Xin chọn nhóm khác.
refusal-group-locked = Người dẫn dắt đã khóa nhóm này, nên nhóm giữ nguyên. Xin chọn nhóm khác.
refusal-vote-open = Mọi người đang bỏ phiếu cho các ghi chú này, nên chúng ở yên đó. Xin thử lại sau khi bỏ phiếu.
