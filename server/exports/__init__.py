"""What people take away: a board's common layer as a file, in each format."""
