"""What people bring: tables and boards from files, read in a child, as ordinary notes."""
