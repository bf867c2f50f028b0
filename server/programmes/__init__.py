"""Boards in a series: one invitation, the same seats, and what comes along from one to the next."""
