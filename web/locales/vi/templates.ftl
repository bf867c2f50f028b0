# not yet reviewed by a native speaker

### Ways of working: their names, and the first words of a board, in the language of the board.

## Names, and when to use which

free-name = Không gian tự do
free-when = Đặt ghi chú ở đâu cũng được, cạnh nhau hoặc thành đống.
columns-name = Ba cột
columns-when = Điều tốt, điều khó, ý tưởng. Hợp với màn hình nhỏ.
guided-brainstorm-name = Cùng nghĩ, có hướng dẫn
guided-brainstorm-when = Một câu hỏi mở, nhiều tiếng nói. Cảm xúc cũng quan trọng như ý tưởng.
silent-share-name = Viết trong im lặng, rồi chia sẻ
silent-share-when = Để người nói to nhất không quyết định thay mọi người.
affinity-kj-name = Gom nhóm và đặt tên
affinity-kj-when = Từ nhiều ghi chú thành vài chủ đề có tên.
hmw-name = Làm sao để
hmw-when = Biến khó khăn thành câu hỏi gợi ra ý tưởng.
dot-vote-name = Bỏ phiếu bằng chấm
dot-vote-when = Rút ngắn nhanh một danh sách dài.
impact-effort-name = Lợi ích và công sức
impact-effort-when = Ý tưởng nào được nhiều mà tốn ít?
journey-map-name = Hành trình khách hàng
journey-map-when = Nhìn dịch vụ bằng mắt của khách, từng bước một.
job-canvas-name = Tốt cho cả hai
job-canvas-when = Điều gì giúp được khách, và quý vị cũng làm được?
qa-chat-name = Giờ hỏi đáp
qa-chat-when = Năm câu hỏi, mỗi câu mười phút. Mọi người trả lời cùng lúc.
one-two-four-all-name = Một mình, hai người, bốn người, tất cả
one-two-four-all-when = Ai cũng tham gia, dù nhóm đông đến đâu.
retro-ssc-name = Bắt đầu, dừng lại, tiếp tục
retro-ssc-when = Cả nhóm nhìn lại và thống nhất điều cần đổi.
brainwriting-635-name = Viết ý tưởng 6-3-5
brainwriting-635-when = Sáu người, ba ý tưởng, năm phút, sáu vòng.
crazy-8s-name = Tám ý tưởng nhanh
crazy-8s-when = Tám ý tưởng thô trong tám phút.
lightning-decision-name = Quyết định nhanh
lightning-decision-when = Từ vấn đề đến một bước tiếp theo, không bàn dài.
opinion-map-name = Bản đồ ý kiến
opinion-map-when = Nhiều người, trong nhiều ngày: chúng ta đồng ý điều gì?
pairwise-name = Chọn cái nào trong hai?
pairwise-when = Xếp thứ tự nhiều ý tưởng, mỗi lần hai cái.
persona-name = Một con người
persona-when = Nghĩ về một người thật mà quý vị muốn giúp.
service-blueprint-name = Bản vẽ dịch vụ
service-blueprint-when = Ai làm gì, phần thấy được và phần phía sau.
context-mapping-name = Một tuần với việc nhỏ
context-mapping-when = Hiểu cuộc sống ở nhà từ chính người sống ở đó.
feelings-name = Vòng cảm xúc
feelings-when = Nghe hy vọng và nỗi sợ mà không làm ai khó xử.
needs-not-wants-name = Từ điều muốn đến điều cần
needs-not-wants-when = Mọi người nói điều họ muốn. Hãy tìm điều họ cần.
goal-challenge-name = Mục tiêu và thử thách
goal-challenge-when = Thống nhất muốn đạt điều gì, và cho ai.
interventions-name = Ý tưởng để thử
interventions-when = Thay đổi nhỏ cho chỗ đau nhất.
evaluate-improve-name = Nhìn lại và cải thiện
evaluate-improve-when = Thử nghiệm đem lại gì? Giữ, đổi hay dừng.
lean-coffee-name = Lean coffee
lean-coffee-when = Không có chương trình: cả nhóm chọn chuyện để nói.
retro-4l-name = Thích, học được, thiếu, mong
retro-4l-when = Cả nhóm nhìn lại theo bốn cách.
retro-msg-name = Giận, buồn, vui
retro-msg-when = Cả nhóm nhìn lại điều mình đã cảm thấy.
retro-boat-name = Thuyền buồm
retro-boat-when = Cả nhóm nhìn lại: gió, neo, đá ngầm, hòn đảo.
liberating-25-10-name = Ý tưởng táo bạo, năm lần chấm
liberating-25-10-when = Tìm nhanh ý tưởng táo bạo nhất trong nhóm đông.
triz-name = Làm sao cho hỏng
triz-when = Dọn chỗ: tìm ra điều nên ngừng làm.
what-so-what-name = Gì, thì sao, giờ làm gì
what-so-what-when = Cùng nhìn lại trước khi sửa.

