// 256 Vietnamese words that are easy to draw and to say. Line by line they mean the same in all lists.
// Not yet reviewed by a native speaker.
// An underscore joins the syllables of one word.
export default `
mặt_trời mặt_trăng ngôi_sao đám_mây cơn_mưa tuyết cơn_gió cầu_vồng
dòng_sông hồ_nước biển con_sóng hòn_đảo bãi_cát ngọn_núi ngọn_đồi
khu_rừng cái_cây chiếc_lá bông_hoa tulip bãi_cỏ hòn_đá ngọn_lửa
cánh_đồng khu_vườn sa_mạc san_hô hạt_giống núi_lửa thác_nước sư_tử
con_hổ con_gấu con_voi con_ngựa lạc_đà con_cừu con_hươu con_thỏ
con_sóc con_mèo con_chuột con_rùa con_ếch con_cá cá_voi cá_heo
con_cua con_chim con_vẹt con_vịt thiên_nga gà_trống đại_bàng cánh_cụt
con_ong con_kiến ốc_sên ngựa_vằn chuột_túi con_nhím bồ_câu chim_sẻ
chuồn_chuồn bạch_tuộc hồng_hạc con_sói khủng_long quả_táo quả_lê quả_chuối
quả_cam quả_chanh quả_nho anh_đào dâu_tây dưa_hấu quả_đào quả_dứa
quả_xoài cà_chua cà_rốt khoai_tây củ_hành bắp_ngô bí_ngô cây_nấm
bánh_mì phô_mai hạt_gạo mật_ong món_súp bánh_kem bánh_quy cà_phê
hạnh_nhân ô_liu hạt_tiêu củ_tỏi pizza sữa_chua lúa_mì dưa_chuột
xà_lách cà_tím củ_gừng quả_sung kiwi quả_bơ mâm_xôi cánh_cửa
cửa_sổ ngôi_nhà mái_nhà bức_tường cầu_thang cái_ghế cái_bàn cái_giường
cái_gối tấm_chăn bóng_đèn ngọn_nến tấm_gương đồng_hồ chìa_khóa quyển_sách
bút_chì bút_bi tờ_giấy lá_thư phong_bì con_tem cái_kéo bàn_chải
xà_phòng khăn_tắm bồn_tắm cái_xô cái_chổi cái_giỏ cái_hộp cái_chai
cái_tách cái_ly cái_đĩa cái_thìa cái_nĩa ấm_nước lò_nướng tủ_lạnh
tấm_thảm rèm_cửa ghế_sofa cái_ô túi_xách va_li đồng_xu chiếc_nhẫn
vương_miện vòng_cổ kim_cương cái_mũ chiếc_giày chiếc_vớ cái_áo chân_váy
cái_quần găng_tay khăn_choàng cái_nút cây_kim sợi_dây xe_đạp ô_tô
xe_buýt tàu_hỏa con_thuyền mỏ_neo máy_bay bong_bóng cánh_diều bánh_xe
cây_cầu con_đường đường_hầm tòa_tháp lâu_đài cối_xay cái_lều hải_đăng
khu_chợ cửa_hàng trường_học thư_viện nhà_ga công_viên hàng_rào cái_búa
cái_xẻng nam_châm la_bàn bản_đồ ống_nhòm máy_ảnh điện_thoại ti_vi
rô_bốt cục_pin cái_chuông cái_trống ghi_ta piano vĩ_cầm cây_sáo
kèn_đồng quả_bóng búp_bê xếp_hình xích_đu cầu_trượt xe_trượt huy_chương
món_quà bức_tranh mặt_nạ bàn_tay con_mắt cái_tai cái_mũi cái_răng
trái_tim ngón_tay tổ_chim lông_vũ đôi_cánh cây_cọ cây_tre xương_rồng
hướng_dương cơn_bão tia_chớp cái_bóng hành_tinh thỏi_vàng viên_phấn quyển_vở
ba_lô tờ_lịch tờ_báo tấm_vé nhiệt_kế nhà_bếp ống_khói ban_công
`;
