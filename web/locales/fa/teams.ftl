# not yet reviewed by a native speaker
### Teams that see what they write: on the board and on the phone. The phone fetches these words when it is at rest.

team-with = شما با { $names } هستید.
team-only =
    { $n ->
        [2] تا وقتی همه به اشتراک بگذارند فقط شما دو نفر این یادداشت‌ها را می‌بینید.
       *[other] تا وقتی همه به اشتراک بگذارند فقط شما { $n } نفر این یادداشت‌ها را می‌بینید.
    }
team-alone = هنوز کسی با شما نیست. هر کس دیرتر بیاید به کوچک‌ترین تیم می‌رود.
team-notes =
    { $n ->
       *[other] { $n } یادداشت از تیم شما
    }
sight-group = تا وقتی همه به اشتراک بگذارند فقط تیم شما آن را می‌بیند.
sight-short-team = تیم شما
sees-group = یک تیم کوچک
sees-group-hint = وقتی مرحله شروع شود همه در تیم‌های کوچک جا می‌گیرند. هر تیم یادداشت‌های خودش را می‌بیند. شما همه را با هم به اشتراک می‌گذارید.
team-size =
    { $n ->
       *[other] { $n } نفر در هر تیم
    }
team-size-less = تیم‌های کوچک‌تر
team-size-more = تیم‌های بزرگ‌تر
team-unite = تیم‌های «{ $title }» با هم یکی شوند
teams-count =
    { $n ->
       *[other] { $n } تیم
    }
teams-each = هر تیم فقط یادداشت‌های خودش را می‌بیند. شما می‌بینید چند یادداشت هست.
team-number = تیم { $n }
team-empty = کسی در این تیم نیست
team-move = تیمِ { $label }
team-moved = { $label } حالا در تیم { $n } است.