## Steps that many ways share

common-notes = Ghi chú
common-one-idea = Mỗi ghi chú một ý tưởng.
common-brief = Câu hỏi và cách làm
common-brief-say = Chúng ta cùng đọc câu hỏi. Sau đó quý vị nghe câu trả lời sẽ được dùng làm gì và ai sẽ thấy.
common-alone = Viết một mình
common-read = Đọc
common-read-say = Đọc mọi ghi chú. Chỉ hỏi khi có ghi chú quý vị không hiểu.
common-group = Gom những gì giống nhau
common-group-say = Để gần nhau các ghi chú nói gần giống nhau. Một ghi chú cũng có thể đứng riêng.
common-vote = Chọn
common-vote-say = Cho chấm vào điều quan trọng nhất với quý vị. Không ai biết ai chọn gì.
common-talk-say = Nói từng điều một. Ai muốn nói đều có lượt.
common-next = Các bước tiếp theo
common-next-say = Viết ra ai làm gì, và khi nào xong.
common-close = Tiếp theo là gì
common-close-say = Quý vị nghe điều gì được làm tiếp, ai quyết định và khi nào có tin.

## Free space, three columns

free-notes = Ghi chú
columns-good = Điều đang tốt
columns-good-prompt = Điều gì đang làm tốt rồi? Mỗi ghi chú một điều.
columns-hard = Điều còn khó
columns-hard-prompt = Điều gì gây trở ngại? Mỗi ghi chú một điều.
columns-ideas = Ý tưởng
columns-ideas-prompt = Chúng ta có thể thử gì? Mỗi ghi chú một ý.

## Guided brainstorm

guided-brainstorm-ideas = Ý tưởng
guided-brainstorm-ideas-ask = Ta có thể làm thế nào? Mỗi ghi chú một ý tưởng.
guided-brainstorm-feel = Cảm giác thế nào
guided-brainstorm-feel-ask = Một khoảnh khắc, và cảm giác lúc đó.
guided-brainstorm-warm-say = Nhớ một lần việc này diễn ra tốt. Viết một ghi chú về lần đó.
guided-brainstorm-alone-say = Viết càng nhiều càng tốt, bằng tiếng nào cũng được. Chưa ai thấy đâu.
guided-brainstorm-read = Đọc hết một lượt
guided-brainstorm-read-say = Đọc điều người khác viết. Khoan đánh giá.
guided-brainstorm-build = Viết tiếp ý của người khác
guided-brainstorm-build-say = Thêm điều còn thiếu. Hoặc làm cho ý của người khác hay hơn.
guided-brainstorm-talk = Nói về ba điều đứng đầu

## Write in silence, then share

silent-share-alone = Viết trong im lặng
silent-share-alone-say = Mỗi người viết một mình. Chưa ai thấy ghi chú của ai.
silent-share-reveal = Cho xem và đọc

## Group and name

affinity-kj-n-ask = Mỗi người ít nhất ba câu trả lời.
affinity-kj-brief-say = Chỉ có một câu hỏi. Người dẫn giúp đỡ nhưng không đứng về bên nào.
affinity-kj-write = Viết câu trả lời
affinity-kj-write-say = Mỗi người tự viết ít nhất ba ghi chú.
affinity-kj-post = Dán lên và đọc
affinity-kj-sort = Sắp xếp trong im lặng
affinity-kj-sort-say = Không nói chuyện. Chuyển ghi chú nào cũng được. Nếu một ghi chú bị chuyển qua lại, hãy tạo bản sao. Ghi chú có thể đứng riêng.
affinity-kj-names = Mọi người đặt tên nhóm
affinity-kj-names-say = Viết tên cho mỗi nhóm. Sau đó chọn tên hay nhất.
affinity-kj-rank = Mỗi người chọn ba nhóm
affinity-kj-rank-say = Ba nhóm nào quan trọng nhất với quý vị? Nhóm đầu được 3 điểm, rồi 2, rồi 1.
affinity-kj-same = Gộp những nhóm giống nhau
affinity-kj-same-say = Chỉ gộp hai nhóm khi mọi người đều thấy chúng là một.

