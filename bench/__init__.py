"""Speed and memory, as figures that anyone can repeat: one script each, one line of JSON."""
