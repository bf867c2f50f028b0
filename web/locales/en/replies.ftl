### Replies: what people say under a note, a group or an idea. Everybody sees them at once.

reply = Reply
replies = Replies
replies-count =
    { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
replies-first = Nobody has replied yet. Say the first thing.
replies-none = No replies
reply-field = Write a reply
reply-send = Send
reply-hint = Everybody sees it at once, with the name that you have here.
reply-nameless = Everybody sees it at once. Your name is not kept, so only a host can take it away again.
reply-own = From you
reply-waiting = Waiting
reply-away = Take away
reply-away-ask = It goes for good.
announce-replied =
    { $n ->
        [one] { $n } new reply
       *[other] { $n } new replies
    }