## How might we

hmw-f = Điều ta tìm thấy
hmw-f-ask = Điều ta thấy hoặc nghe, bằng chính lời của người nói.
hmw-q = Làm sao để …?
hmw-q-ask = Bắt đầu bằng "Làm sao để". Đừng để câu trả lời trong câu hỏi.
hmw-prefix = Làm sao để
hmw-park = Quá rộng, hoặc có sẵn câu trả lời
hmw-park-ask = Hãy viết lại những câu này.
hmw-pick = Đọc điều ta tìm thấy
hmw-pick-say = Đọc những gì đang có. Quý vị muốn làm tiếp điều nào?
hmw-write-say = Viết ít nhất hai câu hỏi. Câu hỏi hay có nhiều câu trả lời.
hmw-check = Xem lại cho nhau
hmw-check-say = Có quá rộng để bắt đầu không? Có câu trả lời ẩn bên trong không? Chuyển sang cột cuối và viết lại.

## Impact and effort

impact-effort-effort = Công sức
impact-effort-impact = Lợi ích
impact-effort-little = ít
impact-effort-much = nhiều
impact-effort-do-now = Làm ngay
impact-effort-plan = Lên kế hoạch
impact-effort-fill-in = Khi có thời gian
impact-effort-leave = Bỏ qua
impact-effort-in = Chưa xếp chỗ
impact-effort-in-ask = Hãy đưa ý tưởng vào đây trước.
impact-effort-grid = Lợi ích và công sức
impact-effort-x = Mỗi người chấm công sức
impact-effort-x-say = Mỗi ý tưởng tốn bao nhiêu công? Trả lời một mình.
impact-effort-y = Mỗi người chấm lợi ích
impact-effort-y-say = Mỗi ý tưởng đem lại bao nhiêu điều tốt? Trả lời một mình.
impact-effort-show = Xem chỗ ta khác nhau
impact-effort-show-say = Nói về ba ghi chú mà mọi người khác ý nhau nhất.
impact-effort-fix = Đặt vào đúng chỗ
impact-effort-fix-say = Chuyển ghi chú đến chỗ mà cả nhóm thấy hợp.
impact-effort-act = Những bước đầu tiên
impact-effort-act-say = Chọn điều tốn ít mà lợi nhiều. Viết ai bắt đầu, và khi nào.

## Vote with dots

dot-vote-list = Những điều để chọn
dot-vote-list-ask = Mỗi ghi chú một điều. Quý vị có thể dán cả danh sách.
dot-vote-merge = Gộp những điều trùng trước
dot-vote-merge-say = Hai ghi chú nói cùng một điều thì phiếu bị chia ra. Hãy để chúng cạnh nhau.
dot-vote-show = Kết quả
dot-vote-show-say = Nhìn điều đứng đầu, điều gần đầu và điều không có phiếu nào.

## Sweet spot

job-canvas-client = Khách
job-canvas-provider = Bên phục vụ
job-canvas-persona = Ai
job-canvas-persona-ask = Tên, tuổi, chỗ ở, thói quen, nỗi lo, mong ước.
job-canvas-job = Việc cần làm
job-canvas-job-ask = Người này đang cố làm xong việc gì, và khi nào?
job-canvas-questions = Câu hỏi và khó khăn
job-canvas-questions-ask = Người này hỏi gì, sợ gì, vướng gì: trước, trong và sau?
job-canvas-questions-say = Viết bằng "Tôi …". Hãy thử đặt mình vào chỗ người này.
job-canvas-results = Điều họ mong
job-canvas-results-ask = Làm sao người này biết là đã tốt?
job-canvas-results-say = Nghĩ về đời sống hằng ngày, về cảm xúc và về người khác.
job-canvas-solutions = Cách giải quyết
job-canvas-solutions-ask = Bất cứ điều gì giúp được, lớn hay nhỏ. Cả điều họ đang làm.
job-canvas-solutions-say = Điều gì giúp khách? Quý vị có thể đưa ra điều gì? Dùng cả hai cột.
job-canvas-brief-say = Đây là hai người đó. Có thể tưởng tượng ra, nhưng hãy thật rõ.
job-canvas-as-client = Chọn với tư cách khách
job-canvas-as-client-say = Bây giờ quý vị là khách. Điều này có giúp tôi không?
job-canvas-as-provider = Chọn với tư cách bên phục vụ
job-canvas-as-provider-say = Bây giờ quý vị là người phục vụ. Tôi có làm được không, và có muốn làm không?
job-canvas-sweet = Tốt cho cả hai
job-canvas-sweet-say = Điều gì tốt cho cả hai bên? Bắt đầu từ đó.
job-canvas-merge = Gộp thành ba đến năm ý tưởng
job-canvas-merge-say = Gom những ghi chú hay nhất. Viết mỗi ý tưởng trong một câu.

