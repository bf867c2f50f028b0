### What the clustering step answers: the board alone.

refusal-proposal-gone = These suggested groups are no longer there. Ask for new ones.
grouping-too-many = There are more than { $most } notes. That is too many to group at once.
grouping-too-few = There are too few notes to group. It takes { $least } that are not in a group yet.
grouping-failed = No groups were found this time, and all notes are as they were. Try again.
grouping-busy = Groups are being looked for already. Wait a moment.
grouping-off = This server does not suggest groups. You can make groups yourself.
