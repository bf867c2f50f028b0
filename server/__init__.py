"""The shell around the board: sockets, files, pages. Waits; decides nothing."""

__version__ = "0.1.0"