## Customer journey

journey-map-before = Trước đó
journey-map-arrive = Đến nơi
journey-map-use = Sử dụng
journey-map-after = Sau đó
journey-map-does = Làm
journey-map-does-ask = Người đó làm gì?
journey-map-touch = Gặp
journey-map-touch-ask = Một nơi, một người, một lá thư, một trang web.
journey-map-thinks = Nghĩ và hỏi
journey-map-thinks-ask = Bằng chính lời của người đó.
journey-map-feels = Cảm thấy
journey-map-feels-ask = Từ rất tệ (-2) đến rất tốt (+2), và vì sao.
journey-map-pain = Chỗ vướng
journey-map-pain-ask = Điều gì không ổn?
journey-map-chance = Cơ hội
journey-map-chance-ask = Ta có thể thử gì?
journey-map-brief-say = Một người, một tình huống, có đầu có cuối.
journey-map-steps = Các bước
journey-map-steps-say = Chuyện gì xảy ra, từng bước một? Thiếu bước nào thì thêm vào.
journey-map-inside-say = Ở mỗi bước người đó nghĩ gì, cảm thấy gì? Viết một mình.
journey-map-curve = Nhìn lúc lên, lúc xuống
journey-map-curve-say = Chỗ nào đi lên, chỗ nào đi xuống?
journey-map-sore-say = Điều gì không ổn, và ta có thể thử gì? Viết một mình.
journey-map-talk = Nói về ba điều đứng đầu

## Question hour

qa-chat-ask = Câu trả lời ngắn, tối đa 280 chữ cái.
qa-chat-q1 = Câu hỏi 1
qa-chat-q2 = Câu hỏi 2
qa-chat-q3 = Câu hỏi 3
qa-chat-q4 = Câu hỏi 4
qa-chat-q5 = Câu hỏi 5
qa-chat-say = Trả lời vài chữ, và đọc điều người khác nói. Câu hỏi sau sẽ tự đến.
qa-chat-hi = Xin chào: có những ai?
qa-chat-hi-say = Viết tên hoặc biệt danh, quý vị đang ở đâu, và một từ về hôm nay.
qa-chat-close = Cảm ơn, hẹn lần sau
qa-chat-close-say = Quý vị nghe chúng tôi ghi nhận gì, sẽ làm gì với nó, và khi nào gặp lại.

## Alone, in pairs, in fours, all

one-two-four-all-own = Ghi chú của tôi
one-two-four-all-own-ask = Quý vị sẽ làm gì?
one-two-four-all-pair = Nhóm hai người
one-two-four-all-pair-ask = Ta có điểm gì chung?
one-two-four-all-four = Nhóm bốn người
one-two-four-all-four-ask = Một ý tưởng để đưa ra cho mọi người.
one-two-four-all-all = Mọi người
one-two-four-all-all-ask = Điều gì nổi bật?
one-two-four-all-step-one-say = Nghĩ, và viết điều quý vị nghĩ ra.
one-two-four-all-step-two-say = Kể cho nhau điều đã viết. Hai người có điểm gì chung?
one-two-four-all-step-four-say = So sánh. Chọn một ý tưởng cho mọi người.
one-two-four-all-step-all-say = Mỗi nhóm bốn người kể ý tưởng của mình. Quý vị nghe điều gì nhiều hơn một lần?

## Start, stop, continue

