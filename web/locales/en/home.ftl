### Home, invitation sheet and error pages, made by the server.

## Home

home-title = Groundswell: ask one question, hear everyone
home-description = An open board where people think together, on any phone, in their own language, without an account.
# Two short lines, the largest words of the page.
home-hero-first = Ask one question.
home-hero-second = Hear everyone.
home-intro = People add notes from any phone, in their own language, with no account. You bring the notes together into a few good ideas.
home-languages = Languages
home-nav-how = How it works
home-question = What do you want to ask?
home-question-placeholder = How can our neighbourhood…
home-question-hint = Free and open. No account. Ready in 30 seconds.
home-start = Start a brainstorm
home-starting = Opening
home-start-failed = The board could not be opened. Your question is still here. Please try again.
home-question-long =
    { $most ->
        [one] The question can have { $most } letter.
       *[other] The question can have up to { $most } letters.
    }

home-code = Got a code?
# Name of the one field that is drawn as six boxes, for screen readers.
home-code-field = Code, 6 letters and numbers
home-join = Join

## Ways of working

home-ways = How do you want to work?

## How it works

home-how = How it works
home-how-ask = Ask
home-how-ask-text = Type your question. You get a code, a link and a picture to scan.
home-how-write = Write
home-how-write-text = Everyone adds notes at the same time, each in their own language.
home-how-choose = Choose
home-how-choose-text = Move notes together and vote. Nobody sees who voted for what.

# Examples of notes in the picture on the home page, each in the language of the page.
home-note-one = A place to sit while we wait
home-note-two = Let us choose what we take
home-note-three = Open on Saturday morning
home-note-four = Someone to read letters with me
home-note-five = A person who speaks my language
home-note-six = Treat us with respect

## Footer

home-privacy = We keep what people write on a board, and nothing else. No ads, no tracking, no cookies.
home-api = For programs

## Invitation sheet for printing

invitation-title = Invitation
invitation-heading = We want to hear from you.
invitation-scan = Scan this with the camera of your phone
invitation-type = Type this code
invitation-free = No name, no account.
invitation-step-scan = Scan
invitation-step-scan-text = or type the code
invitation-step-write = Write
invitation-step-write-text = one idea and send it
invitation-step-see = See
invitation-step-see-text = what the others wrote
invitation-any-language = You can write in your own language.
invitation-promise = We read every note. Only your words are kept. Nobody needs your name.
invitation-no-phone = No phone? Write on the back and hand us this sheet. Someone can also write for you.
invitation-print = Print this sheet
invitation-back = Back to the board
invitation-loading = The sheet is being made
invitation-failed = We could not make the sheet. Open it again from the board.

# The digits of a code, as they are read aloud.
say-2 = two
say-3 = three
say-4 = four
say-6 = six
say-7 = seven
say-8 = eight
say-9 = nine

## The board and participant pages before their script runs

page-no-script = This page needs JavaScript
page-no-script-text = Your browser has switched it off, or could not load it. Switch it on and load the page again. Nothing you saved is lost.

## Errors

error-home = To the first page
error-not-found = There is no page here
error-not-found-text = Check the link. If you have a code of six signs, type it on the first page.
error-board-gone = We cannot find this board
error-board-gone-text = The link may be wrong, or the board is gone. Ask the person who invited you.
error-code = This code does not work
error-code-text = Look at your invitation again: six letters and numbers. Or ask the person who invited you.
error-door = The door is closed
error-door-text = No new people can join this board now. Ask the host to open the door.
error-wait = One minute, please
error-wait-text = That was a lot of tries. Wait a minute, then try the code again.
error-server = Something broke here, not at your side
error-server-text = Nothing you saved is lost. Wait a moment and load the page again.
error-busy = We are very busy
error-busy-text = Wait a moment and load the page again. Nothing you saved is lost.
error-method = This does not work here
error-method-text = Go back and try it another way. Nothing changed.
