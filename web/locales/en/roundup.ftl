### The round-up: its page, its file, and the dialog that publishes it.

roundup = Round-up
roundup-of = Round-up of { $day }
roundup-asked = We asked
roundup-said = You said
roundup-decided = We decided
roundup-declined = Not now, and why
roundup-next = What happens next
roundup-wanted = What you wanted most
roundup-differ = Where you see it differently
roundup-spot = What fits both: { $one } and { $other }
roundup-felt = How it felt
roundup-both = { $one }: { $x } of { $most } · { $other }: { $y } of { $most }
roundup-for-against = { $agree } for it, { $against } against it ({ $vote })
roundup-languages =
    { $n ->
        [one] { $n } language
       *[other] { $n } languages
    }
roundup-answers =
    { $n ->
        [one] The answer to { $n } note
       *[other] The answer to { $n } notes
    }
roundup-report-by = We report back by { $day }
roundup-alone = In no group: “{ $name }”
roundup-some-note = A note under “{ $name }”
roundup-quoted = Quoted with consent
roundup-nothing-said = Nothing was said yet.
roundup-nothing-decided = Nothing was decided yet.
roundup-nothing-next = No next steps are written down yet.
roundup-made = Every number comes from the board. A note stands here in its own words only where its writer said yes.
roundup-mine = See what became of your own note
roundup-public = Public page
roundup-draft = Not published. Only hosts have this address, and it ends within two hours.
roundup-print-hint = To keep it on paper, print this page or take the PDF.

## The dialog

roundup-text = We asked, you said, we decided: made from the board as it is now. It changes when the board changes.
roundup-words = Your own words above it
roundup-words-hint = Thank people, and say what it was about. You can write in each language.
roundup-words-language = Language of these words
roundup-words-save = Save the words
roundup-words-saved = The words are saved
roundup-in = What stands in it
roundup-in-decided = Decisions
roundup-in-quotes = Notes that may be quoted
roundup-in-steps = Next steps
roundup-look = Look at it
roundup-pdf = PDF
roundup-publish = Publish
roundup-published = Published: whoever has the address can read it
roundup-private = Not published
roundup-address = Its address
roundup-withdraw = Take it back
roundup-withdraw-ask = The address stops working for everybody. If you publish again, it gets a new one.
roundup-withdrawn = The round-up is not public any more
roundup-failed = The address could not be fetched. Nothing is lost. Try again.