retro-ssc-open = Còn lại từ lần trước
retro-ssc-open-ask = Xong, đang làm, hay bỏ?
retro-ssc-start = Bắt đầu
retro-ssc-start-ask = Ta nên thử gì?
retro-ssc-stop = Dừng lại
retro-ssc-stop-ask = Điều gì không giúp ích?
retro-ssc-cont = Tiếp tục
retro-ssc-cont-ask = Điều gì giúp ích?
retro-ssc-act = Việc cần làm
retro-ssc-act-ask = Ai làm gì, và khi nào xong?
retro-ssc-last = Điều ta đã nói lần trước
retro-ssc-last-say = Xem lại danh sách. Việc nào xong, việc nào chưa?
retro-ssc-write-say = Viết điều nên bắt đầu, dừng lại và tiếp tục. Chưa ai thấy đâu.
retro-ssc-talk = Các ghi chú đứng đầu, từng cái một
retro-ssc-who = Ai làm gì, khi nào
retro-ssc-who-say = Nhiều nhất ba việc. Mỗi việc một tên và một ngày.
retro-ssc-roti = Có đáng thời gian không?
retro-ssc-roti-say = Hãy trả lời cho riêng mình. Không ai thấy ai trả lời gì.

## Those behind "more"

common-talk = Trò chuyện
retro-write-say = Viết ghi chú vào mỗi cột. Chưa ai thấy đâu.
retro-4l-liked = Thích
retro-4l-liked-ask = Điều gì tốt?
retro-4l-learned = Học được
retro-4l-learned-ask = Giờ ta biết điều gì mà trước đây chưa biết?
retro-4l-lacked = Thiếu
retro-4l-lacked-ask = Điều gì còn thiếu?
retro-4l-longed = Mong
retro-4l-longed-ask = Ta đã mong có điều gì?
retro-msg-mad = Giận
retro-msg-mad-ask = Điều gì làm quý vị giận?
retro-msg-sad = Buồn
retro-msg-sad-ask = Điều gì làm quý vị thất vọng?
retro-msg-glad = Vui
retro-msg-glad-ask = Điều gì cho quý vị thêm sức?
retro-boat-wind = Gió
retro-boat-wind-ask = Điều gì đưa ta tiến lên?
retro-boat-anchor = Neo
retro-boat-anchor-ask = Điều gì giữ ta lại?
retro-boat-rocks = Đá ngầm
retro-boat-rocks-ask = Điều gì có thể hỏng?
retro-boat-island = Hòn đảo
retro-boat-island-ask = Ta muốn đến đâu?
what-so-what-what = Chuyện gì?
what-so-what-what-ask = Chuyện gì đã xảy ra? Quý vị để ý thấy gì?
what-so-what-so = Thì sao?
what-so-what-so-ask = Vì sao điều đó quan trọng?
what-so-what-now = Giờ làm gì?
what-so-what-now-ask = Ta làm gì với điều đó?
triz-worst = Làm sao cho chắc chắn hỏng
triz-worst-ask = Cứ nghĩ thật lạ.
triz-like = Ta đang làm gì giống thế này?
triz-like-ask = Hãy thật lòng.
triz-stop = Ta dừng điều gì?
triz-stop-ask = Bước đầu tiên là gì?
triz-w = Kết quả tệ nhất
triz-w-say = Làm sao để việc này hỏng hoàn toàn? Viết một mình.
triz-l = Giống ta
triz-l-say = Điều nào ta đã làm một chút rồi? Không nêu tên.
triz-s = Dừng lại
triz-s-say = Chọn điều cần dừng, và viết bước đầu tiên.
persona-who = Ai
persona-who-ask = Tên, tuổi, việc làm, chỗ ở.
persona-day = Một ngày bình thường
persona-day-ask = Nơi chốn, con người, thói quen.
persona-wants = Mong ước
persona-wants-ask = Điều gì nên giữ? Điều gì nên đổi?
persona-fears = Nỗi lo
persona-fears-ask = Tiền, ngôn ngữ, đi lại, xấu hổ, thời gian, sức khỏe.
persona-says = Nói
persona-says-ask = Một câu bằng chính lời của họ.
persona-not = Chưa đến, vì
persona-not-ask = Vì sao người này không đến?
persona-fill = Cùng điền
persona-fill-say = Nghĩ về một người thật. Viết điều quý vị biết.
persona-check = Ta biết gì, ta đoán gì?
persona-check-say = Với mỗi ghi chú: ta đã nghe, hay chỉ đoán?
lean-coffee-todo = Để bàn
lean-coffee-todo-ask = Chủ đề và câu hỏi.
lean-coffee-doing = Đang bàn
lean-coffee-done = Xong
lean-coffee-act = Điều ta mang về
lean-coffee-w = Chủ đề
lean-coffee-w-say = Quý vị muốn nói về điều gì? Mỗi ghi chú một chủ đề.
lean-coffee-t1 = Chủ đề 1
lean-coffee-t2 = Chủ đề 2
lean-coffee-t3 = Chủ đề 3
lean-coffee-t4 = Chủ đề 4
lean-coffee-say = Lấy chủ đề nhiều phiếu nhất. Chuyển ghi chú sang.
goal-challenge-goal = Mục tiêu
goal-challenge-goal-ask = Bốn tuần nữa ta muốn điều gì thành sự thật?
goal-challenge-who = Cho ai
goal-challenge-who-ask = Khách nào? Cả những người không đến.
goal-challenge-qs = Câu hỏi
goal-challenge-qs-ask = Điều gì ta chưa biết?
goal-challenge-lim = Giới hạn
goal-challenge-lim-ask = Điều gì ta không đổi được?
goal-challenge-goals = Các mục tiêu
goal-challenge-v1 = Một mục tiêu
goal-challenge-v2 = Điều cần tìm hiểu nhất
goal-challenge-plan = Ai tìm hiểu điều gì
service-blueprint-step-1 = Bước 1
service-blueprint-step-2 = Bước 2
service-blueprint-step-3 = Bước 3
service-blueprint-step-4 = Bước 4
service-blueprint-evidence = Điều khách thấy hoặc cầm
service-blueprint-evidence-ask = Lá thư, tấm biển, màn hình, căn phòng.
service-blueprint-client = Khách làm
service-blueprint-client-ask = Từng bước một.
service-blueprint-line-of-interaction = Nơi khách và dịch vụ gặp nhau
service-blueprint-front = Ta làm, trước mặt khách
service-blueprint-front-ask = Nhân viên, tình nguyện viên, trang web.
service-blueprint-line-of-visibility = Phần khách nhìn thấy
service-blueprint-back = Ta làm, phía sau
service-blueprint-back-ask = Chuẩn bị, kiểm tra, lên kế hoạch.
service-blueprint-line-of-internal-interaction = Nơi ta cần người khác
service-blueprint-support = Điều ta dựa vào
service-blueprint-support-ask = Hệ thống, đối tác, quy định.
service-blueprint-fail = Có thể hỏng
service-blueprint-fail-ask = Ở bước nào?
service-blueprint-wait = Chờ đợi
service-blueprint-brief-say = Một nhóm khách, một tình huống, có đầu có cuối.
service-blueprint-client-step = Khách làm gì
service-blueprint-client-say = Viết điều khách làm và thấy ở mỗi bước.
service-blueprint-front-step = Trước mặt khách
service-blueprint-front-say = Ta làm gì mà khách thấy?
service-blueprint-back-step = Phía sau
service-blueprint-back-say = Phía sau cần làm gì, và ta dựa vào đâu?
service-blueprint-fail-step = Chỗ có thể hỏng
service-blueprint-fail-say = Người ta phải chờ ở đâu? Chỗ nào có thể hỏng? Viết một mình.
service-blueprint-vote = Sửa điều gì trước
service-blueprint-exp = Lên kế hoạch thử nhỏ
service-blueprint-exp-say = Ta thử gì, với ai, từ bao giờ đến bao giờ, và khi nào là đủ tốt?

