"""The rules of a board, and nothing else: no I/O, no clock, no randomness."""
