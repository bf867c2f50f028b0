"""The rules of the board: pure, deterministic, replayable. Never waits, never looks outside."""
