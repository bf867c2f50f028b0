"""The stores that tests drive, started for them alone."""