# The sessions of a programme that had no words of their own
context-mapping-ask = Điều chúng ta muốn tìm hiểu
context-mapping-ask-ask = Những câu hỏi mang theo.
context-mapping-d1 = Ngày 1: con người
context-mapping-d1-ask = Ai ở quanh bạn? Ai giúp bạn, bạn giúp ai?
context-mapping-d2 = Ngày 2: nơi chốn
context-mapping-d2-ask = Chuyện xảy ra ở đâu? Bạn thấy gì ở đó?
context-mapping-d3 = Ngày 3: một ngày
context-mapping-d3-ask = Lúc nào trong ngày vui nhất, lúc nào khó nhất?
context-mapping-d4 = Ngày 4: ngày trước
context-mapping-d4-ask = Trước đây có gì khác?
context-mapping-d5 = Ngày 5: một ngày thật đẹp
context-mapping-d5-ask = Một ngày thật đẹp sẽ như thế nào?
context-mapping-day-say = Một việc nhỏ cho hôm nay, năm phút. Chỉ người chủ trì đọc, cho đến khi bạn chia sẻ.
context-mapping-now = Bây giờ
context-mapping-now-ask = Bây giờ ra sao? Hãy nói bằng lời của bạn.
context-mapping-past = Trước đây
context-mapping-past-ask = Trước đây ra sao?
context-mapping-dream = Sau này
context-mapping-dream-ask = Bạn mong nó sẽ ra sao?
context-mapping-hi = Chào mừng
context-mapping-hi-say = Bạn hiểu cuộc sống của mình nhất. Chúng tôi lắng nghe. Chỉ chia sẻ điều bạn muốn.
context-mapping-show = Cho xem một điều từ nhà
context-mapping-show-say = Chọn một ghi chú của bạn và chia sẻ với mọi người.
context-mapping-tell = Kể chuyện
context-mapping-tell-say = Ai muốn thì kể về một ghi chú. Người khác lắng nghe và hỏi.
context-mapping-group = Chúng ta thấy gì?
context-mapping-group-say = Xếp những gì thuộc về nhau lại, và đặt tên bằng lời của chính mọi người.
interventions-pain = Chỗ đau
interventions-pain-ask = Chỗ đau nhất, lấy từ hành trình.
interventions-hmw = Làm sao để …?
interventions-hmw-ask = Biến một chỗ đau thành câu hỏi, chưa cần câu trả lời.
interventions-idea = Ý tưởng
interventions-idea-ask = Đơn giản: có thể bắt đầu trong một tuần.
interventions-hmw-round = Hỏi: làm sao để …?
interventions-hmw-say = Chọn một chỗ đau. Bắt đầu bằng “Làm sao để”. Để ngỏ câu trả lời.
interventions-idea-round = Ý tưởng, viết một mình
interventions-idea-say = Viết những ý tưởng đơn giản có thể bắt đầu trong một tuần. Mỗi ghi chú một ý.
interventions-build = Thêm vào ý của người khác
interventions-build-say = Đọc các ý tưởng. Thêm điều mà ý của người khác gợi cho bạn.
interventions-help = Nó giúp được bao nhiêu?
interventions-help-say = Chấm một mình: 1 giúp chút ít, 5 giúp rất nhiều.
interventions-easy = Nó dễ đến đâu?
interventions-easy-say = Chấm một mình: 1 là rất khó, 5 là rất dễ.
interventions-pick = Chọn một để thử
interventions-pick-say = Điều gì giúp nhiều mà lại dễ? Gộp thành một ý tưởng, trong một câu rõ ràng.
evaluate-improve-seen = Điều chúng ta thấy
evaluate-improve-seen-ask = Sự việc, con số, lời mọi người nói.
evaluate-improve-well = Có tác dụng
evaluate-improve-well-ask = Điều gì tốt hơn trước?
evaluate-improve-not = Không có tác dụng
evaluate-improve-not-ask = Điều gì không giúp, hoặc làm khó thêm?
evaluate-improve-change = Thay đổi
evaluate-improve-change-ask = Lần sau bạn sẽ làm khác điều gì?
evaluate-improve-next = Chỗ đau tiếp theo
evaluate-improve-next-ask = Bây giờ chỗ nào đau nhất?
evaluate-improve-facts = Nhìn lại việc đã xảy ra
evaluate-improve-facts-say = Đọc điều chúng ta thấy. Hỏi nếu chưa rõ. Chưa nêu ý kiến.
evaluate-improve-w = Điều gì được, điều gì không
evaluate-improve-w-say = Viết một mình: điều gì tốt, điều gì không?
evaluate-improve-c = Thay đổi, và bước tiếp theo
evaluate-improve-v = Giữ, đổi hay dừng?
evaluate-improve-v-say = Chọn một cho điều chúng ta đã thử. Không ai thấy ai chọn gì.
evaluate-improve-act-say = Nếu chuyện này xảy ra, chúng ta làm việc kia. Ai làm, và khi nào xong?
evaluate-improve-tell = Kể cho mọi người
evaluate-improve-tell-say = Bạn sẽ nghe điều gì tiếp tục, điều gì không, và vì sao. Mỗi ghi chú đều được trả lời.
evaluate-improve-keep = giữ
evaluate-improve-change-round = đổi
evaluate-improve-stop = dừng
