# not yet reviewed by a native speaker

refusal-proposal-gone = Các nhóm gợi ý này không còn nữa. Hãy xin gợi ý mới.
grouping-too-many = Có hơn { $most } ghi chú. Như vậy là quá nhiều để xếp nhóm một lần.
grouping-too-few = Có quá ít ghi chú để xếp nhóm. Cần { $least } ghi chú chưa thuộc nhóm nào.
grouping-failed = Lần này không tìm được nhóm nào, và mọi ghi chú vẫn như cũ. Hãy thử lại.
grouping-busy = Đang tìm nhóm rồi. Hãy chờ một chút.
grouping-off = Máy chủ này không gợi ý nhóm. Bạn có thể tự tạo nhóm.
