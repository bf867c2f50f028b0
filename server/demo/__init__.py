"""People who are not there: they run a session on a board of its own, through the real protocol."""
